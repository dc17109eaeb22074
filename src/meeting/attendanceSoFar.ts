import { describeMinimum, describeNotRecorded } from "../balance/attendanceWords";
import { describeDay } from "../cells/calendarDate";
import { type MeetingsAttended, meetingsAttended } from "../domain/meetings/attendance";
import { programmeYear } from "../domain/meetings/meetings";
import { organisationKey } from "../domain/members/organisationKey";
import { describeFigure } from "../domain/words/figure";
import type { Block } from "../report/block";
import { heading, names, paragraph } from "../report/blocks";
import type { MeetingSubject } from "./meetingSubject";

/**
 * How many meetings each member has come to so far this year, against the Charter's minimum; before a
 * Theme Group the members that take part in it.
 */
export function attendanceSoFar(subject: MeetingSubject): readonly Block[] {
  const { compact } = subject;
  const { from } = programmeYear(compact);
  const expected = compact.settings.meetingsExpected;
  const all = ofGroup(subject, meetingsAttended(compact));
  const until = `From ${describeDay(from)} to ${describeDay(compact.asAt)}:`;
  const asked = [describeMinimum(compact), describeNotRecorded(compact)]
    .filter((sentence) => sentence !== "")
    .join(" ");
  return [
    heading(1, "Attendance so far"),
    all.length === 0
      ? paragraph(`${asked} No member is in the workbook.`)
      : paragraph(`${asked} ${until}`, "intro"),
    ...byCount(all, expected),
  ];
}

function ofGroup(
  { isSteering, expected }: MeetingSubject,
  all: readonly MeetingsAttended[],
): readonly MeetingsAttended[] {
  if (isSteering || expected.length === 0) return all;
  const own = new Set(expected.map(({ organisation }) => organisationKey(organisation)));
  return all.filter(({ name }) => own.has(organisationKey(name)));
}

/** Those that have reached the minimum first, then by how many are wanting. */
function byCount(all: readonly MeetingsAttended[], expected: number): readonly Block[] {
  const reached = all.filter(({ attended }) => attended >= expected);
  const below = all.filter(({ attended }) => attended < expected);
  const counts = Array.from(new Set(below.map(({ attended }) => attended))).sort((a, b) => b - a);
  return [
    ...names(
      `At least ${describeFigure(expected)}`,
      reached.map(({ name, attended }) => `${name} (${describeFigure(attended)})`),
    ),
    ...counts.flatMap((count) =>
      names(
        count === 0 ? "None so far" : `${describeFigure(count)} so far`,
        below.filter(({ attended }) => attended === count).map(({ name }) => name),
      ),
    ),
  ];
}
