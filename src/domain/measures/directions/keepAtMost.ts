import { describeDay } from "../../../cells/calendarDate";
import { tidyFigure } from "../../words/figure";
import { lastMilestone } from "../evenPace";
import type { Judged } from "../judged";
import { elapsedOf } from "../period";
import { part, type ReasonPart } from "../reasons";
import { actualParts, daysLeftInWords, targetInWords, whenDue } from "../standingWords";
import type { DirectionRules } from "./directionRules";

export const keepAtMost: DirectionRules = {
  choice: "Keep at most",
  better: -1,
  isKeep: true,
  whyNot: () => null,
  meets: (figure, target) => figure <= target,
  dueByNow: (course, asAt) => {
    const { target, isRunningTotal, milestones, starts, due } = course;
    if (!isRunningTotal) return target;
    if (milestones.length > 0) return lastMilestone(milestones, asAt)?.figure ?? 0;
    return tidyFigure(target * elapsedOf(starts, due, asAt));
  },
  isWayEnough: ({ actual, dueByNow, atRiskBelow }) => tidyFigure(atRiskBelow * actual) <= dueByNow,
  progress: () => null,
  words: {
    achieved: (judged) => [...agreed(judged), part("other", `kept to ${describeDay(judged.due)}`)],
    missed: (judged) => {
      const { asAt, due } = judged;
      const on = describeDay(asAt < due ? asAt : due);
      return [...agreed(judged), part("off", `${over(judged)} on ${on}`)];
    },
    underWay: (judged) => {
      const { isRunningTotal, actual, target, dueByNow, words } = judged;
      if (!isRunningTotal) {
        return [...agreed(judged), ...(actual > target ? [part("off", over(judged))] : [])];
      }
      const left = tidyFigure(target - actual);
      return [
        ...usedUp(judged),
        part("due by now", `${words.level(dueByNow)} ${whenDue(judged, "allowed")}`),
        part("to go", `${words.step(left)} left ${daysLeftInWords(judged)}`),
      ];
    },
  },
};

function usedUp(judged: Judged): readonly ReasonPart[] {
  const { actual, target, words, share } = judged;
  if (share === null) {
    return [part("figure", `${words.level(actual)} of ${words.count(target)} used up`)];
  }
  const agreed = `used up of what was agreed: ${targetInWords(judged)}`;
  return [...actualParts(judged), part("agreed", agreed, ", ")];
}

/** "15 days; no more than 14 agreed". */
function agreed(judged: Judged): readonly ReasonPart[] {
  const { words, target, share } = judged;
  const expected = share === null ? words.level(target) : `${targetInWords(judged)},`;
  return [...actualParts(judged), part("agreed", `no more than ${expected} agreed`)];
}

function over({ target, actual, words }: Judged): string {
  return `${words.step(tidyFigure(actual - target))} over`;
}
