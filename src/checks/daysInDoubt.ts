import type { CalendarDate } from "../cells/calendarDate";
import { inOtherOrder } from "../cells/dayOrder";
import type { Compact, HowRead } from "../tables/compact";
import { isAllAuto } from "../tables/table";
import { TABLE_NAMES } from "../tables/tableName";
import type { TableReading } from "../tables/tableReading";
import { daysTyped, typedDayCells } from "./typedDayCells";

/** Whether the spreadsheet's locale is why day and month of a day may have been changed about. */
export function isInDoubt(day: CalendarDate, { daysInDoubt }: HowRead): boolean {
  return inOtherOrder(day) !== null && (daysInDoubt === "all" || daysInDoubt.has(day));
}

/** The days in doubt that people's columns hold, each once, earliest first. */
export function daysInDoubt(compact: Compact): readonly CalendarDate[] {
  const days = TABLE_NAMES.flatMap((name) => {
    const reading: TableReading = compact.readings[name];
    return isAllAuto(reading.table) ? [] : daysTyped(typedDayCells(reading));
  });
  return Array.from(new Set(days.filter((day) => isInDoubt(day, compact.howRead)))).sort();
}
