import { describeDay } from "../cells/calendarDate";
import { meetingsInYear } from "../domain/meetings/attendance";
import type { AttendanceOfYear } from "../domain/meetings/attendanceOfYear";
import { programmeYear } from "../domain/meetings/meetings";
import { countOf, describeFigure } from "../domain/words/figure";
import type { Compact } from "../tables/compact";

/** "The Charter asks members to attend at least 2 meetings a year." */
export function describeMinimum({ settings }: Compact): string {
  return `The Charter asks members to attend at least ${countOf(settings.meetingsExpected, "meetings")} a year.`;
}

/**
 * "For 2 of the 4 meetings held this year nobody has recorded who came: members may have been there too.";
 * "" where all are recorded.
 */
export function describeNotRecorded(compact: Compact): string {
  const { held, notRecorded } = meetingsInYear(compact);
  if (notRecorded === 0) return "";
  const there = notRecorded === 1 ? "that one" : "those";
  const also = `members may have been at ${there} as well.`;
  if (notRecorded < held) {
    return `For ${describeFigure(notRecorded)} of the ${describeFigure(held)} meetings held this year nobody has recorded who came; ${also}`;
  }
  return held === 1
    ? `For the one meeting held this year nobody has recorded who came; ${also}`
    : `For none of the ${describeFigure(held)} meetings held this year has anybody recorded who came; ${also}`;
}

/** "2 meetings are still planned up to 31 Mar 2010." */
export function describeStillPlanned(compact: Compact): string {
  const { stillPlanned } = meetingsInYear(compact);
  const by = describeDay(programmeYear(compact).to);
  if (stillPlanned === 0) return `No meeting is planned any more up to ${by}.`;
  return `${countOf(stillPlanned, "meetings")} ${stillPlanned === 1 ? "is" : "are"} still planned up to ${by}.`;
}

/** What a member still needs, and whether that can be: the same words for all of whom it is so. */
export function describeStanding({
  needed,
  stillPlanned,
  standing,
}: Pick<AttendanceOfYear, "needed" | "stillPlanned" | "standing">): string {
  const needs = `Needs ${describeFigure(needed)} more`;
  const left =
    stillPlanned === 0
      ? "none is left"
      : `${describeFigure(stillPlanned)} ${stillPlanned === 1 ? "is" : "are"} left`;
  switch (standing) {
    case "reached":
      return "Has reached the minimum";
    case "can reach":
      return `${needs}, ${left}`;
    case "may have reached":
      return `${needs}, ${left}; may have been at a meeting that is not recorded`;
    case "cannot reach":
      return `${needs}, ${left}: can no longer reach the minimum`;
    default:
      return standing satisfies never;
  }
}
