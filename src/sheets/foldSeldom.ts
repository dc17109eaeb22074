import type { PlacedColumn } from "./placedColumn";
import type { TabToMend } from "./tabToMend";

/**
 * Folds the columns of a new tab away that are seldom used: neighbours as one group, which a click on its
 * sign unfolds. The number of calls grows with that of groups. A group that a stopped run has left is finished.
 */
export function foldSeldom({ sheet, columns, isJustAdded }: TabToMend): void {
  for (const { first, count } of neighbours(columns)) {
    const group = sheet.getRange(1, first, 1, count);
    if (isJustAdded || sheet.getColumnGroupDepth(first) === 0) group.shiftColumnGroupDepth(1);
    group.collapseGroups();
  }
}

interface Neighbours {
  readonly first: number;
  readonly count: number;
}

function neighbours(columns: readonly PlacedColumn[]): readonly Neighbours[] {
  const places = columns
    .filter(({ layout }) => layout.seldom)
    .map(({ column }) => column)
    .sort((a, b) => a - b);
  const found: Neighbours[] = [];
  for (const place of places) {
    const last = found[found.length - 1];
    if (last && last.first + last.count === place) {
      found[found.length - 1] = { ...last, count: last.count + 1 };
    } else found.push({ first: place, count: 1 });
  }
  return found;
}
