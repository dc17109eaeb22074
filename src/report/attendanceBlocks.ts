import { describeMinimum, describeNotRecorded } from "../balance/attendanceWords";
import { membersBelowMinimumAttendance } from "../domain/meetings/attendance";
import { describeFigure } from "../domain/words/figure";
import type { Block } from "./block";
import { heading, names, paragraph } from "./blocks";
import type { ReportSubject } from "./reportSubject";

/** Members that cannot come to as many meetings this year as the Charter asks for. */
export function attendanceBlocks({ compact }: ReportSubject): readonly Block[] {
  if (compact.attendance.length === 0) return [];
  const expected = compact.settings.meetingsExpected;
  const below = membersBelowMinimumAttendance(compact);
  const asked = describeMinimum(compact);
  const unknown = describeNotRecorded(compact);
  return [
    heading(2, "Meetings attended"),
    ...(below.length === 0
      ? [
          paragraph(
            [asked, "Every member can still do so this year.", unknown]
              .filter((sentence) => sentence !== "")
              .join(" "),
          ),
        ]
      : [
          paragraph(
            `${asked} Even with the meetings still planned, these members will not reach that this year:`,
          ),
          ...names(
            `Below ${describeFigure(expected)}`,
            below.map(({ name, attended }) => `${name} (${describeFigure(attended)})`),
          ),
        ]),
  ];
}
