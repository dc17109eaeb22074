import type { CalendarDate } from "../cells/calendarDate";
import {
  isSteeringGroup,
  lastSteeringGroupMeeting,
  nextSteeringGroupMeeting,
} from "../domain/meetings/meetings";
import type { Compact, Meeting } from "../tables/compact";
import type { ReportMeetings } from "./reportSubject";

/** A meeting with a day that can be read. */
export type DatedMeeting = Meeting & { readonly date: CalendarDate };

/**
 * Chooses the meetings around the report. It is for the Steering Group meeting that was asked for,
 * else for the one on the As at day, else for the next.
 */
export function meetingsAround(compact: Compact, forMeeting: CalendarDate | null): ReportMeetings {
  const all = compact.meetings
    .filter(isDated)
    .filter(({ group, status }) => status !== "Cancelled" && isSteeringGroup(group));
  const next = dated(nextSteeringGroupMeeting(compact));
  const onTheDay = all.find(({ date }) => date === compact.asAt);
  const wanted = forMeeting ?? onTheDay?.date ?? next?.date ?? null;
  return {
    forMeeting: wanted,
    tabledAt: all.find(({ date }) => date === wanted) ?? null,
    last: dated(lastSteeringGroupMeeting(compact)),
    next,
    afterNext: later(all, next),
  };
}

export function isDated(meeting: Meeting): meeting is DatedMeeting {
  return meeting.date !== null;
}

function later(all: readonly DatedMeeting[], next: DatedMeeting | null): DatedMeeting | null {
  if (next === null) return null;
  const after = all.filter(({ date }) => date > next.date);
  return after.reduce<DatedMeeting | null>((first, meeting) => {
    return first === null || meeting.date < first.date ? meeting : first;
  }, null);
}

function dated(meeting: Meeting | null): DatedMeeting | null {
  return meeting !== null && isDated(meeting) ? meeting : null;
}
