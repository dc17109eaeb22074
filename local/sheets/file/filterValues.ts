import { type Area, lastRowOf } from "../workbook/area";
import { displayValue } from "../workbook/numberFormat";
import type { Sheet } from "../workbook/workbook";

/** What the cells below the header show, each once. */
export function valuesUnder(sheet: Sheet, area: Area, column: number): readonly string[] {
  const values = new Set<string>();
  const last = Math.min(lastRowOf(area), sheet.rows.length);
  for (let row = area.row + 1; row <= last; row++) {
    values.add(displayValue(sheet.cell(row, column), sheet.workbook.locale));
  }
  return [...values];
}
