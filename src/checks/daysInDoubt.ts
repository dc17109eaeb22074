import type { CalendarDate } from "../cells/calendarDate";
import { dayOrderOf, inOtherOrder } from "../cells/dayOrder";
import type { Compact, HowRead } from "../tables/compact";
import type { TableName } from "../tables/tableName";
import type { TableReading } from "../tables/tableReading";
import { beginCheckup, type Checkup } from "./checkup";
import { tabsReadMonthFirst } from "./readMonthFirst";
import { tabsTyped, typedDayCells } from "./typedDayCells";

/** Why day and month of a day may have been changed about. */
export type Doubt = "the locale" | "the locale before" | "the rest of the tab";

/** Where a day stands. */
interface DayPlace {
  readonly table: TableName;
  readonly sheetRow: number;
  /** What `dayPlace` calls it. */
  readonly place: () => string;
}

/** Why the day of a cell is in doubt; null where it is not. */
export function doubtOf(
  day: CalendarDate,
  { table, sheetRow, place }: DayPlace,
  checkup: Checkup,
): Doubt | null {
  const { howRead } = checkup.compact;
  if (inOtherOrder(day) === null || howRead.putRight.get(place()) === day) return null;
  if (howRead.daysInDoubt === "all") {
    const { locale } = howRead.localeAndZone;
    return dayOrderOf(locale) === "day first" ? "the locale before" : "the locale";
  }
  if (howRead.daysInDoubt.get(table)?.has(day)) return "the locale before";
  const read = checkup.index(tabsReadMonthFirst).get(table);
  return read !== undefined && sheetRow <= read.lastRow ? "the rest of the tab" : null;
}

/** The days in doubt, and the tabs that look misread as a whole: what is to be remembered of them. */
export function doubtsIn(compact: Compact): Pick<HowRead, "daysInDoubt" | "misreadTabs"> {
  const checkup = beginCheckup(compact);
  const daysInDoubt = new Map<TableName, ReadonlySet<CalendarDate>>();
  for (const name of tabsTyped()) {
    const reading: TableReading = compact.readings[name];
    const days = typedDayCells(reading).flatMap(({ cell, sheetRow, place }) => {
      const at = { table: name, sheetRow, place };
      const isInDoubt = cell.kind === "day" && doubtOf(cell.day, at, checkup) !== null;
      return isInDoubt ? [cell.day] : [];
    });
    if (days.length > 0) daysInDoubt.set(name, new Set(days));
  }
  const { misreadTabs } = compact.howRead;
  const looking = checkup.index(tabsReadMonthFirst);
  const misread = Array.from(daysInDoubt.keys()).filter(
    (name) => looking.get(name)?.isAll || misreadTabs.has(name),
  );
  return { daysInDoubt, misreadTabs: new Set(misread) };
}
