import { lastRowOf } from "./area";
import type { Cell } from "./cell";
import { displayValue } from "./numberFormat";
import { meetsCriterion } from "./ruleCheck";
import type { FilterCriterion } from "./sheetParts";
import type { Sheet } from "./workbook";

/**
 * Hides and shows the rows of a sheet as its filter says; without a filter all are shown. `now` is in
 * milliseconds since 1970, for "today".
 */
export function applyFilter(sheet: Sheet, now: number): void {
  const { filter } = sheet;
  for (const row of sheet.rows) if (row?.filtered) row.filtered = undefined;
  if (filter !== null) {
    sheet.workbook.calculate(sheet, filter.area);
    const criteria = Object.entries(filter.criteria).map(
      ([column, criterion]) => [Number(column), criterion] as const,
    );
    for (let row = filter.area.row + 1; row <= lastRowOf(filter.area); row++) {
      const isShown = criteria.every(([column, criterion]) =>
        passes(sheet, sheet.cell(row, column), criterion, now),
      );
      if (!isShown) sheet.rowAt(row).filtered = true;
    }
  }
  sheet.workbook.sheetChanged(sheet);
}

function passes(
  sheet: Sheet,
  cell: Cell | undefined,
  { hiddenValues, visibleValues, condition }: FilterCriterion,
  now: number,
): boolean {
  const { workbook } = sheet;
  const shown = displayValue(cell, workbook.locale);
  if (hiddenValues?.includes(shown)) return false;
  if (visibleValues && visibleValues.length > 0 && !visibleValues.includes(shown)) return false;
  return (
    condition === null || meetsCriterion(workbook, cell, condition.criterion, condition.values, now)
  );
}
