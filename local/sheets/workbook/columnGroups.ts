import type { SheetColumn } from "./grid";
import type { Sheet } from "./workbook";

/** Columns side by side that are folded away together. */
export interface ColumnGroup {
  readonly first: number;
  readonly last: number;
  /** 1 for a group in no other. */
  readonly depth: number;
  readonly folded: boolean;
}

/** As deep as Sheets lets groups lie in each other. */
const DEEPEST = 8;

/** In how many groups the column is. */
export function groupDepth(sheet: Sheet, column: number): number {
  return groupsOf(sheet.columns[column - 1]).length;
}

/** All groups of a sheet, each after those that it lies in. */
export function columnGroups(sheet: Sheet): readonly ColumnGroup[] {
  const depths = sheet.columns.map((column) => groupsOf(column).length);
  const deepest = Math.max(0, ...depths);
  return Array.from({ length: deepest }, (_, index) => groupsAt(sheet, index + 1)).flat();
}

function groupsAt(sheet: Sheet, depth: number): readonly ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  for (let column = 1; column <= sheet.columns.length; column++) {
    const folded = groupsOf(sheet.columns[column - 1])[depth - 1];
    if (folded === undefined) continue;
    const last = groups[groups.length - 1];
    if (last?.last === column - 1) {
      groups[groups.length - 1] = { ...last, last: column, folded: last.folded && folded };
    } else groups.push({ first: column, last: column, depth, folded });
  }
  return groups;
}

/** Puts columns into so many groups more, or takes them out of as many, as far as that goes. */
export function shiftGroupDepth(sheet: Sheet, first: number, last: number, by: number): void {
  for (let column = first; column <= last; column++) {
    const groups = groupsOf(sheet.columns[column - 1]);
    const depth = Math.min(DEEPEST, Math.max(0, groups.length + by));
    const shifted = Array.from({ length: depth }, (_, index) => groups[index] ?? false);
    sheet.columnAt(column).groups = shifted.length === 0 ? undefined : shifted;
  }
}

/** Folds the groups that lie wholly in these columns; where there is none, the deepest open one that begins or ends in them. */
export function foldGroupsIn(sheet: Sheet, first: number, last: number): void {
  const groups = columnGroups(sheet);
  const within = groups.filter((group) => first <= group.first && group.last <= last);
  const open = groups.filter((group) => !group.folded && meets(group, first, last));
  for (const group of within.length > 0 ? within : open.slice(-1)) fold(sheet, group, true);
}

/** Unfolds the folded groups that meet these columns or the one after them, where a group has its sign. */
export function unfoldGroupsAt(sheet: Sheet, first: number, last: number): void {
  const met = columnGroups(sheet).filter(
    (group) => group.folded && meets({ ...group, last: group.last + 1 }, first, last),
  );
  for (const group of met) fold(sheet, group, false);
}

/** Folds or unfolds every group of the sheet. */
export function foldAllGroups(sheet: Sheet, folded: boolean): void {
  for (const group of columnGroups(sheet)) fold(sheet, group, folded);
}

/**
 * Marks those groups as folded that have no column to be seen, and no others. One within a folded group is
 * folded itself where it was, or where a column beside it, of those in `tellers`, says so.
 */
export function foldAsHidden(sheet: Sheet, tellers: ReadonlySet<number> = new Set()): void {
  for (const { first, last, depth, folded } of columnGroups(sheet)) {
    const columns = sheet.columns.slice(first - 1, last);
    const isHidden = columns.every((column) => column?.hidden);
    const isWithinFolded = columns.every((column) =>
      groupsOf(column)
        .slice(0, depth - 1)
        .includes(true),
    );
    const isTold = folded || tellers.has(last + 1) || tellers.has(first - 1);
    mark(sheet, first, last, depth, isHidden && (!isWithinFolded || isTold));
  }
}

/** The groups of columns that are put in between these two: those that both are in. */
export function groupsBetween(
  before: SheetColumn | undefined,
  after: SheetColumn | undefined,
): Pick<SheetColumn, "groups" | "hidden"> {
  const [left, right] = [groupsOf(before), groupsOf(after)];
  const shared = left.slice(0, right.length);
  if (shared.length === 0) return {};
  return { groups: shared, ...(shared.includes(true) && { hidden: true }) };
}

function fold(sheet: Sheet, { first, last, depth }: ColumnGroup, folded: boolean): void {
  mark(sheet, first, last, depth, folded);
  for (let at = first; at <= last; at++) {
    const column = sheet.columnAt(at);
    column.hidden = groupsOf(column).includes(true) ? true : undefined;
  }
}

function mark(sheet: Sheet, first: number, last: number, depth: number, folded: boolean): void {
  for (let at = first; at <= last; at++) {
    const column = sheet.columnAt(at);
    column.groups = groupsOf(column).map((own, index) => (index === depth - 1 ? folded : own));
  }
}

function groupsOf(column: SheetColumn | undefined): readonly boolean[] {
  return column?.groups ?? [];
}

function meets(group: { first: number; last: number }, first: number, last: number): boolean {
  return group.first <= last && first <= group.last;
}
