import { describeDay } from "../../../cells/calendarDate";
import { tidyFigure } from "../../words/figure";
import { lastMilestone } from "../evenPace";
import type { Judged } from "../judged";
import { elapsedOf } from "../period";
import { actualInWords, daysLeftInWords, targetInWords, whenDue } from "../standingWords";
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
    achieved: (judged) => `${agreed(judged)}; kept to ${describeDay(judged.due)}`,
    missed: (judged) => {
      const { asAt, due } = judged;
      const on = describeDay(asAt < due ? asAt : due);
      return `${agreed(judged)}; ${over(judged)} on ${on}`;
    },
    underWay: (judged) => {
      const { isRunningTotal, actual, target, dueByNow, words } = judged;
      if (!isRunningTotal) return [agreed(judged), ...(actual > target ? [over(judged)] : [])];
      const left = tidyFigure(target - actual);
      const used =
        judged.share === null
          ? `${words.level(actual)} of ${words.count(target)} used up`
          : `${actualInWords(judged)}, used up of what was agreed: ${targetInWords(judged)}`;
      return [
        used,
        `${words.level(dueByNow)} ${whenDue(judged).replace("due", "allowed")}`,
        `${words.step(left)} left ${daysLeftInWords(judged)}`,
      ];
    },
  },
};

/** "15 days; no more than 14 agreed". */
function agreed(judged: Judged): string {
  const { words, target, share } = judged;
  const expected = share === null ? words.level(target) : `${targetInWords(judged)},`;
  return `${actualInWords(judged)}; no more than ${expected} agreed`;
}

function over({ target, actual, words }: Judged): string {
  return `${words.step(tidyFigure(actual - target))} over`;
}
