import { type CellValue, describeCell, isUnused, tidyText } from "../cells/cellValue";
import { normalisedTitle } from "../cells/normalisedTitle";
import { cellAt } from "./cellOf";
import type { Header, OtherTable, TableRow } from "./tableReading";

/** What is known of the table whose records are read. */
interface Own {
  /** The first column of those that name a row. */
  readonly key: number | undefined;
  /** The add-on's own columns: what stands there says nothing of the row. */
  readonly auto: readonly number[];
  readonly headers: readonly Header[];
  readonly fields: ReadonlyMap<string, string>;
}

const LONGEST_TITLE = 40;

/** What stands first in the headers of other tables, and is the name of no record. */
const FIRST_HEADER =
  /^((full |contact |organisations? )?names?|person|people|contact|post|role|month|year|date|week|quarter|item|question|group|theme group|ref|reference)$/;

/**
 * The other table that begins with this row; null where none does. Where a record has its name, such a
 * row has a header, and beside it are others, most of which are not those that stand above: headers
 * repeated for printing begin nothing new.
 */
export function otherTableAt(
  row: TableRow,
  { key, auto, headers, fields }: Own,
): OtherTable | null {
  if (key === undefined || !isFirstHeader(cellAt(row, key), fields)) return null;
  const told = headersTold(row, auto);
  const others = told.filter(({ column }) => column !== key);
  // Years may stand among headers; days, ticked boxes and figures alone are a record's.
  const isHeader = ({ cell }: Told): boolean => cell.kind === "text" || cell.kind === "number";
  if (!others.some(({ cell }) => cell.kind === "text") || !others.every(isHeader)) return null;
  const repeated = others.filter(({ column, cell }) => {
    const above = headers[column - 1];
    return above !== undefined && isTitleOf(above, cell, fields);
  });
  if (repeated.length * 2 >= others.length) return null;
  return {
    headerRow: row.sheetRow,
    titles: told.map(({ cell }) => textOf(cell)),
    columns: told.map(({ column }) => column),
  };
}

/**
 * Whether a row below is one of that table: nothing in it is filled but under its headers. What is added
 * below it, with more cells than those, is a record.
 */
export function isOfOtherTable(
  row: TableRow,
  { columns }: OtherTable,
  auto: readonly number[],
): boolean {
  return headersTold(row, auto).every(({ column }) => columns.includes(column));
}

/** Whether a row has a name and nothing else, as the title above another table has. */
export function isNameAlone(row: TableRow, { key, auto }: Pick<Own, "key" | "auto">): boolean {
  const told = headersTold(row, auto);
  return told.length === 1 && told[0]?.column === key && told[0]?.cell.kind === "text";
}

interface Told {
  readonly column: number;
  readonly cell: CellValue;
}

function headersTold({ cells }: TableRow, auto: readonly number[]): readonly Told[] {
  return cells
    .map((cell, index) => ({ column: index + 1, cell }))
    .filter(({ column, cell }) => !isUnused(cell) && !auto.includes(column));
}

function isFirstHeader(cell: CellValue, fields: Own["fields"]): boolean {
  if (cell.kind !== "text" || cell.text.length > LONGEST_TITLE) return false;
  const title = normalisedTitle(cell.text);
  return fields.has(title) || FIRST_HEADER.test(title);
}

function isTitleOf(header: Header, cell: CellValue, fields: Own["fields"]): boolean {
  const title = normalisedTitle(textOf(cell));
  if (title === normalisedTitle(header.title)) return true;
  return header.field !== null && fields.get(title) === header.field;
}

function textOf(cell: CellValue): string {
  return tidyText(describeCell(cell));
}
