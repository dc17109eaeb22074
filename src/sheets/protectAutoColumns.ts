import type { PlacedColumn } from "./placedColumn";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PROTECTION = "Compact: written by the add-on";

/** One protection, which warns and no more, for each run of auto columns that has none yet. */
export function protectAutoColumns(
  sheet: Sheet,
  headerRow: number,
  rows: number,
  columns: readonly PlacedColumn[],
): void {
  const auto = columns.filter(({ layout }) => layout.auto).map(({ column }) => column);
  if (auto.length === 0) return;
  const covered = new Set<number>();
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    if (protection.getDescription() !== PROTECTION) continue;
    const range = protection.getRange();
    for (let at = range.getColumn(); at <= range.getLastColumn(); at++) covered.add(at);
  }
  const open = auto.filter((column) => !covered.has(column)).sort((a, b) => a - b);
  let start = 0;
  open.forEach((column, index) => {
    if (open[index + 1] === column + 1) return;
    const first = open[start] ?? column;
    sheet
      .getRange(headerRow, first, rows, column - first + 1)
      .protect()
      .setDescription(PROTECTION)
      .setWarningOnly(true);
    start = index + 1;
  });
}
