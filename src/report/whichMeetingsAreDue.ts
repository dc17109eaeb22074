import { addDays, type CalendarDate } from "../cells/calendarDate";
import { isSteeringGroup } from "../domain/meetings/meetings";
import { isUnfinished, madeOn } from "../domain/reports/reportMade";
import type { Compact } from "../tables/compact";

/** Anybody who types more wants the draft straight away. */
const MOST_DAYS_AHEAD = 366;

/** A draft report that is not made yet. */
export interface DraftToCome {
  readonly meeting: CalendarDate;
  /** The first day on which it is to be made. */
  readonly on: CalendarDate;
}

/** How many days before a meeting its draft is made, from Settings. */
export function daysAhead({ settings }: Pick<Compact, "settings">): number {
  return Math.min(MOST_DAYS_AHEAD, Math.max(0, Math.round(settings.remindBefore)));
}

/** The days of the planned Steering Group meetings from today on, the next one first, each once. */
export function meetingsAhead(compact: Compact, today: CalendarDate): readonly CalendarDate[] {
  const days = compact.meetings.flatMap(({ date, group, status }): readonly CalendarDate[] => {
    // Whether it was said to be planned or nothing was said of it yet: both are met with elsewhere.
    const isAhead = status !== "Held" && status !== "Cancelled";
    return date !== null && isAhead && isSteeringGroup(group) && today <= date ? [date] : [];
  });
  return [...new Set(days)].sort();
}

/** The planned Steering Group meetings from today on that have no draft yet, the next one first. */
export function draftsToCome(compact: Compact, today: CalendarDate): readonly DraftToCome[] {
  const days = daysAhead(compact);
  return meetingsAhead(compact, today).flatMap((meeting) => {
    const on = addDays(meeting, -days);
    return hasDraft(compact, meeting, on) ? [] : [{ meeting, on }];
  });
}

/**
 * The planned Steering Group meetings whose draft report is to be made now: those at most "Remind
 * before meeting" days ahead that have none yet. A day that was missed is made up for, up to the
 * day of the meeting itself. A report that someone made long before is not that draft.
 */
export function whichMeetingsAreDue(
  compact: Compact,
  today: CalendarDate,
): readonly CalendarDate[] {
  return draftsToCome(compact, today).flatMap(({ meeting, on }) => (today >= on ? [meeting] : []));
}

function hasDraft(compact: Compact, meeting: CalendarDate, from: CalendarDate): boolean {
  return compact.reports.some((report) => {
    if (report.forMeeting !== meeting || isUnfinished(report)) return false;
    const made = madeOn(report);
    // Better no second draft than one every day, where nobody can tell when the first was made.
    return made === null || made >= from;
  });
}
