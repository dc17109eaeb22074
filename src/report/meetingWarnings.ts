import { describeDay } from "../cells/calendarDate";
import type { Compact } from "../tables/compact";
import { meetingsAround } from "./meetingsAround";
import { meetingsWithoutAnswer } from "./meetingsHeld";

/** What the report lacks because the Meetings tab does not say it. */
export function meetingWarnings(compact: Compact): readonly string[] {
  const { forMeeting } = meetingsAround(compact, null);
  const unanswered = meetingsWithoutAnswer(compact).map(({ group, date }) => {
    return `The meeting of ${group || "a group"} on ${describeDay(date)} is still Planned, so it does not count as held. Did it happen? Choose Held or Cancelled in Meetings.`;
  });
  if (forMeeting !== null) return unanswered;
  const none = `No Steering Group meeting is planned after ${describeDay(compact.asAt)}, so the report names none. Add it to Meetings.`;
  return [...unanswered, none];
}
