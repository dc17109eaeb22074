import { membersBelowMinimumAttendance } from "../../domain/attendance";
import { describeDay } from "../../domain/calendarDate";
import { describeCell, tidyText } from "../../domain/cellValue";
import { countOf } from "../../domain/figure";
import { normalisedTitle } from "../../domain/normalisedTitle";
import { organisationKey } from "../../domain/organisationKey";
import { clipped, quoted } from "../../domain/quoted";
import type { AttendanceRecord } from "../../tables/compact";
import type { TableRow } from "../../tables/readTable";
import type { Book } from "../book";
import { cellRule, type Rule, rowRule } from "../rule";

export const MEETING_RULES: readonly Rule[] = [
  rowRule("Meetings", {
    id: "meeting-did-it-happen",
    severity: "warning",
    looksAt: "Meetings: Status, Date; Settings: As at",
    wrong: "A meeting's day has passed, but it is still Planned.",
    mend: "Choose Held or Cancelled, or put the date right.",
    at: "status",
    find: ({ status, date }, { compact }) => {
      if (status !== "Planned" || date === null || date >= compact.asAt) return null;
      return {
        says: `is still 'Planned', though its day was ${describeDay(date)}. Did it happen? Choose Held or Cancelled, or put the date right.`,
      };
    },
  }),
  rowRule("Meetings", {
    id: "meeting-held-in-future",
    severity: "warning",
    looksAt: "Meetings: Status, Date",
    wrong: "A meeting is marked Held, but its day is still to come.",
    mend: "Choose Planned, or put the date right.",
    at: "status",
    find: ({ status, date }, { compact }) => {
      if (status !== "Held" || date === null || date <= compact.today) return null;
      return {
        says: `is 'Held', but its day is ${describeDay(date)}, still to come. Choose Planned, or put the date right.`,
      };
    },
  }),
  rowRule("Meetings", {
    id: "meeting-without-attendance",
    severity: "note",
    looksAt: "Meetings held, of groups that keep attendance",
    wrong: "A meeting was held, but nobody's attendance is recorded.",
    mend: "Type who came into Attendance.",
    at: "status",
    alone: false,
    find: ({ status, date, group }, book) => {
      if (status !== "Held" || date === null || date > book.compact.asAt) return null;
      const { meetings, groups } = book.index(recorded);
      const name = normalisedTitle(group);
      if (!groups.has(name) || meetings.has(`${date} ${name}`)) return null;
      return { says: "is 'Held', but nobody's attendance is recorded in Attendance." };
    },
  }),
  cellRule({
    id: "link-unreadable",
    severity: "note",
    looksAt: "Meetings: Minutes",
    wrong: "A link opens nothing, or on one computer only.",
    mend: "Type the whole address, beginning with https://.",
    looksIn: (column) => column.kind === "text" && column.holds === "link",
    find: ({ cell }) => {
      const seen = tidyText(describeCell(cell));
      if (/^www\.[^\s]+$/i.test(seen)) {
        const meant = `https://${seen}`;
        return { says: `is ${quoted(seen)}. Did you mean ${clipped(meant)}?`, suggestion: meant };
      }
      if (!/^([a-z]:[\\/]|\\\\|file:)/i.test(seen)) return null;
      return {
        says: `is ${quoted(seen)}, which opens on one computer only. Share the file and type its link.`,
      };
    },
  }),
  rowRule("Attendance", {
    id: "attendance-without-meeting",
    severity: "warning",
    looksAt: "Attendance: Meeting date, Group; Meetings",
    wrong: "Attendance is recorded for a meeting that is not in Meetings.",
    mend: "Add the meeting to Meetings, or put date and group right.",
    at: "meetingDate",
    alone: false,
    find: ({ row, meetingDate, group }, book) => {
      if (meetingDate === null || group === "" || book.compact.meetings.length === 0) return null;
      const key = `${meetingDate} ${normalisedTitle(group)}`;
      if (book.index(meetingKeys).has(key)) return null;
      // One repair, one problem: said at the first row of that meeting.
      const { first, count } = book.index(attendanceOfMeetings).get(key) ?? {
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
    find: ({ organisation }, book) => {
      const below = book.index(belowMinimum).get(organisationKey(organisation));
      if (below === undefined || organisation === "") return null;
      const { attended, stillPlanned } = below;
      const came = attended === 0 ? "no meeting" : countOf(attended, "meetings");
      const more =
        stillPlanned === 0
          ? "none is"
          : `${stillPlanned} more ${stillPlanned === 1 ? "is" : "are"}`;
      return {
        says: `has come to ${came} this year, and ${more} planned; the Charter asks for ${book.compact.settings.meetingsExpected}.`,
      };
    },
  }),
];

function recorded({ compact }: Book): { meetings: Set<string>; groups: Set<string> } {
  const meetings = new Set<string>();
  const groups = new Set<string>();
  for (const { meetingDate, group } of compact.attendance) {
    groups.add(normalisedTitle(group));
    meetings.add(`${meetingDate} ${normalisedTitle(group)}`);
  }
  return { meetings, groups };
}

function meetingKeys({ compact }: Book): ReadonlySet<string> {
  return new Set(compact.meetings.map(({ date, group }) => `${date} ${normalisedTitle(group)}`));
}

function attendanceOfMeetings({ compact }: Book): ReadonlyMap<string, First> {
  const meetings = new Map<string, First>();
  for (const { row, meetingDate, group } of compact.attendance) {
    const key = `${meetingDate} ${normalisedTitle(group)}`;
    const { first = row, count = 0 } = meetings.get(key) ?? {};
    meetings.set(key, { first, count: count + 1 });
  }
  return meetings;
}

interface First {
  readonly first: AttendanceRecord["row"] & TableRow;
  readonly count: number;
}

function belowMinimum({
  compact,
}: Book): ReadonlyMap<string, { attended: number; stillPlanned: number }> {
  return new Map(
    membersBelowMinimumAttendance(compact).map(({ name, attended, stillPlanned }) => [
      organisationKey(name),
      { attended, stillPlanned },
    ]),
  );
}
