import type { CalendarDate } from "../cells/calendarDate";
import { normalisedTitle } from "../cells/normalisedTitle";
import { figureReading } from "../domain/measures/figureReading";
import { kindOfMeasure } from "../domain/measures/kinds/kinds";
import { measureTerms } from "../domain/measures/measureTerms";
import { figureIn, type ReadFigure } from "../domain/measures/readFigure";
import { figureInUnit, levelOf } from "../domain/words/figure";
import { groupedBy } from "../domain/words/groupedBy";
import { cellOf } from "../tables/cellOf";
import type { SuccessMeasure, TypedFigure } from "../tables/compact";
import type { TableRow } from "../tables/tableReading";
import type { Checkup } from "./checkup";
import { measureIndex } from "./rules/measureSources";

/** A row of Figures that can be read, as its measure takes it: of per cents the share. */
export interface FigureOfSeries {
  readonly row: TableRow;
  readonly on: CalendarDate;
  readonly value: number;
  readonly read: ReadFigure;
}

/** The figures of one measure by day, and how they are put into words. */
export interface TypedSeries {
  readonly figures: readonly FigureOfSeries[];
  readonly inWords: (value: number) => string;
}

export function measuresByRef({ compact }: Checkup): ReadonlyMap<string, SuccessMeasure> {
  return new Map(compact.measures.map((measure) => [normalisedTitle(measure.ref), measure]));
}

/** By the ref of the measure, in the form in which refs are compared. */
export function seriesByRef(checkup: Checkup): ReadonlyMap<string, TypedSeries> {
  const rows = groupedBy(checkup.compact.figures, ({ measure }) => normalisedTitle(measure));
  return new Map(
    Array.from(rows, ([ref, figures]) => [
      ref,
      seriesOf(figures, checkup.index(measuresByRef).get(ref), checkup),
    ]),
  );
}

function seriesOf(
  rows: readonly TypedFigure[],
  measure: SuccessMeasure | undefined,
  checkup: Checkup,
): TypedSeries {
  const reading = checkup.compact.readings.Figures;
  const isTyped = measure !== undefined && kindOfMeasure(measure.measuredBy)?.isTyped === true;
  const { percent, unit, take } = isTyped
    ? figureReading(measureTerms(checkup.index(measureIndex), measure), measure.unit)
    : { percent: false, unit: "", take: ({ value }: ReadFigure) => value };
  const figures = rows.flatMap(({ row, asAt }): FigureOfSeries[] => {
    const read = figureIn(cellOf(reading, row, "figure"), "Figure");
    const value = read === null ? null : take(read);
    if (asAt === null || read === null || value === null) return [];
    return [{ row, on: asAt, value, read }];
  });
  return {
    figures: figures.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    inWords: (value) => levelOf(figureInUnit(value, { percent }), unit),
  };
}
