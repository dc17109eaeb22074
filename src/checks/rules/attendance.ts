import { describeDay } from "../../cells/calendarDate";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { membersBelowMinimumAttendance } from "../../domain/meetings/attendance";
import { organisationKey } from "../../domain/members/organisationKey";
import { countOf } from "../../domain/words/figure";
import { clipped, quoted } from "../../domain/words/quoted";
import type { TableRow } from "../../tables/tableReading";
import type { Checkup } from "../checkup";
import { rowRule } from "../rule";

export const ATTENDANCE_RULES = [
  rowRule("Attendance", {
    id: "attendance-without-meeting",
    severity: "warning",
    looksAt: "Attendance: Meeting date, Group; Meetings",
    wrong: "Attendance is recorded for a meeting that is not in Meetings.",
    mend: "Add the meeting to Meetings, or put date and group right.",
    at: "meetingDate",
    alone: false,
    find: ({ row, meetingDate, group }, checkup) => {
      if (meetingDate === null || group === "" || checkup.compact.meetings.length === 0)
        return null;
      const key = `${meetingDate} ${normalisedTitle(group)}`;
      if (checkup.index(meetingKeys).has(key)) return null;
      // One repair, one problem: said at the first row of that meeting.
      const { first, count } = checkup.index(attendanceOfMeetings).get(key) ?? {
        first: row,
        count: 1,
      };
      if (first !== row) return null;
      const rows = count === 1 ? "" : ` (${count} rows)`;
      return {
        says: `is ${describeDay(meetingDate)}, but Meetings has no meeting of ${clipped(group)} on that day${rows}. Add it, or put date and group right.`,
      };
    },
  }),
  rowRule("Attendance", {
    id: "attendance-before-meeting",
    severity: "warning",
    looksAt: "Attendance: Attended, Meeting date",
    wrong: "Someone is marked as having come to a meeting that is still to come.",
    mend: "Put the date right, or clear Attended until the meeting is held.",
    at: "attended",
    find: ({ meetingDate, attended }, { compact }) => {
      if (meetingDate === null || meetingDate <= compact.today) return null;
      if (attended !== "Present" && attended !== "Deputy") return null;
      return {
        says: `is ${quoted(attended)}, but the meeting on ${describeDay(meetingDate)} is still to come.`,
      };
    },
  }),
  rowRule("Members", {
    id: "attendance-below-minimum",
    severity: "note",
    looksAt: "Attendance, Meetings; Settings: Meetings expected a year",
    wrong: "A member can no longer come to as many meetings this year as the Charter asks for.",
    mend: "Invite it to the meetings that are left, or complete Attendance.",
    at: "organisation",
    alone: false,
    find: ({ organisation }, checkup) => {
      const below = checkup.index(belowMinimum).get(organisationKey(organisation));
      if (below === undefined || organisation === "") return null;
      const { attended, stillPlanned } = below;
      const came = attended === 0 ? "no meeting" : countOf(attended, "meetings");
      const more =
        stillPlanned === 0
          ? "none is"
          : `${stillPlanned} more ${stillPlanned === 1 ? "is" : "are"}`;
      return {
        says: `has come to ${came} this year, and ${more} planned; the Charter asks for ${checkup.compact.settings.meetingsExpected}.`,
      };
    },
  }),
];

function meetingKeys({ compact }: Checkup): ReadonlySet<string> {
  return new Set(compact.meetings.map(({ date, group }) => `${date} ${normalisedTitle(group)}`));
}

/** The rows of one meeting: the first, and how many. */
interface MeetingRows {
  readonly first: TableRow;
  readonly count: number;
}

function attendanceOfMeetings({ compact }: Checkup): ReadonlyMap<string, MeetingRows> {
  const meetings = new Map<string, MeetingRows>();
  for (const { row, meetingDate, group } of compact.attendance) {
    const key = `${meetingDate} ${normalisedTitle(group)}`;
    const { first = row, count = 0 } = meetings.get(key) ?? {};
    meetings.set(key, { first, count: count + 1 });
  }
  return meetings;
}

function belowMinimum({
  compact,
}: Checkup): ReadonlyMap<string, { attended: number; stillPlanned: number }> {
  return new Map(
    membersBelowMinimumAttendance(compact).map(({ name, attended, stillPlanned }) => [
      organisationKey(name),
      { attended, stillPlanned },
    ]),
  );
}
