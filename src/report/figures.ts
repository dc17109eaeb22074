import type { Judgement } from "../domain/measures/judgement";
import { describeFigure, figureInUnit, levelOf } from "../domain/words/figure";

/** A figure of a measure: "21", "£500", and "80%" also where the cell holds 0.8 of it. */
export function figureOf(
  judged: Pick<Judgement, "unit" | "percent" | "members">,
  figure: number,
): string {
  return levelOf(figureInUnit(figure, judged), judged.unit);
}

/** "21 of 27". */
export function figureOfTarget(actual: number, target: number): string {
  return `${describeFigure(actual)} of ${describeFigure(target)}`;
}

/** "1 action is", "4 actions are": for a sentence to go on from. */
export function numberOf(count: number, one: string, many: string): string {
  return `${describeFigure(count)} ${count === 1 ? one : many}`;
}
