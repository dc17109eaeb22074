import { parseCellName } from "../cells/sheetGrid";
import type { TabToMend } from "./tabToMend";

const PROTECTION = "Compact: written by the add-on";

/**
 * One protection, which warns and no more, for each run of auto columns that has none yet. One that a
 * stopped run has left keeps everybody out, its owner apart, and may have no name yet: where this run
 * or that one lays the columns out, it is known by lying over nothing else.
 */
export function protectionsToAdd(
  { sheet, columns, isNew, isJustAdded }: TabToMend,
  headerRow: number,
  rows: number,
): readonly (() => void)[] {
  const placed = columns.filter(({ layout }) => layout.auto);
  const auto = placed.map(({ column }) => column).sort((a, b) => a - b);
  const newAuto = new Set(
    placed.filter(({ layout }) => isNew.has(layout.field)).map(({ column }) => column),
  );
  if (auto.length === 0) return [];
  const pieces: (() => void)[] = [];
  const covered = new Set<number>();
  const present = isJustAdded ? [] : sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  for (const protection of present) {
    const description = protection.getDescription();
    if (description !== PROTECTION && description !== "") continue;
    const { firstRow, across } = placeOf(protection.getRange().getA1Notation());
    const isOfNew = firstRow === headerRow && across.every((column) => newAuto.has(column));
    if (description !== PROTECTION && !isOfNew) continue;
    if (isOfNew && !protection.isWarningOnly()) {
      pieces.push(() => protection.setDescription(PROTECTION).setWarningOnly(true));
    }
    for (const column of across) covered.add(column);
  }
  const open = auto.filter((column) => !covered.has(column));
  let start = 0;
  open.forEach((column, index) => {
    if (open[index + 1] === column + 1) return;
    const first = open[start] ?? column;
    start = index + 1;
    pieces.push(() => {
      sheet
        .getRange(headerRow, first, rows, column - first + 1)
        .protect()
        .setDescription(PROTECTION)
        .setWarningOnly(true);
    });
  });
  return pieces;
}

/** "B1:C1000", "A1"; of whole columns or rows, which the add-on never protects, nothing. */
function placeOf(range: string): { readonly firstRow: number; readonly across: readonly number[] } {
  const [from = "", to = from] = range.split(":");
  const [first, last] = [parseCellName(from), parseCellName(to)];
  if (first === null || last === null) return { firstRow: 0, across: [] };
  const across = Array.from(
    { length: last.column - first.column + 1 },
    (_, index) => first.column + index,
  );
  return { firstRow: first.row, across };
}
