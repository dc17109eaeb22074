import type { CalendarDate } from "../domain/calendarDate";
import { normalisedTitle } from "../domain/normalisedTitle";
import type { Compact, Meeting } from "../tables/compact";
import type { ReportMeetings } from "./reportSubject";

/** A meeting with a day that can be read. */
export type DatedMeeting = Meeting & { readonly date: CalendarDate };

/** Steering Group meetings that are not cancelled, by day. */
export function steeringGroupMeetings(compact: Compact): readonly DatedMeeting[] {
  return compact.meetings
    .filter((meeting): meeting is DatedMeeting => meeting.date !== null)
    .filter(({ group, status }) => isSteeringGroup(group) && status !== "Cancelled")
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

export function isSteeringGroup(group: string): boolean {
  return /^(the )?steering group$/.test(normalisedTitle(group));
}

/**
 * Chooses the meetings around the report: the one asked for, else the one on the As at day, else
 * the next. The last is the newest one before it that is not still to come.
 */
export function meetingsAround(compact: Compact, forMeeting: CalendarDate | null): ReportMeetings {
  const { asAt } = compact;
  const all = steeringGroupMeetings(compact);
  const next = all.find(({ date }) => date > asAt) ?? null;
  const wanted = forMeeting ?? all.find(({ date }) => date === asAt)?.date ?? next?.date ?? null;
  const tabledAt = all.find(({ date }) => date === wanted) ?? null;
  const before = all.filter(
    ({ date, status }) =>
      date <= asAt && (wanted === null || date < wanted) && (status === "Held" || date < asAt),
  );
  return { forMeeting: wanted, tabledAt, last: before[before.length - 1] ?? null, next };
}
