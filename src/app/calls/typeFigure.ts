import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { readDay } from "../../cells/cellReading";
import { type CellValue, dayCell, textCell } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { judgeMeasures } from "../../domain/measures/judgeMeasures";
import { kindOfMeasure } from "../../domain/measures/kinds/kinds";
import { Refusal } from "../../domain/problem";
import { quoted } from "../../domain/words/quoted";
import type { Compact, SuccessMeasure } from "../../tables/compact";
import { addRow } from "../jobs/addRow";
import type { Ports } from "../ports";
import { figureAsTyped } from "./figureAsTyped";
import { type ProblemsChanged, problemsChanged, readNow } from "./namedProblem";

/** What a person typed into the form on a measure's card. */
export interface FigureTyped {
  readonly ref: string;
  readonly day: string;
  readonly figure: string;
  readonly source: string;
  readonly note: string;
}

/**
 * Adds a row to *Figures*, and the tab where there is none; it can be undone as a whole. Throws
 * Refusal "measure-gone", "not-typed", "day-unreadable", "day-ahead", "figure-unreadable",
 * "figure-there", "locked".
 */
export function typeFigure(ports: Ports, typed: FigureTyped): ProblemsChanged {
  return ports.lock.whileLocked(() => {
    const { compact, today, time } = readNow(ports);
    const measure = measureOf(compact, typed.ref);
    const day = dayOf(typed.day, today);
    const figure = figureCell(typed.figure, measure);
    refuseSecond(compact, measure, day);
    const entry = `${typed.figure.trim()} on ${describeDay(day)}`;
    const added = addRow(
      ports,
      compact,
      "Figures",
      {
        measure: textCell(measure.ref),
        asAt: dayCell(day),
        figure,
        source: textCell(typed.source.trim()),
        note: textCell(typed.note.trim()),
      },
      `${measure.ref}: ${entry}`,
      time,
    );
    return problemsChanged(ports, added, sentenceOfTyping(added.compact, measure, entry, day));
  });
}

function measureOf(compact: Compact, ref: string): SuccessMeasure {
  const key = normalisedTitle(ref);
  const measure = compact.measures.find((one) => key !== "" && normalisedTitle(one.ref) === key);
  if (measure === undefined) {
    throw new Refusal("measure-gone", `There is no success measure ${quoted(ref)} any more.`);
  }
  if (kindOfMeasure(measure.measuredBy)?.isTyped === true) return measure;
  throw new Refusal(
    "not-typed",
    `${measure.ref} is counted, not typed: a row in Figures would say nothing. Choose Typed figure in Measured by first.`,
  );
}

function dayOf(typed: string, today: CalendarDate): CalendarDate {
  const reading = readDay(textCell(typed.trim()));
  if (!("value" in reading)) {
    const seen = typed.trim() === "" ? "The day is blank" : `${quoted(typed.trim())} is no day`;
    throw new Refusal("day-unreadable", `${seen}: type it as 30/9/2009 or 30 Sep 2009.`);
  }
  if (reading.value <= today) return reading.value;
  throw new Refusal(
    "day-ahead",
    `${describeDay(reading.value)} is after today, ${describeDay(today)}: a figure is of a day that has come.`,
  );
}

function figureCell(typed: string, { unit }: SuccessMeasure): CellValue {
  const figure = figureAsTyped(typed, unit);
  if (figure !== null) return figure;
  const seen = typed.trim() === "" ? "The figure is blank" : `${quoted(typed.trim())} is no figure`;
  throw new Refusal(
    "figure-unreadable",
    `${seen}: type a number, such as 9 %, £1,250 or 14. The words can go into Note.`,
  );
}

/** Of two figures on one day only the lower would count: the first is to be mended instead. */
function refuseSecond(compact: Compact, { ref }: SuccessMeasure, day: CalendarDate): void {
  const there = compact.figures.find(
    ({ measure, asAt }) => asAt === day && normalisedTitle(measure) === normalisedTitle(ref),
  );
  if (there === undefined) return;
  throw new Refusal(
    "figure-there",
    `${ref} has a figure of ${describeDay(day)} already, in row ${there.row.sheetRow} of Figures. If it is wrong, change it there.`,
  );
}

function sentenceOfTyping(
  compact: Compact,
  { ref }: SuccessMeasure,
  entry: string,
  day: CalendarDate,
): string {
  const judged = judgeMeasures(compact).find(
    (one) => normalisedTitle(one.ref) === normalisedTitle(ref),
  );
  const isLater = day > compact.asAt;
  const counts = isLater
    ? `It counts once As at in Settings, now ${describeDay(compact.asAt)}, is that day or later.`
    : `${ref} is ${judged?.status.toLowerCase() ?? "not judged"} now.`;
  return `${ref}: ${entry} is in Figures. ${counts}`;
}
