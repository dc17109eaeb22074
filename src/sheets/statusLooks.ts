import { STATUSES } from "../tables/status";
import type { PlacedColumn } from "./placedColumn";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Colours for the status words that no conditional format colours yet (design, section 7). */
export function addStatusLooks(
  sheet: Sheet,
  firstRow: number,
  rows: number,
  columns: readonly PlacedColumn[],
): void {
  const shown = columns.find(({ layout }) => layout.showsStatus);
  if (shown === undefined) return;
  const rules = sheet.getConditionalFormatRules();
  const present = new Set<string>();
  for (const rule of rules) {
    const condition = rule.getBooleanCondition();
    const [range] = rule.getRanges();
    if (condition === null || range?.getColumn() !== shown.column) continue;
    present.add(String(condition.getCriteriaValues()[0]));
  }
  const range = sheet.getRange(firstRow, shown.column, rows, 1);
  const missing = Object.entries(STATUSES).filter(([status]) => !present.has(status));
  if (missing.length === 0) return;
  const looks = missing.map(([status, { ink, paper }]) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(status)
      .setBackground(paper)
      .setFontColor(ink)
      .setRanges([range])
      .build(),
  );
  sheet.setConditionalFormatRules([...rules, ...looks]);
}
