import type { CalendarDate } from "../cells/calendarDate";
import { type DatedMeeting, isDated } from "../domain/meetings/datedMeeting";
import {
  isSteeringGroup,
  lastSteeringGroupMeeting,
  nextSteeringGroupMeeting,
} from "../domain/meetings/meetings";
import type { Compact, Meeting } from "../tables/compact";
import type { ReportMeetings } from "./reportSubject";

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
  const day = forMeeting ?? onTheDay?.date ?? next?.date ?? null;
  return {
    forMeeting: day,
    tabledAt: all.find(({ date }) => date === day) ?? null,
    last: dated(lastSteeringGroupMeeting(compact)),
    next,
    afterNext: later(all, next),
  };
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
