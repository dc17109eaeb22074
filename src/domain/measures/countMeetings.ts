import { describeDay } from "../../cells/calendarDate";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { cellOf } from "../../tables/cellOf";
import type { Compact, Meeting } from "../../tables/compact";
import { clipped } from "../words/quoted";
import type { DiaryEntry } from "./countDiary";

/** The meetings of one Group. */
export function meetingsOfGroup(compact: Compact, group: string): readonly DiaryEntry[] {
  const normalised = normalisedTitle(group);
  return compact.meetings
    .filter((meeting) => normalisedTitle(meeting.group) === normalised)
    .map((meeting) => ({
      name: nameOfMeeting(meeting),
      status: meeting.status,
      on: meeting.date,
      cell: cellOf(compact.readings.Meetings, meeting.row, "date"),
    }));
}

function nameOfMeeting({ group, date }: Meeting): string {
  const when = date === null ? "no day" : describeDay(date);
  return `${clipped(group, 150)}, ${when}`;
}
