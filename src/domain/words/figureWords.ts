import { countOf, figureInUnit, levelOf, stepOf } from "./figure";

/** How the figures of one measure are said. */
export interface FigureWords {
  /** Among others of its unit: "6", "£6", "6%". */
  readonly level: (figure: number) => string;
  /** With its unit: "6 organisations", "£6", "6%". */
  readonly count: (figure: number) => string;
  /** The way from one figure to another: "4", "£4", "5 points". */
  readonly step: (figure: number) => string;
}

/** The words for figures of a unit; those in per cent are shares, and are said out of a hundred. */
export function figureWords(
  unit: string,
  percent: boolean,
  members: number | null = null,
): FigureWords {
  const shownUnit = percent ? "%" : unit;
  const shown = (figure: number): number => figureInUnit(figure, { percent, members });
  return {
    level: (figure) => levelOf(shown(figure), shownUnit),
    count: (figure) => countOf(shown(figure), shownUnit),
    step: (figure) => stepOf(shown(figure), shownUnit),
  };
}
