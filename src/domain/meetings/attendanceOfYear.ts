import type { Compact } from "../../tables/compact";
import { activeMembers } from "../members/membership";
import { organisationKey } from "../members/organisationKey";
import { groupedBy } from "../words/groupedBy";
import {
  type AttendanceInYear,
  attendanceInYear,
  type MeetingsAttended,
  meetingsAttended,
} from "./attendance";
import { takesPartIn } from "./takesPartIn";

/** Whether a member comes to as many meetings in the year as the Charter asks for. */
export type AttendanceStanding =
  | "reached"
  /** With the meetings that are still planned. */
  | "can reach"
  /** Only if it was at a meeting of which nobody has recorded who came. */
  | "may have reached"
  | "cannot reach";

/** What a member did at the meetings of the programme year so far. */
export interface AttendanceOfYear extends MeetingsAttended {
  /** Meetings to which it came itself; to which it sent a deputy alone; for which it sent apologies. */
  readonly present: number;
  readonly deputy: number;
  readonly apologies: number;
  /** Meetings of its groups at which it was not, without apologies. */
  readonly nothing: number;
  /** How many more it needs for the Charter's minimum. */
  readonly needed: number;
  readonly standing: AttendanceStanding;
}

/** Every member's attendance by the As at day, alphabetical: one of many people at a meeting is one. */
export function attendanceOfYear(compact: Compact): readonly AttendanceOfYear[] {
  const records = attendanceInYear(compact);
  const meetings = groupedBy(records, ({ meeting }) => meeting);
  const groups = Array.from(meetings.values(), ([first]) => first?.group ?? "").map((group) =>
    takesPartIn(compact, group),
  );
  const rowsOf = Array.from(meetings.values(), (rows) =>
    groupedBy(rows, ({ organisation }) => organisationKey(organisation)),
  );
  const members = new Map(
    activeMembers(compact).map((member) => [organisationKey(member.organisation), member]),
  );
  const expected = compact.settings.meetingsExpected;
  return meetingsAttended(compact).map((attended) => {
    const key = organisationKey(attended.name);
    const member = members.get(key);
    const counts = { present: 0, deputy: 0, apologies: 0, nothing: 0 };
    rowsOf.forEach((rows, index) => {
      const own = rows.get(key);
      const isInIt = member !== undefined && (groups[index]?.(member) ?? false);
      if (own !== undefined) counts[bestOf(own)] += 1;
      else if (isInIt) counts.nothing += 1;
    });
    const needed = Math.max(0, expected - attended.attended);
    return { ...attended, ...counts, needed, standing: standingOf(attended, needed) };
  });
}

function bestOf(rows: readonly AttendanceInYear[]): "present" | "deputy" | "apologies" | "nothing" {
  const isAny = (word: string): boolean => rows.some(({ attended }) => attended === word);
  if (isAny("Present")) return "present";
  if (isAny("Deputy")) return "deputy";
  return isAny("Apologies") ? "apologies" : "nothing";
}

function standingOf(
  { stillPlanned, notRecorded }: MeetingsAttended,
  needed: number,
): AttendanceStanding {
  if (needed === 0) return "reached";
  if (needed <= stillPlanned) return "can reach";
  return needed <= stillPlanned + notRecorded ? "may have reached" : "cannot reach";
}
