import { addDays, type CalendarDate } from "../cells/calendarDate";
import { isSteeringGroup } from "../domain/meetings/meetings";
import { isUnfinished, madeOn } from "../domain/reports/reportMade";
import type { Compact } from "../tables/compact";

/** Anybody who types more wants the draft straight away. */
const MOST_DAYS_AHEAD = 366;

/**
 * The planned Steering Group meetings whose draft report is to be made now: those at most "Remind
 * before meeting" days ahead that have none yet. A day that was missed is made up for, up to the
 * day of the meeting itself. A report that someone made long before is not that draft.
 */
export function whichMeetingsAreDue(
  compact: Compact,
  today: CalendarDate,
): readonly CalendarDate[] {
  const daysAhead = Math.min(
    MOST_DAYS_AHEAD,
    Math.max(0, Math.round(compact.settings.remindBefore)),
  );
  const due = compact.meetings.flatMap(({ date, group, status }) => {
    if (date === null || status !== "Planned" || !isSteeringGroup(group)) return [];
    const from = addDays(date, -daysAhead);
    return today >= from && today <= date && !hasDraft(compact, date, from) ? [date] : [];
  });
  return [...new Set(due)].sort();
}

function hasDraft(compact: Compact, meeting: CalendarDate, from: CalendarDate): boolean {
  return compact.reports.some((report) => {
    if (report.forMeeting !== meeting || isUnfinished(report)) return false;
    const made = madeOn(report);
    // Better no second draft than one every day, where nobody can tell when the first was made.
    return made === null || made >= from;
  });
}
