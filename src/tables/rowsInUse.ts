import { type CellValue, isUnused } from "../cells/cellValue";
import { normalisedTitle } from "../cells/normalisedTitle";
import type { SheetGrid } from "../cells/sheetGrid";
import { isAside } from "./aside";
import { cellAt } from "./cellOf";
import { isNameAlone, isOfOtherTable, otherTableAt } from "./otherTable";
import type { OtherTable, TableReading, TableRow } from "./tableReading";

/** The records of a tab, and how far down it is in use. */
export interface RowsInUse {
  readonly rows: readonly TableRow[];
  readonly lastUsedRow: number;
  readonly passedOver: readonly TableRow[];
  readonly otherTables: readonly OtherTable[];
}

/** What was found of a tab before its rows are told apart. */
interface Headed extends Pick<TableReading, "table" | "headers" | "columnOf"> {
  readonly headerRow: number;
  readonly fields: ReadonlyMap<string, string>;
}

/**
 * A record is a row where people have filled something under a header of the table. Ticked-off
 * trailing boxes, a numbering that runs on below, what the add-on itself wrote, totals, notes, a
 * header repeated for printing and the rows of another table that stands below are none.
 */
export function rowsInUse(
  grid: SheetGrid,
  { table, headerRow, headers, columnOf, fields }: Headed,
): RowsInUse {
  const columns = Object.entries(table.columns);
  const allAuto = columns.every(([, { auto }]) => auto);
  const filledByPeople = columns
    .filter(([, { auto }]) => allAuto || !auto)
    .map(([field]) => columnOf[field])
    .filter((at) => at !== undefined);
  const places = {
    key: columnOf[table.key[0] ?? ""],
    filled: filledByPeople,
    auto: Object.values(columnOf)
      .filter((at) => at !== undefined)
      .filter((at) => !filledByPeople.includes(at)),
  };
  const titles = headers.map(({ title }) => normalisedTitle(title));
  const own = { ...places, headers, fields };
  const otherTables: OtherTable[] = [];
  const rows: TableRow[] = [];
  const passedOver: TableRow[] = [];
  let lastUsedRow = headerRow;
  grid.cells.forEach((cells, index) => {
    const row = { sheetRow: index + 1, cells };
    if (row.sheetRow <= headerRow) return;
    if (!filledByPeople.some((at) => !isUnused(cellAt(row, at)))) {
      if (cells.some((cell) => !isUnused(cell))) passedOver.push(row);
      return;
    }
    lastUsedRow = row.sheetRow;
    const begun = otherTableAt(row, own);
    if (begun !== null) {
      otherTables.push(begun);
      if (hasTitleAbove(rows, row, own)) passedOver.push(...rows.splice(-1));
    }
    const other = otherTables[otherTables.length - 1];
    const isRecord =
      begun === null &&
      !isAside(cells, places) &&
      filledByPeople.some((at) => !repeatsTitle(cellAt(row, at), titles[at - 1])) &&
      (other === undefined || !isOfOtherTable(row, other, places.auto));
    if (isRecord) rows.push(row);
    else passedOver.push(row);
  });
  const end = placeAfterLastNamed(rows, places.key);
  return {
    rows: rows.slice(0, end),
    lastUsedRow,
    passedOver: [...passedOver, ...rows.slice(end)].sort((a, b) => a.sheetRow - b.sheetRow),
    otherTables,
  };
}

/** Whether the last record is the title of what begins here: a name alone, apart from those above it. */
function hasTitleAbove(
  rows: readonly TableRow[],
  { sheetRow }: TableRow,
  own: Parameters<typeof isNameAlone>[1],
): boolean {
  const [before, last] = rows.slice(-2);
  if (before === undefined || last === undefined || sheetRow - last.sheetRow > 2) return false;
  return last.sheetRow - before.sheetRow > 1 && isNameAlone(last, own);
}

/** Where the rows end that are more than sums below the others. */
function placeAfterLastNamed(rows: readonly TableRow[], key: number | undefined): number {
  let end = rows.length;
  for (let last = rows[end - 1]; key !== undefined && last !== undefined; last = rows[end - 1]) {
    if (!isBareSums(last, key)) break;
    end -= 1;
  }
  return end;
}

/** Sums that nobody wrote a word to: where the row's name would be there is nothing. */
function isBareSums(row: TableRow, key: number): boolean {
  const used = row.cells.filter((cell) => !isUnused(cell));
  return isUnused(cellAt(row, key)) && used.every(({ kind }) => kind === "number");
}

function repeatsTitle(cell: CellValue, normalised = ""): boolean {
  if (isUnused(cell)) return true;
  return cell.kind === "text" && normalisedTitle(cell.text) === normalised;
}
