import { describeCell, isUnused } from "../../../cells/cellValue";
import { cellOf } from "../../../tables/cellOf";
import type { SuccessMeasure, TypedFigure } from "../../../tables/compact";
import { quoted } from "../../words/quoted";
import { cutOf } from "../countingWindow";
import { figureSeries, tallyOfSeries } from "../figureSeries";
import type { MeasureIndex } from "../measureIndex";
import { figureIn, type ReadFigure } from "../readFigure";
import { NOTHING_COUNTED } from "../tally";
import { type Found, found, type KindOfMeasure } from "./kind";

/** A figure that somebody types: the newest row of Figures, or the cell where there is none. */
export const typedFigure: KindOfMeasure = {
  choice: "Typed figure",
  usualCount: "Total to date",
  countedFrom: null,
  ofExample: "nothing: the figures stand in Figures",
  isShareOfMembers: false,
  isTyped: true,
  insteadOfPerCent: null,
  needsBooking: false,
  meant: () => null,
  find: (index, measure) => {
    const rows = index.figuresOf(measure.ref);
    return rows.length > 0 ? inFigures(index, rows) : inCell(index, measure);
  },
};

function inFigures({ compact }: MeasureIndex, rows: readonly TypedFigure[]): Found {
  const asTyped = figureSeries(compact, rows, ({ value }) => value);
  return found({
    hasDays: true,
    whyNeverNew: null,
    figures: (window) =>
      asTyped.rows.filter(({ on }) => on <= cutOf(window)).map(({ figure }) => figure),
    count: (window, take) => tallyOfSeries(figureSeries(compact, rows, take), window, take),
    before: (starts, { asAt }, take) => {
      const known = figureSeries(compact, rows, take).rows.filter(
        ({ on }) => on < starts && on <= asAt,
      );
      const newest = known[known.length - 1];
      return newest === undefined ? null : take(newest.figure);
    },
  });
}

function inCell({ compact }: MeasureIndex, measure: SuccessMeasure): Found {
  const cell = cellOf(compact.readings["Success measures"], measure.row, "typedFigure");
  const figure = figureIn(cell, "Typed figure");
  if (figure === null)
    return withoutFigure(isUnused(cell) ? FIGURE_BLANK : noNumber(describeCell(cell)));
  return found({
    hasDays: false,
    whyNeverNew: null,
    figures: () => [figure],
    count: (_, take) => {
      const actual = take(figure);
      if (actual === null) return { ...NOTHING_COUNTED, actual, noFigure: noNumber(figure.seen) };
      const most = figure.isAnswer ? 1 : null;
      return { ...NOTHING_COUNTED, actual, most, notes: [WITHOUT_DAY] };
    },
    before: () => null,
  });
}

/** No figure yet is no fault of the measure: before its start it simply has not started. */
function withoutFigure(noFigure: string): Found {
  return found({
    hasDays: false,
    whyNeverNew: null,
    figures: () => [],
    count: () => ({ ...NOTHING_COUNTED, actual: null, noFigure }),
    before: () => null,
  });
}

const FIGURE_BLANK =
  "Typed figure is blank: type the figure so far (0 where there is nothing yet).";

const WITHOUT_DAY = "The typed figure has no day; a row in Figures gives it one.";

function noNumber(seen: ReadFigure["seen"]): string {
  return `Typed figure is ${quoted(seen)}, which is no number: type a number.`;
}
