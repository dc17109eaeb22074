import { type CellValue, isUnused, tidyText } from "../cells/cellValue";
import { normalisedTitle } from "../cells/normalisedTitle";
import type { SheetGrid } from "../cells/sheetGrid";
import { cellAt } from "./cellOf";
import type { TableReading, TableRow } from "./tableReading";

/** The records of a tab, and how far down it is in use. */
export interface RowsInUse {
  readonly rows: readonly TableRow[];
  readonly lastUsedRow: number;
  readonly passedOver: readonly TableRow[];
}

/**
 * A record is a row where people have filled something under a header of the table. Ticked-off
 * trailing boxes, a numbering that runs on below, what the add-on itself wrote, a row of totals and
 * a header repeated for printing are none.
 */
export function rowsInUse(
  grid: SheetGrid,
  { table, headerRow, headers, columnOf }: Omit<TableReading, keyof RowsInUse>,
): RowsInUse {
  const columns = Object.entries(table.columns);
  const allAuto = columns.every(([, { auto }]) => auto);
  const filledByPeople = columns
    .filter(([, { auto }]) => allAuto || !auto)
    .map(([field]) => columnOf[field])
    .filter((at) => at !== undefined);
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
    const isRecord =
      !isTotal(cells) &&
      filledByPeople.some((at) => !isHeaderAgain(cellAt(row, at), headers[at - 1]?.title));
    if (isRecord) rows.push(row);
    else passedOver.push(row);
  });
  return { rows, lastUsedRow, passedOver };
}

/** A row whose first filled cell says "Total" or "Grand total:" only sums the rows above it. */
function isTotal(cells: readonly CellValue[]): boolean {
  const first = cells.find((cell) => !isUnused(cell));
  if (first?.kind !== "text" || first.text.length > 40) return false;
  return /^((grand|overall|sub)[ -]?)?totals?$/i.test(
    tidyText(first.text).replace(/[\s:*=.]+$/, ""),
  );
}

function isHeaderAgain(cell: CellValue, title = ""): boolean {
  if (isUnused(cell)) return true;
  return cell.kind === "text" && normalisedTitle(cell.text) === normalisedTitle(title);
}
