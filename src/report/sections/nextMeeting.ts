import { describeDay } from "../../domain/calendarDate";
import { bold, heading, list, paragraph, plain } from "../blocks";
import { type DatedMeeting, isDated } from "../meetingsAround";
import type { Block } from "../reportModel";
import type { ReportSubject } from "../reportSubject";

/** The next Steering Group meeting, and what the other groups have planned. */
export function nextMeeting({ compact, meetings }: ReportSubject): readonly Block[] {
  const { next } = meetings;
  const others = compact.meetings
    .filter(isDated)
    .filter(({ date, status }) => date > compact.asAt && status !== "Cancelled")
    .filter((meeting) => meeting.row !== next?.row)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  return [
    heading(1, "Next meeting"),
    next === null
      ? paragraph("No further Steering Group meeting is planned yet.")
      : paragraph([
          plain("The next Steering Group meeting is on "),
          bold(whenAndWhere(next)),
          plain("."),
        ]),
    ...(others.length === 0
      ? []
      : [list(others.map((meeting) => `${meeting.group}: ${whenAndWhere(meeting)}`))]),
  ];
}

function whenAndWhere({ date, time, venue }: DatedMeeting): string {
  return [
    describeDay(date),
    time === "" ? "" : ` at ${time}`,
    venue === "" ? "" : `, ${venue}`,
  ].join("");
}
