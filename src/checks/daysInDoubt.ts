import type { CalendarDate } from "../cells/calendarDate";
import { dayOrderOf, inOtherOrder } from "../cells/dayOrder";
import type { Compact, HowRead } from "../tables/compact";
import type { TableName } from "../tables/tableName";
import { beginCheckup, type Checkup } from "./checkup";
import { columnsReadMonthFirst } from "./readMonthFirst";
import { dayColumn, tabsTyped, typedDayCells } from "./typedDayCells";

/** Why day and month of a day may have been changed about. */
export type Doubt =
  | "the locale"
  | "the locale before"
  | "the rest of the tab"
  | "the rest of the column";

/** Where a day stands. */
interface DayPlace {
  readonly table: TableName;
  readonly sheetRow: number;
  readonly title: string;
  /** What `dayPlace` calls it. */
  readonly place: () => string;
}

/** Whether any day of the workbook may be: nearly always none is, and no cell need be looked at. */
export function isAnyInDoubt(checkup: Checkup): boolean {
  const { daysInDoubt } = checkup.compact.howRead;
  return (
    daysInDoubt === "all" || daysInDoubt.size > 0 || checkup.index(columnsReadMonthFirst).size > 0
  );
}

/** Why the day of a cell is in doubt; null where it is not. */
export function doubtOf(
  day: CalendarDate,
  { table, sheetRow, title, place }: DayPlace,
  checkup: Checkup,
): Doubt | null {
  const { howRead } = checkup.compact;
  if (inOtherOrder(day) === null || howRead.putRight.get(place()) === day) return null;
  if (howRead.daysInDoubt === "all") {
    const { locale } = howRead.localeAndZone;
    return dayOrderOf(locale) === "day first" ? "the locale before" : "the locale";
  }
  const column = dayColumn(table, title);
  if (howRead.daysInDoubt.get(column)?.has(day)) return "the locale before";
  const read = checkup.index(columnsReadMonthFirst).get(column);
  return read !== undefined && sheetRow <= read.lastRow ? `the rest of the ${read.seenIn}` : null;
}

/** The days in doubt, and the columns that look misread as a whole: what is to be remembered of them. */
export function doubtsIn(compact: Compact): Pick<HowRead, "daysInDoubt" | "misreadColumns"> {
  const checkup = beginCheckup(compact);
  const daysInDoubt = new Map<string, Set<CalendarDate>>();
  for (const table of tabsTyped()) {
    for (const { cell, ...at } of typedDayCells(compact.readings[table])) {
      if (cell.kind !== "day" || doubtOf(cell.day, { table, ...at }, checkup) === null) continue;
      const column = dayColumn(table, at.title);
      daysInDoubt.set(column, (daysInDoubt.get(column) ?? new Set()).add(cell.day));
    }
  }
  const misread = Array.from(daysInDoubt.keys()).filter((column) => isMisread(column, checkup));
  return { daysInDoubt, misreadColumns: new Set(misread) };
}

/** Whether all that can be seen of a column says, or said, that its days were read month first. */
export function isMisread(column: string, checkup: Checkup): boolean {
  return (
    checkup.compact.howRead.misreadColumns.has(column) ||
    (checkup.index(columnsReadMonthFirst).get(column)?.isAll ?? false)
  );
}
