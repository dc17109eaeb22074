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

/** The planned Steering Group meetings from today on that have no draft yet, the next one first. */
export function draftsToCome(compact: Compact, today: CalendarDate): readonly DraftToCome[] {
  const days = daysAhead(compact);
  const drafts = compact.meetings.flatMap(({ date, group, status }): readonly DraftToCome[] => {
    // Whether it was said to be planned or nothing was said of it yet: both are met with elsewhere.
    const isAhead = status !== "Held" && status !== "Cancelled";
    if (date === null || !isAhead || !isSteeringGroup(group)) return [];
    const on = addDays(date, -days);
    return today <= date && !hasDraft(compact, date, on) ? [{ meeting: date, on }] : [];
  });
  const byMeeting = new Map(drafts.map((draft) => [draft.meeting, draft]));
  return [...byMeeting.values()].sort((a, b) => (a.meeting < b.meeting ? -1 : 1));
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
