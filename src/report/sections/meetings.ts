import { describeDay } from "../../cells/calendarDate";
import { normalisedTitle } from "../../cells/normalisedTitle";
import type { DatedMeeting } from "../../domain/meetings/datedMeeting";
import { isSteeringGroup } from "../../domain/meetings/meetings";
import { describeFigure } from "../../domain/words/figure";
import { groupedBy } from "../../domain/words/groupedBy";
import type { AttendanceRecord } from "../../tables/compact";
import { attendanceNames } from "../attendanceNames";
import type { Block } from "../block";
import { heading, names, paragraph, tableBlock, tableColumn, words } from "../blocks";
import { meetingsHeldSoFar, meetingsWithoutAnswer } from "../meetingsHeld";
import type { Section } from "../section";

/** The meetings of the year so far, and who came to those of the Steering Group. */
export const meetings: Section = {
  holds: "Meetings held and who attended",
  fitsCell: false,
  isAppendix: true,
  write: ({ compact, options }) => {
    if (compact.meetings.length === 0) return [];
    const meetings = meetingsHeldSoFar(compact);
    const open = names(
      "Not marked as held",
      meetingsWithoutAnswer(compact).map(({ group, date }) => `${group}, ${describeDay(date)}`),
    );
    if (meetings.length === 0) {
      return [heading(1, "Meetings"), paragraph("No meeting has been held this year."), ...open];
    }
    const records = groupedBy(compact.attendance, ({ meetingDate, group }) =>
      meetingKey(meetingDate ?? "", group),
    );
    const of = ({ date, group }: DatedMeeting): readonly AttendanceRecord[] =>
      records.get(meetingKey(date, group)) ?? [];
    const steering = meetings.filter(
      (meeting) => isSteeringGroup(meeting.group) && of(meeting).length > 0,
    );
    return [
      heading(1, "Meetings"),
      tableBlock(
        "The meetings held this year, with how many organisations came.",
        [
          tableColumn("Date", 17),
          tableColumn("Group", 42),
          tableColumn("Venue", 27),
          tableColumn("Attended", 14, "right"),
        ],
        meetings.map((meeting) => [
          words(describeDay(meeting.date)),
          words(meeting.group),
          words(meeting.venue),
          words(
            of(meeting).length === 0
              ? "–"
              : describeFigure(attendanceNames(came(of(meeting)), false).length),
          ),
        ]),
      ),
      ...open,
      ...steering.flatMap((meeting) => attendanceOf(meeting, of(meeting), options.withContacts)),
    ];
  },
};

function attendanceOf(
  meeting: DatedMeeting,
  records: readonly AttendanceRecord[],
  withNames: boolean,
): readonly Block[] {
  const line = (label: string, attended: readonly AttendanceRecord[]): readonly Block[] =>
    names(label, attendanceNames(attended, withNames));
  return [
    heading(2, `Steering Group, ${describeDay(meeting.date)}`),
    ...line("Present", came(records)),
    ...line(
      "Apologies",
      records.filter(({ attended }) => attended === "Apologies"),
    ),
    ...line(
      "Absent",
      records.filter(({ attended }) => attended === "Absent"),
    ),
  ];
}

function came(records: readonly AttendanceRecord[]): readonly AttendanceRecord[] {
  return records.filter(({ attended }) => attended === "Present" || attended === "Deputy");
}

function meetingKey(date: string, group: string): string {
  return `${date} ${normalisedTitle(group)}`;
}
