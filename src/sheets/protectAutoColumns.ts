import type { PlacedColumn } from "./placedColumn";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PROTECTION = "Compact: written by the add-on";

/**
 * One protection, which warns and no more, for each run of auto columns that has none yet. One that a
 * stopped run has left keeps everybody out, its owner apart, and may have no name yet: where this run
 * or that one lays the columns out, it is known by lying over nothing else.
 */
export function protectAutoColumns(
  sheet: Sheet,
  headerRow: number,
  rows: number,
  columns: readonly PlacedColumn[],
  isNew: ReadonlySet<string>,
): void {
  const auto = columns.filter(({ layout }) => layout.auto).map(({ column }) => column);
  const newAuto = new Set(
    columns
      .filter(({ layout }) => layout.auto && isNew.has(layout.field))
      .map(({ column }) => column),
  );
  if (auto.length === 0) return;
  const covered = new Set<number>();
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    const range = protection.getRange();
    const across: number[] = [];
    for (let at = range.getColumn(); at <= range.getLastColumn(); at++) across.push(at);
    const description = protection.getDescription();
    const isOfNew = range.getRow() === headerRow && across.every((column) => newAuto.has(column));
    if (description !== PROTECTION && !(isOfNew && description === "")) continue;
    if (isOfNew && !protection.isWarningOnly()) {
      protection.setDescription(PROTECTION).setWarningOnly(true);
    }
    for (const column of across) covered.add(column);
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
