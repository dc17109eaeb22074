import { type Area, areaFrom, lastColumnOf, lastRowOf } from "../../sheets/workbook/area";
import type { Cell } from "../../sheets/workbook/cell";
import { withEnglishNames } from "../../sheets/workbook/englishNames";
import type { Sheet } from "../../sheets/workbook/workbook";
import type { GridCell } from "../gridEdit";
import { cellFromUniver } from "../snapshot/univerCell";

/** Cells of one sheet whose value or formula a person changed, as they go to `onEdit`. */
export interface EditedArea {
  readonly sheet: Sheet;
  readonly area: Area;
  /** The cell as it was before, where it is a single one. */
  readonly before: Cell | undefined;
}

/** Sets the cells. Returns where contents changed, null where only looks did. */
export function setGridCells(sheet: Sheet, cells: readonly GridCell[]): EditedArea | null {
  const changed: { readonly row: number; readonly column: number }[] = [];
  let before: Cell | undefined;
  for (const { row, column, content, look } of cells) {
    if (row > sheet.rowCount) sheet.rowCount = row;
    if (column > sheet.columnCount) sheet.columnCount = column;
    const old = sheet.cell(row, column);
    const edited = cellFromUniver(content, look, old, sheet.workbook.defaultFont);
    const made = inEnglish(edited, old, sheet);
    if (old === undefined && made === undefined) continue;
    sheet.setCell(row, column, made);
    if (old?.value === made?.value && old?.formula === made?.formula) continue;
    if (changed.length === 0) before = old;
    changed.push({ row, column });
  }
  return changed.length === 0 ? null : { sheet, area: areaAround(changed), before };
}

/** A formula that is new is one that a person typed. */
function inEnglish(cell: Cell | undefined, old: Cell | undefined, sheet: Sheet): Cell | undefined {
  if (cell?.formula === undefined || cell.formula === old?.formula) return cell;
  return { ...cell, formula: withEnglishNames(cell.formula, sheet.workbook) };
}

/** One area a sheet: Sheets runs `onEdit` once for what a person did in one go. */
export function joinedAreas(edited: readonly EditedArea[]): readonly EditedArea[] {
  const bySheet = new Map<Sheet, EditedArea>();
  for (const next of edited) {
    const known = bySheet.get(next.sheet);
    if (known === undefined) {
      bySheet.set(next.sheet, next);
      continue;
    }
    const area = areaAround([
      { row: known.area.row, column: known.area.column },
      { row: lastRowOf(known.area), column: lastColumnOf(known.area) },
      { row: next.area.row, column: next.area.column },
      { row: lastRowOf(next.area), column: lastColumnOf(next.area) },
    ]);
    bySheet.set(next.sheet, { ...known, area });
  }
  return [...bySheet.values()];
}

function areaAround(cells: readonly { readonly row: number; readonly column: number }[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return areaFrom(top, left, bottom - top + 1, right - left + 1);
}
