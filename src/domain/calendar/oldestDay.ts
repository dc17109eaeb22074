import type { CalendarDate } from "../../cells/calendarDate";

/** Compacts began in 2007; nothing that they keep a date of is older than this. */
export const OLDEST_DAY = "1990-01-01" as CalendarDate;
