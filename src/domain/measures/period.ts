import {
  addDays,
  addMonths,
  type CalendarDate,
  daysBetween,
  describeDay,
} from "../../cells/calendarDate";
import { describeCell, isUnused } from "../../cells/cellValue";
import { cellOf } from "../../tables/cellOf";
import type { Compact, SuccessMeasure } from "../../tables/compact";
import { quoted } from "../words/quoted";
import { type Missing, missing } from "./missing";
import { toBeAgreed } from "./toBeAgreed";

/** The days a measure is judged over, and what had to be assumed or is missing. */
export interface Period {
  readonly starts: CalendarDate | null;
  readonly due: CalendarDate | null;
  /** What keeps it from being judged, as sentences that say how to mend it. */
  readonly missing: readonly Missing[];
  /** What was assumed, as sentences. */
  readonly notes: readonly string[];
}

/**
 * From Starts to Due. Blank Starts means the year's start (design, section 3); without a year it
 * is the day a year before the period ends, and that is said.
 */
export function periodOf(compact: Compact, measure: SuccessMeasure): Period {
  const reading = compact.readings["Success measures"];
  const { due } = measure;
  const lacking: Missing[] = [];
  const notes: string[] = [];
  if (due === null) {
    const cell = cellOf(reading, measure.row, "due");
    const sentence = isUnused(cell)
      ? "There is no due day: type a date in Due."
      : `Due is ${quoted(describeCell(cell))}, which is no date: type it as 31/03/2010.`;
    lacking.push(missing(sentence, toBeAgreed(compact, measure).dueDay ? "no due day" : "other"));
  }
  const startsCell = cellOf(reading, measure.row, "starts");
  const unreadable = measure.starts === null && !isUnused(startsCell);
  const { starts, assumed } = startOf(compact, measure);
  if (unreadable) notes.push(`Starts is ${quoted(describeCell(startsCell))}, which is no date.`);
  if (starts !== null && (assumed || unreadable)) {
    const why = assumed ? "No year is set in Settings, so" : "So";
    notes.push(`${why} ${describeDay(starts)} is taken as the start.`);
  }
  if (starts !== null && due !== null && due < starts) {
    const start = measure.starts === null ? "the start of the year" : "Starts";
    lacking.push(
      missing(
        `Due (${describeDay(due)}) is before ${start} (${describeDay(starts)}): mend Due or Starts.`,
      ),
    );
  }
  return { starts, due, missing: lacking, notes };
}

function startOf(
  compact: Compact,
  measure: SuccessMeasure,
): { readonly starts: CalendarDate | null; readonly assumed: boolean } {
  const { yearStarts, yearEnds } = compact.settings;
  const starts = measure.starts ?? yearStarts;
  if (starts !== null || measure.due === null) return { starts, assumed: false };
  const end = yearEnds !== null && yearEnds >= measure.due ? yearEnds : measure.due;
  return { starts: addDays(addMonths(end, -12), 1), assumed: true };
}

/** The share of the period that has passed by a day, from 0 to 1 (x in the design). */
export function elapsedOf(starts: CalendarDate, due: CalendarDate, asAt: CalendarDate): number {
  if (asAt <= starts) return due === starts && asAt === due ? 1 : 0;
  if (asAt >= due) return 1;
  return daysBetween(starts, asAt) / daysBetween(starts, due);
}
