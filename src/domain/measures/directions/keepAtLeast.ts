import { describeDay } from "../../../cells/calendarDate";
import { tidyFigure } from "../../words/figure";
import type { Judged } from "../judged";
import { part, type ReasonPart } from "../reasons";
import { actualParts, targetInWords } from "../standingWords";
import type { DirectionRules } from "./directionRules";

export const keepAtLeast: DirectionRules = {
  choice: "Keep at least",
  better: 1,
  isKeep: true,
  whyNot: ({ isNewInPeriod }) =>
    isNewInPeriod
      ? "What is new in the period starts from 0, so it cannot be kept: choose Total to date in Count, or Increase in Direction."
      : null,
  meets: (figure, target) => figure >= target,
  dueByNow: ({ target }) => target,
  isWayEnough: ({ actual, dueByNow, atRiskBelow }) => actual >= tidyFigure(atRiskBelow * dueByNow),
  progress: () => null,
  words: {
    achieved: (judged) => [...agreed(judged), part("other", `kept to ${describeDay(judged.due)}`)],
    missed: (judged) => [
      ...agreed(judged),
      part("off", `${short(judged)} on ${describeDay(judged.due)}`),
    ],
    underWay: (judged) => [
      ...agreed(judged),
      ...(judged.actual < judged.target ? [part("off", short(judged))] : []),
    ],
  },
};

/** "26 organisations; at least 27 agreed". */
function agreed(judged: Judged): readonly ReasonPart[] {
  const { words, target, share } = judged;
  const expected = share === null ? words.level(target) : `${targetInWords(judged)},`;
  return [...actualParts(judged), part("agreed", `at least ${expected} agreed`)];
}

function short({ target, actual, words }: Judged): string {
  return `${words.step(tidyFigure(target - actual))} short`;
}
