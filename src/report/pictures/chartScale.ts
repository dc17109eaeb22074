import { type CalendarDate, daysBetween } from "../../cells/calendarDate";

/** How large a chart is drawn, in units of 1/96 inch, and whether its axes and lines are labelled in it. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly isLabelled: boolean;
}

/** What is left free around the lines, in units of 1/96 inch: for figures, labels and days. */
export interface ChartMargins {
  readonly left: number;
  readonly right: number;
  readonly foot: number;
}

/** Where days and figures stand in a chart. */
export interface ChartScale {
  readonly x: (day: CalendarDate) => number;
  readonly y: (figure: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The lowest and the highest figure that a chart has room for. */
export interface FigureRange {
  readonly low: number;
  readonly high: number;
}

/** Room for the pointer of the As at day. */
const TOP = 14;

export function chartScale(
  { width, height }: ChartSize,
  margins: ChartMargins,
  { low, high }: FigureRange,
  starts: CalendarDate,
  due: CalendarDate,
): ChartScale {
  const days = daysBetween(starts, due);
  const { left } = margins;
  const right = width - margins.right;
  const bottom = height - margins.foot - 2;
  return {
    x: (day) => left + Math.min(1, Math.max(0, daysBetween(starts, day) / days)) * (right - left),
    y: (figure) => {
      const share = (figure - low) / (high - low);
      return bottom - Math.min(1, Math.max(0, share)) * (bottom - TOP);
    },
    left,
    right,
    top: TOP,
    bottom,
  };
}

/** From nothing: what is counted, or used up, is an area or a bar. Where all is nothing there is room for one. */
export function rangeFromNothing(figures: readonly number[]): FigureRange {
  return { low: 0, high: Math.max(0, ...figures) * 1.06 || 1 };
}

/** Down to nothing only where the figures come near it. */
const NEAR_NOTHING = 0.35;

/** Close up: of a rate between 7% and 9% a line from nothing would show no change. */
export function rangeCloseUp(figures: readonly number[]): FigureRange {
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  const span = most - least || Math.abs(most) * 0.25 || 1;
  const isNear = least >= 0 && least <= most * NEAR_NOTHING;
  return { low: isNear ? 0 : least - span * 0.2, high: most + span * 0.1 };
}
