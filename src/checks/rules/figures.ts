import { type CalendarDate, daysBetween, describeDay } from "../../cells/calendarDate";
import { describeCell } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { kindOfMeasure } from "../../domain/measures/kinds/kinds";
import { ageInWords } from "../../domain/words/ageInWords";
import { daysInWords, tidyFigure } from "../../domain/words/figure";
import { groupedBy } from "../../domain/words/groupedBy";
import { clipped, quoted } from "../../domain/words/quoted";
import { cellOf } from "../../tables/cellOf";
import type { TypedFigure } from "../../tables/compact";
import type { Checkup } from "../checkup";
import { medianOf } from "../median";
import { rowRule } from "../rule";
import { tenfoldSlip } from "../tenfoldSlip";
import { measuresByRef, seriesByRef } from "../typedSeries";
import { rhythmOf } from "../usualGap";

/** What is typed in Figures. Unknown measures and days ahead are for rules of every tab. */
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
    id: "figure-twice",
    severity: "error",
    looksAt: "Figures: Measure, As at",
    wrong: "A success measure has two figures of one day, of which only the lower row counts.",
    mend: "Delete the row that is wrong, or put its day right.",
    at: "asAt",
    find: ({ row, measure, asAt }, checkup) => {
      if (asAt === null || measure === "") return null;
      const rows = checkup.index(rowsByDay).get(dayOfMeasure(measure, asAt)) ?? [];
      const [first] = rows;
      if (first === undefined || first.row === row) return null;
      const figure = describeCell(cellOf(checkup.compact.readings.Figures, first.row, "figure"));
      const other = figure === "" ? "without a figure" : quoted(figure);
      return {
        says: `is ${describeDay(asAt)}, the same as in row ${first.row.sheetRow} (${other}), and the lower row counts. Delete the one that is wrong, or put its day right.`,
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
    alone: false,
    find: ({ row, measure }, checkup) => {
      const { figures, inWords } = checkup.index(seriesByRef).get(normalisedTitle(measure)) ?? {};
      if (figures === undefined || inWords === undefined) return null;
      const at = figures.findIndex((one) => one.row === row);
      const one = figures[at];
      if (one === undefined) return null;
      const values = figures.map(({ value }) => value);
      const by = one.read.isAnswer ? null : tenfoldSlip(values, at);
      const usual = medianOf(values.filter((_, index) => index !== at));
      if (by === null || usual === null) return null;
      const { value, isShown } = one.read;
      return {
        says: `is ${inWords(one.value)}, while the others of ${clipped(measure)} are about ${inWords(usual)}. Is it ${inWords(tidyFigure(one.value * by))}?`,
        suggestion: isShown ? `${tidyFigure(value * by * 100)}%` : `${tidyFigure(value * by)}`,
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
      const series = checkup.index(seriesByRef).get(normalisedTitle(ref))?.figures ?? [];
      const rhythm = rhythmOf(series.map(({ on }) => on).filter((on) => on <= asAt));
      if (rhythm === null || asAt < rhythm.overdueFrom) return null;
      const { last, usual } = rhythm;
      return {
        says: `has had no figure since ${describeDay(last)}, ${ageInWords(daysBetween(last, asAt))} ago; usually there is one every ${daysInWords(Math.round(usual))}. Type the newest in Figures.`,
      };
    },
  }),
];

function rowsByDay({ compact }: Checkup): ReadonlyMap<string, readonly TypedFigure[]> {
  return groupedBy(compact.figures, ({ measure, asAt }) =>
    asAt === null ? null : dayOfMeasure(measure, asAt),
  );
}

function dayOfMeasure(measure: string, on: CalendarDate): string {
  return `${on} ${normalisedTitle(measure)}`;
}
