import type { CalendarDate } from "../../cells/calendarDate";
import { normalisedTitle } from "../../cells/normalisedTitle";
import type { Compact } from "../../tables/compact";
import { activeMembers } from "../members/membership";
import { organisationKey } from "../members/organisationKey";
import { programmeYear } from "./meetings";

/** The meetings that one member came to in the programme year, itself or by a deputy. */
export interface MeetingsAttended {
  readonly name: string;
  readonly attended: number;
  /** Meetings still planned in the year. */
  readonly stillPlanned: number;
  /** Meetings held in the year of which no attendance is recorded: anyone may have come. */
  readonly notRecorded: number;
}

/** Every member with its meetings in the year up to the As at day, alphabetical. */
export function meetingsAttended(compact: Compact): readonly MeetingsAttended[] {
  const meetings = new Map<string, Set<string>>();
  for (const { organisation, attended, meeting } of attendanceInYear(compact)) {
    if (attended !== "Present" && attended !== "Deputy") continue;
    const key = organisationKey(organisation);
    const known = meetings.get(key) ?? new Set<string>();
    // Two people of one member at one meeting are one attendance.
    meetings.set(key, known.add(meeting));
  }
  const { stillPlanned, notRecorded } = meetingsInYear(compact);
  return activeMembers(compact).map(({ organisation }) => ({
    name: organisation,
    attended: meetings.get(organisationKey(organisation))?.size ?? 0,
    stillPlanned,
    notRecorded,
  }));
}

/**
 * Members that even all the meetings still planned in the year cannot bring to the minimum
 * (Settings, "Meetings expected a year"). Only those that are certain: nobody where no attendance
 * is recorded for the year, and meetings without an attendance list may have been attended.
 */
export function membersBelowMinimumAttendance(compact: Compact): readonly MeetingsAttended[] {
  if (attendanceInYear(compact).length === 0) return [];
  return meetingsAttended(compact).filter(
    ({ attended, stillPlanned, notRecorded }) =>
      attended + stillPlanned + notRecorded < compact.settings.meetingsExpected,
  );
}

/** A row of Attendance of the programme year so far. */
export interface AttendanceInYear {
  readonly organisation: string;
  readonly attended: string;
  readonly group: string;
  /** Tells one meeting from another. */
  readonly meeting: string;
}

export function attendanceInYear(compact: Compact): readonly AttendanceInYear[] {
  const { from, to } = programmeYear(compact);
  return compact.attendance.flatMap(({ meetingDate, group, organisation, attended }) => {
    if (meetingDate === null || meetingDate < from || meetingDate > to) return [];
    if (meetingDate > compact.asAt) return [];
    return [{ organisation, attended, group, meeting: meetingKey(meetingDate, group) }];
  });
}

function meetingsStillPlanned(compact: Compact): number {
  const { to } = programmeYear(compact);
  return compact.meetings.filter(({ date, status }) => {
    if (date === null || date > to || status === "Cancelled") return false;
    // Seen from an earlier As at day, a meeting held since was still planned then.
    return date > compact.asAt || (date === compact.asAt && status === "Planned");
  }).length;
}

/** Meetings held in the year so far, those of which nobody has recorded who came, those still to come. */
export function meetingsInYear(compact: Compact): {
  readonly held: number;
  readonly notRecorded: number;
  readonly stillPlanned: number;
} {
  const { from, to } = programmeYear(compact);
  const recorded = new Set(
    compact.attendance.map(({ meetingDate, group }) => meetingKey(meetingDate, group)),
  );
  const held = compact.meetings.filter(({ date, status }) => {
    if (date === null || date < from || date > to || date > compact.asAt) return false;
    return status === "Held";
  });
  return {
    held: held.length,
    notRecorded: held.filter(({ date, group }) => !recorded.has(meetingKey(date, group))).length,
    stillPlanned: meetingsStillPlanned(compact),
  };
}

function meetingKey(date: CalendarDate | null, group: string): string {
  return `${date ?? ""} ${normalisedTitle(group)}`;
}
