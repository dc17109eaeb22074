import { type Area, holdsCell, lastRowOf, overlapOf } from "../../workbook/area";
import { hasContent } from "../../workbook/cell";
import type { Sheet } from "../../workbook/workbook";
import { areaOn } from "../areaOn";
import { childrenOf, type XmlElement } from "../package/xmlTree";
import type { Losses } from "./losses";

/**
 * Merges the cells of a sheet, which has its size. Of merges that overlap, as some programs write
 * them, the first stays. One that hides what other cells hold is left out: Sheets cannot keep
 * values that are out of sight, and they may be somebody's rows.
 */
export function readMerges(part: XmlElement, sheet: Sheet, losses: Losses): void {
  const merges: Area[] = [];
  for (const { attributes } of childrenOf(part, "mergeCells", "mergeCell")) {
    const [area] = areaOn(sheet, attributes.ref ?? "");
    if (area === undefined || area.rowCount * area.columnCount === 1) continue;
    if (merges.some((other) => overlapOf(other, area) !== null)) continue;
    if (hidesContent(area, sheet)) {
      losses.add("merges that hid what other cells hold", sheet.name);
      continue;
    }
    merges.push(area);
  }
  sheet.merges = merges;
}

function hidesContent(area: Area, sheet: Sheet): boolean {
  const last = Math.min(lastRowOf(area), sheet.rows.length);
  for (let row = area.row; row <= last; row++) {
    const hides = sheet.rows[row - 1]?.cells.some(
      (cell, at) =>
        hasContent(cell) &&
        holdsCell(area, row, at + 1) &&
        (row !== area.row || at + 1 !== area.column),
    );
    if (hides) return true;
  }
  return false;
}
