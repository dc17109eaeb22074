import { describeDay } from "../../domain/calendarDate";
import { describeFigure } from "../../domain/figure";
import { isSteeringGroup } from "../../domain/meetings";
import { normalisedTitle } from "../../domain/normalisedTitle";
import { sortKey } from "../../domain/organisationKey";
import type { AttendanceRecord } from "../../tables/compact";
import { column, heading, names, paragraph, table, words } from "../blocks";
import type { DatedMeeting } from "../meetingsAround";
import { meetingsHeld, meetingsWithoutAnswer } from "../meetingsHeld";
import type { Block } from "../reportModel";
import type { ReportSubject } from "../reportSubject";

/** The meetings of the year so far, and who came to those of the Steering Group. */
export function meetings({ compact, options }: ReportSubject): readonly Block[] {
  const held = meetingsHeld(compact);
  const open = names(
    "Not marked as held",
    meetingsWithoutAnswer(compact).map(({ group, date }) => `${group}, ${describeDay(date)}`),
  );
  if (held.length === 0) {
    return [heading(1, "Meetings"), paragraph("No meeting has been held this year."), ...open];
  }
  const records = recordsByMeeting(compact.attendance);
  const of = ({ date, group }: DatedMeeting): readonly AttendanceRecord[] =>
    records.get(meetingKey(date, group)) ?? [];
  const steering = held.filter(
    (meeting) => isSteeringGroup(meeting.group) && of(meeting).length > 0,
  );
  return [
    heading(1, "Meetings"),
    table(
      "The meetings held this year, with how many organisations came.",
      [
        column("Date", 17),
        column("Group", 42),
        column("Venue", 27),
        column("Attended", 14, "right"),
      ],
      held.map((meeting) => [
        words(describeDay(meeting.date)),
        words(meeting.group),
        words(meeting.venue),
        words(of(meeting).length === 0 ? "–" : describeFigure(came(of(meeting)).length)),
      ]),
    ),
    ...open,
    ...steering.flatMap((meeting) => attendanceOf(meeting, of(meeting), options.withContacts)),
  ];
}

function attendanceOf(
  meeting: DatedMeeting,
  records: readonly AttendanceRecord[],
  withNames: boolean,
): readonly Block[] {
  const line = (label: string, attended: readonly AttendanceRecord[]): readonly Block[] =>
    names(label, organisations(attended, withNames));
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

/** By organisation, as the Compact's members are organisations; people only where asked for. */
function organisations(records: readonly AttendanceRecord[], withNames: boolean): string[] {
  const said = records.map(({ organisation, name, attended }) => {
    const notes = [withNames ? name : "", attended === "Deputy" ? "deputy" : ""];
    const shown = notes.filter((note) => note !== "").join(", ");
    return shown === "" ? organisation : `${organisation} (${shown})`;
  });
  return [...new Set(said)].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function recordsByMeeting(
  attendance: readonly AttendanceRecord[],
): ReadonlyMap<string, readonly AttendanceRecord[]> {
  const byMeeting = new Map<string, AttendanceRecord[]>();
  for (const record of attendance) {
    const key = meetingKey(record.meetingDate ?? "", record.group);
    const held = byMeeting.get(key);
    if (held === undefined) byMeeting.set(key, [record]);
    else held.push(record);
  }
  return byMeeting;
}

function meetingKey(date: string, group: string): string {
  return `${date} ${normalisedTitle(group)}`;
}
