import type { Judgement } from "../../domain/measures/judgement";
import { kindOfMeasure } from "../../domain/measures/kinds/kinds";
import { figureInUnit, levelOf } from "../../domain/words/figure";
import { quoted } from "../../domain/words/quoted";
import type { SuccessMeasure } from "../../tables/compact";
import type { Direction } from "../../tables/tabs/successMeasuresTable";
import type { Checkup } from "../checkup";
import { directionInWords, isNewInPeriod } from "../directionWords";
import { judgementOf } from "../judgements";
import { type Fault, rowRule } from "../rule";

/** Whether the direction of a measure fits its figures and its words. */
export const MEASURE_DIRECTION_RULES = [
  rowRule("Success measures", {
    id: "measure-target-below-baseline",
    severity: "warning",
    looksAt: "Success measures: Target, Baseline, Direction",
    wrong: "A target is met by the figure before the start, so it is reached from the first day.",
    mend: "Choose the direction that is meant; Target is the whole figure, not the increase.",
    at: "target",
    alone: false,
    find: (measure, checkup) => {
      const judged = judgementOf(measure, checkup);
      if (judged === null || isNewInPeriod(measure) || !hasBaseline(measure, judged)) return null;
      const { baseline, target } = judged;
      if (baseline === null || target === null || measure.target === null) return null;
      return unlikeBaseline(measure, { ...judged, baseline, target }, checkup);
    },
  }),
  rowRule("Success measures", {
    id: "measure-direction-unlike-words",
    severity: "note",
    looksAt: "Success measures: Direction, Success measure, Baseline, Target",
    wrong: "The sentence of a success measure asks for another direction than it is judged by.",
    mend: "Choose the direction that the sentence means.",
    at: "measure",
    alone: false,
    find: (measure, checkup) => {
      const judged = judgementOf(measure, checkup);
      const asked = judged === null ? null : directionInWords(measure, judged);
      if (judged === null || asked === null || asked.fitting.includes(judged.direction))
        return null;
      const [meant] = asked.fitting;
      const words = quoted(asked.words);
      if (!hasDirectionColumn(checkup)) {
        return {
          says: `says ${words}, but there is no column Direction, so ${judged.direction} is taken. Add a column with the header Direction and choose ${meant} in it, if that is meant.`,
        };
      }
      return {
        at: "direction",
        says: `is ${now(measure, judged)}, but the sentence says ${words}. Choose ${meant}, if that is meant.`,
        suggestion: meant,
      };
    },
  }),
  rowRule("Success measures", {
    id: "measure-direction-open",
    severity: "note",
    looksAt: "Success measures: Direction, Baseline; Figures",
    wrong: "Direction is blank, and a figure of before the start could still turn it round.",
    mend: "Choose a direction, or type the baseline.",
    at: "direction",
    alone: false,
    find: (measure, checkup) => {
      if (measure.direction !== "" || kindOfMeasure(measure.measuredBy)?.isTyped !== true)
        return null;
      const judged = judgementOf(measure, checkup);
      if (judged === null || judged.target === null || measure.target === null) return null;
      return directionInWords(measure, judged) === null ? open(measure, judged, checkup) : null;
    },
  }),
];

/** Only what was typed or stands in Figures gives a direction; a count never does. */
function hasBaseline({ baseline, measuredBy }: SuccessMeasure, judged: Judgement): boolean {
  return (
    baseline !== null || (kindOfMeasure(measuredBy)?.isTyped === true && judged.baseline !== null)
  );
}

type WithFigures = Judgement & { readonly baseline: number; readonly target: number };

function unlikeBaseline(
  measure: SuccessMeasure,
  judged: WithFigures,
  checkup: Checkup,
): Fault | null {
  const { baseline, target, direction } = judged;
  const asked = directionInWords(measure, judged);
  // Words that ask for another direction say more than the figures do.
  if (asked !== null && !asked.fitting.includes(direction)) return null;
  const figures = {
    target: figureInWords(target, judged),
    baseline: figureInWords(baseline, judged),
  };
  const atFirst = "so it is reached from the first day";
  const isKept = asked?.fitting[0] === "Keep at most" || target === 0 ? "Keep at most" : null;
  if (target === baseline && (direction === "Increase" || direction === "Decrease")) {
    const usual = direction === "Increase" ? "Keep at least" : "Keep at most";
    return mendedBy(isKept ?? usual, checkup, {
      atDirection: `is ${now(measure, judged)}, but Target is ${figures.target}, the same as before the start, ${atFirst}. Choose ${isKept ?? usual}, if it is a level to be kept.`,
      atTarget: `is ${figures.target}, no more than Baseline (${figures.baseline}), ${atFirst}. Type the whole figure to reach, not the increase.`,
    });
  }
  const noMore = `is ${figures.target}, no more than Baseline (${figures.baseline}), ${atFirst}. Type the whole figure to reach, not the increase.`;
  if (direction === "Increase" && target < baseline) {
    if (asked !== null) return { says: noMore };
    return mendedBy("Decrease", checkup, {
      atDirection: `is Increase, but Target (${figures.target}) lies below the figure before the start (${figures.baseline}), ${atFirst}. Choose Decrease, if less is better; else type in Target the whole figure to reach, not the increase.`,
      atTarget: noMore,
    });
  }
  if (direction === "Decrease" && target > baseline) {
    return mendedBy("Increase", checkup, {
      atDirection: `is Decrease, but Target (${figures.target}) lies above the figure before the start (${figures.baseline}), ${atFirst}. Choose Increase, if more is better; else put Target or Baseline right.`,
      atTarget: `is ${figures.target}, no less than Baseline (${figures.baseline}), ${atFirst}. Put one of the two right.`,
    });
  }
  if (direction !== "Decrease" || measure.direction !== "" || asked?.fitting.includes("Decrease"))
    return null;
  const fault = mendedBy("Decrease", checkup, {
    atDirection: `is blank and Target (${figures.target}) lies below the figure before the start (${figures.baseline}), so Decrease is taken. Choose Decrease, if less is better; else type in Target the whole figure to reach, not the increase.`,
    atTarget: `is ${figures.target}, below the figure before the start (${figures.baseline}), so a decrease is taken. If more is better, type the whole figure to reach, not the increase.`,
  });
  return { ...fault, severity: "note" };
}

/** In Direction, where there is such a column; else said of Target, and nothing is suggested. */
function mendedBy(
  direction: Direction,
  checkup: Checkup,
  { atDirection, atTarget }: { readonly atDirection: string; readonly atTarget: string },
): Fault {
  if (!hasDirectionColumn(checkup)) return { says: atTarget };
  return { at: "direction", says: atDirection, suggestion: direction };
}

function open(measure: SuccessMeasure, judged: Judgement, { compact }: Checkup): Fault | null {
  const { baseline, direction, starts, series } = judged;
  if (baseline !== null) {
    // A row of Figures from before the start: until then a newer one takes its place.
    if (measure.baseline !== null || starts === null || compact.asAt >= starts) return null;
    if (isNewInPeriod(measure)) return null;
    return {
      says: `is blank, so ${direction} is taken, as the figure before the start is ${figureInWords(baseline, judged)} so far. A newer one could turn that round: choose a direction.`,
      suggestion: direction,
    };
  }
  const first = series[0]?.figure ?? judged.actual;
  const isAbove = first !== null && judged.target !== null && first > judged.target;
  const says =
    "is blank and no baseline is known, so Increase is taken. A baseline above the target would make it a decrease: choose a direction.";
  // A first figure above the target speaks for less; whether it is to fall or to stay is not known.
  return isAbove ? { says } : { says, suggestion: "Increase" };
}

function now({ direction }: SuccessMeasure, judged: Judgement): string {
  return direction === "" ? `blank, so ${judged.direction} is taken` : quoted(direction);
}

function figureInWords(figure: number, judged: Judgement): string {
  return levelOf(figureInUnit(figure, judged), judged.unit);
}

function hasDirectionColumn({ compact }: Checkup): boolean {
  return compact.readings["Success measures"].columnOf.direction !== undefined;
}
