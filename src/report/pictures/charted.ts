import type { CalendarDate } from "../../cells/calendarDate";
import type { Judgement } from "../../domain/measures/judgement";
import { type FigureWords, figureWords } from "../../domain/words/figureWords";
import type { Direction } from "../../tables/tabs/successMeasuresTable";
import type { KnownFigure } from "./chartAreas";
import type { ChartSize } from "./chartScale";

/** What a chart draws on, once there is a period, a target and a figure. */
export interface Charted {
  readonly judged: Judgement;
  readonly starts: CalendarDate;
  readonly due: CalendarDate;
  readonly target: number;
  readonly actual: number;
  /** The As at day, or the due day once it has passed. */
  readonly now: CalendarDate;
  readonly known: readonly KnownFigure[];
  readonly size: ChartSize;
}

/** Whether each thing that is counted has a day, as far as the measure's members stay the same. */
export function isDated({ kind, counted, members }: Judgement): boolean {
  return kind !== "Typed figure" && members === null && counted.every(({ on }) => on !== null);
}

/** Where a Keep is as agreed. */
export const BAND: { readonly [D in Direction]: "above" | "below" | null } = {
  Increase: null,
  Decrease: null,
  "Keep at least": "above",
  "Keep at most": "below",
};

/** Of a Keep the target itself is due all the time. */
export function isDueAllTheTime({ direction, isRunningTotal }: Judgement): boolean {
  return BAND[direction] !== null && !isRunningTotal;
}

/** How its figures are said. */
export function wordsOf({ unit, percent, members }: Judgement): FigureWords {
  return figureWords(unit, percent, members);
}
