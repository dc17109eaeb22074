import type { CalendarDate } from "../../cells/calendarDate";
import type { Meeting } from "../../tables/compact";

/** A meeting with a day that can be read. */
export type DatedMeeting = Meeting & { readonly date: CalendarDate };

export function isDated(meeting: Meeting): meeting is DatedMeeting {
  return meeting.date !== null;
}
