import { describeMinimum, describeNotRecorded } from "../balance/attendanceWords";
import { membersBelowMinimumAttendance } from "../domain/meetings/attendance";
import { attendanceOfYear } from "../domain/meetings/attendanceOfYear";
import { describeFigure } from "../domain/words/figure";
import type { Compact } from "../tables/compact";
import type { Block } from "./block";
import { heading, names, paragraph } from "./blocks";
import { numberOf } from "./figures";
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
            [asked, describeNobodyBelow(compact), unknown]
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

/** Nobody is certain to miss it; which is less than that everybody can still reach it. */
function describeNobodyBelow(compact: Compact): string {
  const maybe = attendanceOfYear(compact).filter(
    ({ standing }) => standing === "may have reached" || standing === "cannot reach",
  ).length;
  if (maybe === 0) return "Every member can still do so this year.";
  const [they, were] = maybe === 1 ? ["it", "was"] : ["they", "were"];
  return `No member is certain to miss that this year, but for ${numberOf(maybe, "member", "members")} it depends on whether ${they} ${were} at a meeting of which attendance is not recorded.`;
}
