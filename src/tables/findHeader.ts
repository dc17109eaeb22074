import { normalisedTitle } from "../cells/normalisedTitle";
import type { Columns } from "./table";
import type { Header, TableReading } from "./tableReading";

/**
 * The column for any header, declared or not: the one that is called exactly so, else the declared
 * one that the words are another name for. Undefined where there is none.
 */
export function findHeader(reading: TableReading, title: string): Header | undefined {
  const normalised = normalisedTitle(title);
  if (normalised === "") return undefined;
  const declared = fieldsByTitle(reading.table.columns).get(normalised);
  const at = declared === undefined ? undefined : reading.columnOf[declared];
  const exact = reading.headers.filter((header) => normalisedTitle(header.title) === normalised);
  const declaredHeader = at === undefined ? undefined : reading.headers[at - 1];
  if (declaredHeader !== undefined && exact.includes(declaredHeader)) return declaredHeader;
  return exact[0] ?? declaredHeader;
}

/** The same, for those who ask for the headers of thousands of cells: each title is looked for once. */
export function headerFinder(reading: TableReading): (title: string) => Header | undefined {
  const known = new Map<string, Header | undefined>();
  return (title) => {
    if (!known.has(title)) known.set(title, findHeader(reading, title));
    return known.get(title);
  };
}

/** Every title and alias, normalised; a column's own title beats another's alias. */
export function fieldsByTitle(columns: Columns): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [field, column] of Object.entries(columns)) {
    for (const alias of column.aliases) fields.set(normalisedTitle(alias), field);
  }
  for (const [field, column] of Object.entries(columns)) {
    fields.set(normalisedTitle(column.title), field);
  }
  return fields;
}
