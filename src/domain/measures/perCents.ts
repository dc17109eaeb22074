import { capitalised } from "../words/capitalised";
import { tidyFigure } from "../words/figure";
import { quoted } from "../words/quoted";
import type { ReadFigure } from "./readFigure";

/** How the figures of a measure are to be taken; a sentence where nobody can tell. */
export type Scale =
  | { readonly kind: "agreed"; readonly toValue: (figure: ReadFigure) => number }
  | { readonly kind: "disagree"; readonly sentence: string };

export function asTyped({ value }: ReadFigure): number {
  return value;
}

/** Beside figures that are shown with %, a plain one of up to two is a share: 1.5 is 150%. */
const LARGEST_PLAIN_SHARE = 2;

/** Per cents typed in one measure are read one way: as shares, or out of a hundred (design, section 4). */
export function scaleOfPerCents(figures: readonly ReadFigure[]): Scale {
  if (figures.some(({ isShown }) => isShown)) {
    return {
      kind: "agreed",
      toValue: ({ value, isShown }) =>
        isShown || value <= LARGEST_PLAIN_SHARE ? value : outOfHundred(value),
    };
  }
  const share = figures.find(({ value }) => value !== 0 && value <= 1);
  const hundredth = figures.find(({ value }) => value > 1);
  if (share !== undefined && hundredth !== undefined) {
    return {
      kind: "disagree",
      sentence: `${capitalised(share.where)} is ${quoted(share.seen)} and ${hundredth.where} is ${quoted(hundredth.seen)}, which cannot both be per cents read one way: type them with a % sign.`,
    };
  }
  return hundredth === undefined
    ? { kind: "agreed", toValue: asTyped }
    : { kind: "agreed", toValue: ({ value }) => outOfHundred(value) };
}

function outOfHundred(value: number): number {
  return tidyFigure(value / 100);
}
