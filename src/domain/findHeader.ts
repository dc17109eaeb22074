import type { Header, TableReading } from "../tables/readTable";
import type { Columns } from "../tables/table";
import { normalisedTitle } from "./normalisedTitle";

/** The column for any header of the sheet, declared or not; undefined where none has that title. */
export function findHeader(reading: TableReading, title: string): Header | undefined {
  const wanted = normalisedTitle(title);
  const declared = fieldsByTitle(reading.table.columns).get(wanted);
  const at = declared === undefined ? undefined : reading.columnOf[declared];
  if (at !== undefined) return reading.headers[at - 1];
  return reading.headers.find((header) => normalisedTitle(header.title) === wanted);
}

/** Every title and alias, as compared; a column's own title beats another's alias. */
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
