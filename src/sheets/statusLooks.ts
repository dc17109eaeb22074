import { STATUSES } from "../tables/status";
import type { CellsBelow, LookRule } from "./lookRule";
import type { PlacedColumn } from "./placedColumn";

/** With colours for the status words that no rule colours yet (design, section 7). */
export function withStatusLooks(
  rules: readonly LookRule[],
  { sheet, firstRow, rows }: CellsBelow,
  columns: readonly PlacedColumn[],
): readonly LookRule[] {
  const shown = columns.find(({ layout }) => layout.showsStatus);
  if (shown === undefined) return rules;
  const present = new Set<string>();
  for (const rule of rules) {
    const status = String(rule.getBooleanCondition()?.getCriteriaValues()[0]);
    if (!(status in STATUSES) || rule.getRanges()[0]?.getColumn() !== shown.column) continue;
    present.add(status);
  }
  const missing = Object.entries(STATUSES).filter(([status]) => !present.has(status));
  if (missing.length === 0) return rules;
  const range = sheet.getRange(firstRow, shown.column, rows, 1);
  const looks = missing.map(([status, { ink, paper }]) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(status)
      .setBackground(paper)
      .setFontColor(ink)
      .setRanges([range])
      .build(),
  );
  return [...rules, ...looks];
}
