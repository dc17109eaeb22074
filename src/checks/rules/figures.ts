import { addDays, type CalendarDate, daysBetween, describeDay } from "../../cells/calendarDate";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { kindOfMeasure } from "../../domain/measures/kinds/kinds";
import { daysInWords, describeFigure, tidyFigure } from "../../domain/words/figure";
import { groupedBy } from "../../domain/words/groupedBy";
import { quoted } from "../../domain/words/quoted";
import type { SuccessMeasure, TypedFigure } from "../../tables/compact";
import type { Checkup } from "../checkup";
import { rowRule } from "../rule";

/** What is typed in Figures. Unknown measures, days ahead and rows that stand twice have their own rules. */
export const FIGURE_RULES = [
  rowRule("Figures", {
    id: "figure-of-counted-measure",
    severity: "warning",
    looksAt: "Figures: Measure; Success measures: Measured by",
    wrong: "A figure is typed for a success measure that is counted from the workbook.",
    mend: "Choose Typed figure in Measured by, or delete the row.",
    at: "measure",
    alone: false,
    find: ({ measure }, checkup) => {
      const owner = checkup.index(measuresByRef).get(normalisedTitle(measure));
      const kind = owner === undefined ? null : kindOfMeasure(owner.measuredBy);
      if (kind === null || kind.isTyped) return null;
      return {
        says: `is ${quoted(measure)}, which is counted (${kind.choice}), so this figure is not used. Choose Typed figure in Measured by, or delete the row.`,
      };
    },
  }),
  rowRule("Figures", {
    id: "figure-unlike-others",
    severity: "warning",
    looksAt: "Figures: Figure, where a measure has three or more",
    wrong: "A figure is about ten times, or a tenth of, all the others of its measure.",
    mend: "Look whether a nought or a decimal point has slipped.",
    at: "figure",
    find: ({ row, measure, figure }, checkup) => {
      if (figure === null || figure <= 0) return null;
      const all = checkup.index(figuresByRef).get(normalisedTitle(measure)) ?? [];
      const others = all.filter((one) => one.row !== row).flatMap((one) => one.figure ?? []);
      const usual = others.length < 2 ? null : medianOf(others);
      if (usual === null || usual <= 0) return null;
      const meant = tenfoldSlip(figure, usual);
      if (meant === null) return null;
      return {
        says: `is ${describeFigure(figure)}, while the others of ${measure} are about ${describeFigure(usual)}. Is it ${describeFigure(meant)}?`,
        suggestion: String(meant),
      };
    },
  }),
  rowRule("Success measures", {
    id: "figure-overdue",
    severity: "note",
    looksAt: "Figures: As at; Success measures: Ref",
    wrong: "A success measure has had no new figure for longer than usual.",
    mend: "Type the newest figure in Figures.",
    at: "ref",
    alone: false,
    find: ({ ref, due, measuredBy }, checkup) => {
      const { asAt } = checkup.compact;
      if (kindOfMeasure(measuredBy)?.isTyped !== true || (due !== null && due < asAt)) return null;
      const days = daysOf(checkup.index(figuresByRef).get(normalisedTitle(ref)) ?? [], asAt);
      const last = days[days.length - 1];
      const usual = medianOf(gapsBetween(days));
      if (last === undefined || usual === null) return null;
      // A few days more or less are nothing to speak of.
      if (asAt <= addDays(last, Math.ceil(usual * 1.25) + 7)) return null;
      return {
        says: `has had no figure since ${describeDay(last)}, ${daysInWords(daysBetween(last, asAt))} ago; usually there is one every ${daysInWords(Math.round(usual))}. Type the newest in Figures.`,
      };
    },
  }),
];

function measuresByRef({ compact }: Checkup): ReadonlyMap<string, SuccessMeasure> {
  return new Map(compact.measures.map((measure) => [normalisedTitle(measure.ref), measure]));
}

function figuresByRef({ compact }: Checkup): ReadonlyMap<string, readonly TypedFigure[]> {
  return groupedBy(compact.figures, ({ measure }) => normalisedTitle(measure));
}

/** The days of figures up to a day, in their order, each once. */
function daysOf(figures: readonly TypedFigure[], asAt: CalendarDate): readonly CalendarDate[] {
  const days = figures.flatMap((figure) => figure.asAt ?? []).filter((day) => day <= asAt);
  return [...new Set(days)].sort();
}

/** None of fewer than two: one gap makes no habit. */
function gapsBetween(days: readonly CalendarDate[]): readonly number[] {
  const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
  return gaps.length < 2 ? [] : gaps;
}

/** The figure that was meant, where this one is the only one about ten times off; else null. */
function tenfoldSlip(figure: number, usual: number): number | null {
  const ratio = figure / usual;
  if (ratio >= 5 && ratio <= 20) return tidyFigure(figure / 10);
  return ratio <= 0.2 && ratio >= 0.05 ? tidyFigure(figure * 10) : null;
}

function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
