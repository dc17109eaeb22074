import { type Area, lastColumnOf, lastRowOf } from "./area";
import { type Cell, tidyCell } from "./cell";
import { cellWithoutContent } from "./enteredCell";
import type { Sheet } from "./workbook";

/** What is taken out of cells. */
export interface Clearing {
  readonly contents?: boolean;
  readonly formats?: boolean;
  /** Number formats go only where the cell is cleared as a whole. */
  readonly numberFormats?: boolean;
  readonly notes?: boolean;
  readonly rules?: boolean;
  readonly skipFilteredRows?: boolean;
}

/** Clears the cells of an area; only those that are there are looked at. */
export function clearCells(sheet: Sheet, area: Area, clearing: Clearing): void {
  const lastRow = Math.min(lastRowOf(area), sheet.rows.length);
  for (let row = area.row; row <= lastRow; row++) {
    const record = sheet.rows[row - 1];
    if (!record || (clearing.skipFilteredRows && record.filtered)) continue;
    const lastColumn = Math.min(lastColumnOf(area), record.cells.length);
    for (let column = area.column; column <= lastColumn; column++) {
      const cell = record.cells[column - 1];
      if (cell) sheet.setCell(row, column, cleared(cell, clearing));
    }
  }
}

function cleared(cell: Cell, clearing: Clearing): Cell | undefined {
  const { contents, formats, numberFormats } = clearing;
  const keepsNothing = contents && formats && numberFormats && !cell.note && !cell.validation;
  if (keepsNothing) return undefined;
  const rest = clearing.contents ? cellWithoutContent(cell) : cell;
  return (
    rest &&
    tidyCell({
      ...rest,
      style: clearing.formats ? undefined : rest.style,
      runs: clearing.formats ? linksOf(rest) : rest.runs,
      numberFormat: clearing.numberFormats ? undefined : rest.numberFormat,
      note: clearing.notes ? undefined : rest.note,
      validation: clearing.rules ? undefined : rest.validation,
    })
  );
}

/** Links are content, not formatting. */
function linksOf({ runs }: Cell): Cell["runs"] {
  const links = runs?.flatMap(({ start, end, link }) => (link ? { start, end, link } : [])) ?? [];
  return links.length === 0 ? undefined : links;
}
