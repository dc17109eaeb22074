import type { Area } from "./area";
import { type Cell, isCellError, type StoredValue, tidyCell } from "./cell";
import { copiedFormula } from "./formulaReferences";
import type { Sheet } from "./workbook";

export interface SortKey {
  /** Column of the sheet, from 1. */
  readonly column: number;
  readonly ascending: boolean;
}

const collator = new Intl.Collator("en", { numeric: false });

/**
 * Sorts the rows of an area as Sheets does: numbers and dates, then text (without regard to case),
 * then FALSE and TRUE, then errors; blanks last either way. Notes and looks move with their values;
 * data validation stays with its place (facts, section 5.2).
 */
export function sortRows(sheet: Sheet, area: Area, keys: readonly SortKey[]): void {
  sheet.workbook.calculate(sheet, area);
  const rows = cellRows(sheet, area);
  const offsets = keys.map((key) => ({ ...key, at: key.column - area.column }));
  rows.sort((a, b) => {
    for (const { at, ascending } of offsets) {
      const order = compareCells(a.cells[at], b.cells[at], ascending);
      if (order !== 0) return order;
    }
    return a.row - b.row;
  });
  placeRows(sheet, area, rows);
}

/** Puts the rows of an area in the order that `order` gives: places counted from 0. */
export function reorderRows(sheet: Sheet, area: Area, order: readonly number[]): void {
  const rows = cellRows(sheet, area);
  placeRows(
    sheet,
    area,
    order.flatMap((place) => rows[place] ?? []),
  );
}

interface CellRow {
  readonly row: number;
  readonly cells: readonly (Cell | undefined)[];
}

function cellRows(sheet: Sheet, area: Area): CellRow[] {
  return Array.from({ length: area.rowCount }, (_, index) => {
    const row = area.row + index;
    const cells = Array.from({ length: area.columnCount }, (_unused, at) =>
      sheet.cell(row, area.column + at),
    );
    return { row, cells };
  });
}

function placeRows(sheet: Sheet, area: Area, rows: readonly CellRow[]): void {
  const before = cellRows(sheet, area);
  rows.forEach((from, index) => {
    const row = area.row + index;
    if (from.row === row) return;
    from.cells.forEach((cell, at) => {
      const validation = before[index]?.cells[at]?.validation;
      sheet.setCell(row, area.column + at, placedCell(cell, row - from.row, validation));
    });
  });
}

/** The cell so many rows further down, under the rule of that place. */
function placedCell(
  cell: Cell | undefined,
  rows: number,
  validation: Cell["validation"],
): Cell | undefined {
  if (cell?.formula === undefined && cell?.validation === validation) return cell;
  const formula = cell?.formula && copiedFormula(cell.formula, rows, 0);
  return tidyCell({ ...cell, formula, validation });
}

function compareCells(a: Cell | undefined, b: Cell | undefined, ascending: boolean): number {
  const blankA = isBlankValue(a?.value);
  const blankB = isBlankValue(b?.value);
  if (blankA || blankB) return Number(blankA) - Number(blankB);
  const order = compareValues(a?.value ?? "", b?.value ?? "");
  return ascending ? order : -order;
}

/** Ascending order of two values that are not blank. */
export function compareValues(a: StoredValue, b: StoredValue): number {
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  if (typeof a === "string" && typeof b === "string") {
    return collator.compare(a.toLowerCase(), b.toLowerCase());
  }
  return isCellError(a) || isCellError(b) ? 0 : Number(a) - Number(b);
}

function isBlankValue(value: StoredValue | undefined): boolean {
  return value === undefined || value === "";
}

function rankOf(value: StoredValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}
