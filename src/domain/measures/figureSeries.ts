import { type CalendarDate, daysBetween, describeDay } from "../../cells/calendarDate";
import { describeCell } from "../../cells/cellValue";
import { cellOf } from "../../tables/cellOf";
import type { Compact, TypedFigure } from "../../tables/compact";
import { ageInWords } from "../words/ageInWords";
import { type CountingWindow, cutOf } from "./countingWindow";
import type { DatedFigure, NotCounted } from "./judgement";
import { figureIn, type ReadFigure } from "./readFigure";
import { NOTHING_COUNTED, type Tally } from "./tally";
import { unreadable, whyNot } from "./whyNotCounted";

/** How the figures of a measure are taken: null for one that is none there, such as Yes for 80. */
export type TakeFigure = (figure: ReadFigure) => number | null;

/** A row of Figures as it is read. */
interface FigureRow {
  readonly on: CalendarDate;
  readonly figure: ReadFigure;
  readonly source: string;
}

/** The rows of Figures of one measure: by day, and those that nobody can read. */
export interface FigureSeries {
  readonly rows: readonly FigureRow[];
  readonly unreadable: readonly NotCounted[];
}

/** Over a month old, a figure is said to be so (design, section 4). */
const OLD_AFTER_DAYS = 31;

/** How that begins. */
export const FIGURE_IS_OF = "The figure is of ";

/** By day, of two on one day the lower row; only those that `take` takes for a figure. */
export function figureSeries(
  compact: Compact,
  figures: readonly TypedFigure[],
  take: TakeFigure,
): FigureSeries {
  const reading = compact.readings.Figures;
  const byDay = new Map<CalendarDate, FigureRow>();
  const notRead: NotCounted[] = [];
  for (const { row, asAt, source } of figures) {
    const cell = cellOf(reading, row, "figure");
    const name = asAt === null ? `Figures, row ${row.sheetRow}` : describeDay(asAt);
    const figure = figureIn(cell, `the figure of ${name}`);
    if (asAt === null) {
      const typed = describeCell(cellOf(reading, row, "asAt"));
      notRead.push({ name, why: typed === "" ? whyNot("no date") : unreadable(typed) });
    } else if (figure === null || take(figure) === null) {
      const typed = describeCell(cell);
      notRead.push({ name, why: typed === "" ? whyNot("no figure") : unreadable(typed) });
    } else byDay.set(asAt, { on: asAt, figure, source });
  }
  const rows = Array.from(byDay.values()).sort((a, b) => (a.on < b.on ? -1 : 1));
  return { rows, unreadable: notRead };
}

/** The newest figure that counts, with the figures that led to it (design, section 4). */
export function tallyOfSeries(
  { rows, unreadable }: FigureSeries,
  window: CountingWindow,
  take: TakeFigure,
): Tally {
  const cut = cutOf(window);
  const dated = rows.map(({ on, figure, source }): DatedFigure => {
    return { on, figure: take(figure) ?? 0, source };
  });
  const isKnown = ({ on }: Pick<DatedFigure, "on">): boolean =>
    on <= cut && (window.from === null || on >= window.from);
  const series = dated.filter(isKnown);
  const newest = series[series.length - 1];
  const base = { ...NOTHING_COUNTED, unreadable };
  if (newest === undefined) return { ...base, actual: null, noFigure: noneYet(dated, window) };
  const lateSeries = dated.filter(({ on }) => on > cut && on <= window.asAt);
  const age = daysBetween(newest.on, window.asAt);
  const old = `${FIGURE_IS_OF}${describeDay(newest.on)}, ${ageInWords(age)} old.`;
  return {
    ...base,
    actual: newest.figure,
    // Where the answer is Yes or No, a single Yes is all there can be.
    most: rows.filter(isKnown).every(({ figure }) => figure.isAnswer) ? 1 : null,
    series,
    lateSeries,
    notes: age > OLD_AFTER_DAYS ? [old] : [],
  };
}

function noneYet(dated: readonly DatedFigure[], window: CountingWindow): string {
  const first = dated.find(({ on }) => on > cutOf(window));
  const last = dated[dated.length - 1];
  if (first !== undefined) {
    return `There is no figure yet: the first in Figures is of ${describeDay(first.on)}.`;
  }
  if (last !== undefined) {
    return `There is no figure of the period yet: the newest in Figures is of ${describeDay(last.on)}, before the start.`;
  }
  return "No row of Figures for this measure can be read: type a day in As at and a number in Figure.";
}
