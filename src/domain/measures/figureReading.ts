import { isPercent, tidyFigure } from "../words/figure";
import type { TakeFigure } from "./figureSeries";
import type { MeasureTerms } from "./measureTerms";
import { asTyped, scaleOfPerCents } from "./perCents";
import type { ReadFigure } from "./readFigure";

/** How the figures of a measure are to be taken. */
export interface FigureReading {
  /** In per cent: figures are shares. */
  readonly percent: boolean;
  /** As its figures are said: "%" where they are shares, "" for a count of members or events in %. */
  readonly unit: string;
  readonly take: TakeFigure;
  /** Why its figures cannot be taken, as a sentence; "" where they can. */
  readonly missing: string;
}

/** Whether a measure is in per cent, and how its figures are taken then (design, section 4). */
export function figureReading(terms: MeasureTerms, unit: string): FigureReading {
  const { kind, target, baseline, profile, source, window } = terms;
  const typedTarget = target.kind === "figure" ? target.figure : null;
  const isShare = kind?.isShareOfMembers === true;
  const percent = isShare || isPercent(unit) || typedTarget?.isShown === true;
  const takesYes = !percent && typedTarget?.value === 1;
  const taker =
    (toValue: (figure: ReadFigure) => number): TakeFigure =>
    (figure) => {
      if (figure.isAnswer) return takesYes ? figure.value : null;
      return tidyFigure(toValue(figure));
    };
  if (!percent) return { percent, unit, take: taker(asTyped), missing: "" };
  if (kind !== null && kind.insteadOfPerCent !== null) {
    const missing = `The target is in per cent, but ${kind.choice} counts one by one: ${kind.insteadOfPerCent}.`;
    return { percent: false, unit: "", take: notTaken, missing };
  }
  const milestones = profile.kind === "milestones" ? profile.milestones : [];
  const figures = [
    ...(typedTarget === null ? [] : [typedTarget]),
    ...(baseline === null ? [] : [baseline]),
    ...milestones.map(({ figure }) => figure),
    ...(source?.figures(window) ?? []),
  ].filter(({ isAnswer }) => !isAnswer);
  const scale = scaleOfPerCents(figures);
  return scale.kind === "disagree"
    ? { percent, unit: "%", take: notTaken, missing: scale.sentence }
    : { percent, unit: "%", take: taker(scale.toValue), missing: "" };
}

/** Nobody can say what the figure stands for, so nothing is guessed. */
const notTaken: TakeFigure = () => null;
