import { tidyText } from "../cells/cellValue";
import { normalisedTitle } from "../cells/normalisedTitle";
import type { DatedMeeting } from "../domain/meetings/datedMeeting";
import { isSameGroup } from "../domain/meetings/groupMeetings";
import { organisationKey } from "../domain/members/organisationKey";
import type { Compact } from "../tables/compact";
import type { ExpectedPerson } from "./expectedPeople";

/** A line of the list of those present, as the reading of minutes understands it. */
export interface AttendanceLine {
  readonly name: string;
  readonly organisation: string;
  readonly attended: "Present" | "Deputy" | "Apologies" | "Absent";
}

/**
 * Who stands under Present and who under Apologies: everyone who is expected, but as Attendance
 * already has it of those of whom it has something, apologies that were sent ahead above all.
 */
export function attendanceSheet(
  { attendance }: Compact,
  { group, date }: Pick<DatedMeeting, "group" | "date">,
  expected: readonly ExpectedPerson[],
): readonly AttendanceLine[] {
  const recorded = attendance.flatMap((record): readonly AttendanceLine[] => {
    if (record.meetingDate !== date || !isSameGroup(record.group, group)) return [];
    const attended = WORDS.find((word) => word === record.attended);
    return record.organisation === "" || attended === undefined
      ? []
      : [{ name: tidyText(record.name), organisation: record.organisation, attended }];
  });
  const used = new Set<AttendanceLine>();
  const lines = expected.flatMap(({ name, organisation }): readonly AttendanceLine[] => {
    const own = recorded.filter(
      (line) => organisationKey(line.organisation) === organisationKey(organisation),
    );
    if (own.length === 0) return [{ name, organisation, attended: "Present" }];
    const fresh = own.filter((line) => !used.has(line));
    for (const line of fresh) used.add(line);
    return fresh.map((line) => (line.name === "" ? { ...line, name } : line));
  });
  const others = recorded.filter((line) => !used.has(line));
  return withoutRepeats([...lines, ...others]);
}

const WORDS: readonly AttendanceLine["attended"][] = ["Present", "Deputy", "Apologies", "Absent"];

function withoutRepeats(lines: readonly AttendanceLine[]): readonly AttendanceLine[] {
  const seen = new Set<string>();
  return lines.filter(({ name, organisation }) => {
    const key = `${normalisedTitle(name)}\n${organisationKey(organisation)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
