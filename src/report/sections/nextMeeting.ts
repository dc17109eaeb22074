import { describeDay } from "../../cells/calendarDate";
import { type DatedMeeting, isDated } from "../../domain/meetings/datedMeeting";
import type { Run } from "../block";
import { bold, heading, list, paragraph, plain } from "../blocks";
import type { ReportMeetings } from "../reportSubject";
import type { Section } from "../section";

/** The next Steering Group meeting, and what the other groups have planned. */
export const nextMeeting: Section = {
  holds: "The next meeting",
  fitsCell: true,
  isAppendix: false,
  write: ({ compact, judgements, meetings }) => {
    const { next, afterNext, forMeeting } = meetings;
    if (compact.meetings.length + judgements.length === 0) return [];
    const shownAfter = next?.date === forMeeting ? afterNext : null;
    const others = compact.meetings
      .filter(isDated)
      .filter(({ date, status }) => date > compact.asAt && status !== "Cancelled")
      .filter(({ row }) => row !== next?.row && row !== shownAfter?.row)
      .sort((a, b) => (a.date < b.date ? -1 : 1));
    return [
      heading(1, "Next meeting"),
      paragraph(nextRuns(meetings)),
      ...(others.length === 0
        ? []
        : [list(others.map((meeting) => `${meeting.group}: ${whenAndWhere(meeting)}`))]),
    ];
  },
};

/** Where the report is tabled at the next meeting, readers want to know the one after it. */
function nextRuns({ next, afterNext, forMeeting }: ReportMeetings): readonly Run[] {
  if (next === null) return [plain("No further Steering Group meeting is planned yet.")];
  const first = [plain("The next Steering Group meeting is on "), bold(whenAndWhere(next))];
  if (next.date !== forMeeting) return [...first, plain(".")];
  const tabled = plain(", for which this report is made.");
  return afterNext === null
    ? [...first, tabled, plain(" None is planned after it yet.")]
    : [
        ...first,
        tabled,
        plain(" The one after it is on "),
        bold(whenAndWhere(afterNext)),
        plain("."),
      ];
}

function whenAndWhere({ date, time, venue }: DatedMeeting): string {
  return [
    describeDay(date),
    time === "" ? "" : ` at ${time}`,
    venue === "" ? "" : `, ${venue}`,
  ].join("");
}
