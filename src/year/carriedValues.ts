import { type CalendarDate, partsOfDay } from "../cells/calendarDate";
import { BLANK, type CellValue, dayCell, textCell } from "../cells/cellValue";
import type { RowValues } from "../changes/change";
import type { Profile } from "../domain/measures/profile";
import { baselineCell, closingBaseline } from "./closingBaseline";
import type { ClosingMeasure } from "./closingMeasure";
import { type ProgrammeYear, yearsOn, yearsToMove } from "./programmeYear";

/** What a carried measure's row is to hold in the next year; fields that are not named stay. */
export function carriedValues(closing: ClosingMeasure, year: ProgrammeYear): RowValues {
  const { measure, judgement, terms, runsOn } = closing;
  if (runsOn) {
    // A blank Starts would move on with the year, and what was counted so far would be lost.
    return measure.starts === null ? { starts: dayCell(year.starts) } : {};
  }
  const years = judgement.due === null ? 1 : yearsToMove(judgement.due, year);
  const moved = (day: CalendarDate | null): CellValue =>
    day === null ? BLANK : dayCell(yearsOn(day, years));
  const baseline = terms.isNewInPeriod ? null : closingBaseline(judgement);
  return {
    ...(measure.starts === null ? {} : { starts: moved(measure.starts) }),
    ...(measure.due === null ? {} : { due: moved(measure.due) }),
    ...(baseline === null ? {} : { baseline: baselineCell(baseline, judgement.percent) }),
    ...profileValues(terms.profile, years),
    // What was counted in the closing year is none of the next year's.
    ...(terms.kind?.isTyped === true && terms.isNewInPeriod ? { typedFigure: BLANK } : {}),
    // The next Statement is set and ratified anew.
    setOn: BLANK,
    ratifiedOn: BLANK,
    comment: BLANK,
  };
}

/** What stood in Baseline, as a figure: null where nothing is typed. */
export function typedBaseline({ terms }: ClosingMeasure): number | null {
  return terms.baseline?.value ?? null;
}

function profileValues(profile: Profile, years: number): RowValues {
  if (profile.kind !== "milestones") return {};
  const milestones = profile.milestones.map(({ on, figure }) => {
    const { year, month, day } = partsOfDay(yearsOn(on, years));
    return `${twoDigits(day)}/${twoDigits(month)}/${year}: ${figure.seen}`;
  });
  return { profile: textCell(milestones.join("; ")) };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
