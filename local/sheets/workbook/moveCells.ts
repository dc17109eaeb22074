import { type Area, holdsArea, lastColumnOf, lastRowOf } from "./area";
import { type Cell, tidyCell } from "./cell";
import { mapReferences, type Reference, sheetOf, shiftedReference } from "./formulaReferences";
import { type Axis, deletion, insertion, type SpanMap } from "./spans";
import type { Sheet, Workbook } from "./workbook";

/** Pushes the cells of the area, and what lies beyond, down ("rows") or right; new cells are empty. */
export function insertCells(sheet: Sheet, area: Area, axis: Axis): void {
  sheet.workbook.calculation.beforeMove();
  const count = axis === "rows" ? area.rowCount : area.columnCount;
  const start = axis === "rows" ? area.row : area.column;
  shiftBand(sheet, area, axis, count);
  rewriteBandReferences(sheet, area, axis, insertion(start, count));
}

/** Takes the cells of the area out; what lies beyond moves up ("rows") or left. */
export function deleteCells(sheet: Sheet, area: Area, axis: Axis): void {
  sheet.workbook.calculation.beforeMove();
  const count = axis === "rows" ? area.rowCount : area.columnCount;
  const start = axis === "rows" ? area.row : area.column;
  shiftBand(sheet, area, axis, -count);
  rewriteBandReferences(sheet, area, axis, deletion(start, count));
}

/** Cuts cells and pastes them elsewhere: references to them follow, wherever they stand. */
export function moveCells(from: Sheet, area: Area, to: Sheet, row: number, column: number): void {
  from.workbook.calculation.beforeMove();
  const cells: {
    readonly cell: Cell | undefined;
    readonly row: number;
    readonly column: number;
  }[] = [];
  forEachPlace(area, (cellRow, cellColumn) => {
    cells.push({
      cell: from.cell(cellRow, cellColumn),
      row: cellRow - area.row + row,
      column: cellColumn - area.column + column,
    });
    from.setCell(cellRow, cellColumn, undefined);
  });
  for (const place of cells) to.setCell(place.row, place.column, place.cell);
  followMovedCells(from, area, to, row - area.row, column - area.column);
  from.merges = from.merges.filter((merge) => {
    if (!holdsArea(area, merge)) return true;
    const moved = {
      ...merge,
      row: merge.row - area.row + row,
      column: merge.column - area.column + column,
    };
    to.merges = [...to.merges, moved];
    return false;
  });
}

function forEachPlace(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row <= lastRowOf(area); row++) {
    for (let column = area.column; column <= lastColumnOf(area); column++) visit(row, column);
  }
}

function shiftBand(sheet: Sheet, area: Area, axis: Axis, by: number): void {
  const cells = new Map<string, { cell: Cell; row: number; column: number }>();
  const places: [number, number][] = [];
  sheet.eachCell((cell, row, column) => {
    if (!isInBand(area, axis, row, column)) return;
    places.push([row, column]);
    const place = axis === "rows" ? { row: row + by, column } : { row, column: column + by };
    if (isInBand(area, axis, place.row, place.column)) {
      cells.set(`${place.row},${place.column}`, { cell, ...place });
    }
  });
  for (const [row, column] of places) sheet.setCell(row, column, undefined);
  for (const { cell, row, column } of cells.values()) {
    sheet.rowCount = Math.max(sheet.rowCount, row);
    sheet.columnCount = Math.max(sheet.columnCount, column);
    sheet.setCell(row, column, cell);
  }
  sheet.workbook.sheetChanged(sheet, "moved");
}

function isInBand(area: Area, axis: Axis, row: number, column: number): boolean {
  return axis === "rows"
    ? row >= area.row && column >= area.column && column <= lastColumnOf(area)
    : column >= area.column && row >= area.row && row <= lastRowOf(area);
}

function rewriteBandReferences(sheet: Sheet, area: Area, axis: Axis, map: SpanMap): void {
  const low = axis === "rows" ? area.column : area.row;
  const high = axis === "rows" ? lastColumnOf(area) : lastRowOf(area);
  rewriteReferences(sheet.workbook, sheet, (reference) => {
    const { range } = reference;
    const [start, end] = axis === "rows" ? [range.left, range.right] : [range.top, range.bottom];
    const isWithin = start != null && end != null && start + 1 >= low && end + 1 <= high;
    return isWithin ? shiftedReference(reference, axis, map) : reference;
  });
}

function followMovedCells(from: Sheet, area: Area, to: Sheet, rows: number, columns: number): void {
  rewriteReferences(from.workbook, from, (reference, isOwn) => {
    const { top, bottom, left, right } = reference.range;
    if (top == null || bottom == null || left == null || right == null) return reference;
    const written = {
      row: top + 1,
      column: left + 1,
      rowCount: bottom - top + 1,
      columnCount: right - left + 1,
    };
    if (!holdsArea(area, written)) return reference;
    const range = {
      ...reference.range,
      top: top + rows,
      bottom: bottom + rows,
      left: left + columns,
      right: right + columns,
    };
    const context = isOwn && from === to ? reference.context : [to.name];
    return { ...reference, range, ...(context && { context }) };
  });
  const { workbook } = from;
  workbook.namedRanges = workbook.namedRanges.map((named) => {
    if (named.area.sheetId !== from.id || !holdsArea(area, named.area)) return named;
    const moved = {
      ...named.area,
      sheetId: to.id,
      row: named.area.row + rows,
      column: named.area.column + columns,
    };
    return { ...named, area: moved };
  });
}

/** Rewrites the references of the whole workbook that point at one sheet. */
function rewriteReferences(
  workbook: Workbook,
  target: Sheet,
  map: (reference: Reference, isOwn: boolean) => Reference | null,
): void {
  const name = target.name.toLowerCase();
  for (const sheet of workbook.sheets) {
    sheet.eachCell((cell, row, column) => {
      if (cell.formula === undefined) return;
      const formula = mapReferences(cell.formula, (reference) => {
        const named = sheetOf(reference);
        const isOwn = named === undefined && sheet === target;
        return isOwn || named?.toLowerCase() === name ? map(reference, isOwn) : reference;
      });
      if (formula === cell.formula) return;
      sheet.rewriteCell(row, column, tidyCell({ ...cell, formula }));
    });
  }
  workbook.calculation.placesMoved();
}
