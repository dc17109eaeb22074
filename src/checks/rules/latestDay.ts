import { addMonths, type CalendarDate, earlierOf } from "../../cells/calendarDate";
import type { Column } from "../../tables/column";
import type { Checkup } from "../checkup";
import type { CellView } from "../rule";

const YEARS_AHEAD = 10;

/** The last day that a cell can hold without being doubted. */
export function latestDay({ column }: CellView, checkup: Checkup): CalendarDate {
  const { ahead, happened } = checkup.index(latestDays);
  return mayLieAhead(column) ? ahead : happened;
}

/** Plans and deadlines. */
export function mayLieAhead(column: Column): boolean {
  return column.nature === "day" && column.mayLieAhead;
}

/** The last day that a cell can hold without being doubted. */
export function latestDays({ compact }: Checkup): { ahead: CalendarDate; happened: CalendarDate } {
  const { today, asAt, settings } = compact;
  const now = earlierOf(asAt, today) === asAt ? today : asAt;
  // A workbook looked at years later: what lies well beyond its year is a slip all the same.
  const end = settings.yearEnds !== null && settings.yearEnds > asAt ? settings.yearEnds : asAt;
  const beyond = addMonths(end, 12);
  return { ahead: addMonths(now, 12 * YEARS_AHEAD), happened: earlierOf(beyond, today) };
}
