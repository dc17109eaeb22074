import { describeDay } from "../../../cells/calendarDate";
import { tidyFigure } from "../../words/figure";
import { dueOnTheWay } from "../evenPace";
import type { Judged } from "../judged";
import { part, type ReasonPart } from "../reasons";
import {
  actualParts,
  byDueDay,
  daysLeftInWords,
  judgedOn,
  notStrictly,
  shareIs,
  strictly,
  TARGET_REACHED,
  targetInWords,
  whenDue,
} from "../standingWords";
import type { DirectionRules } from "./directionRules";

export const decrease: DirectionRules = {
  choice: "Decrease",
  better: -1,
  isKeep: false,
  whyNot: ({ isNewInPeriod, hasBaseline, isInWords }) => {
    if (isNewInPeriod) {
      if (isInWords) {
        return "What is new in the period starts from 0, so it cannot decrease: choose Total to date in Count, or type Target as a number and choose Keep at most in Direction.";
      }
      return "What is new in the period starts from 0, so it cannot decrease: choose Total to date in Count, or Keep at most in Direction.";
    }
    if (!hasBaseline) {
      return "A decrease needs a figure to start from: type it in Baseline, or choose Keep at most in Direction.";
    }
    return null;
  },
  meets: atMost,
  dueByNow: (course, asAt) => dueOnTheWay(course, asAt, atMost),
  isWayEnough: ({ actual, baseline, dueByNow, atRiskBelow }) => {
    const from = baseline ?? 0;
    return tidyFigure(from - actual) >= tidyFigure(atRiskBelow * (from - dueByNow));
  },
  progress: ({ baseline, target }, actual) => {
    const from = baseline ?? 0;
    return from === target
      ? null
      : tidyFigure(tidyFigure(from - actual) / tidyFigure(from - target));
  },
  words: {
    achieved: (judged) => {
      const { reachedOn, isStrict } = judged;
      if (isStrict) return strictly(judged);
      const reached =
        reachedOn === null
          ? part("other", TARGET_REACHED)
          : part("reached", `reached on ${describeDay(reachedOn)}`);
      return [...against(judged), reached];
    },
    missed: (judged) => {
      const { words, target, actual, isStrict } = judged;
      if (isStrict) return [...strictly(judged), ...notStrictly(judged)];
      const over = `${words.step(tidyFigure(actual - target))} over`;
      return [...against(judged), byDueDay(judged), part("off", over)];
    },
    underWay: (judged) => {
      const { actual, target, dueByNow, words, share, isStrict } = judged;
      if (isStrict) return [...strictly(judged), ...notStrictly(judged), judgedOn(judged)];
      const left = tidyFigure(actual - target);
      const toGo =
        left > 0
          ? part("to go", `${words.step(left)} to go ${daysLeftInWords(judged)}`)
          : judgedOn(judged);
      // Its members due say nothing of the per cent that was agreed.
      const agreed = share === null ? [] : [part("agreed", shareIs(judged))];
      const due = `${words.level(dueByNow)} ${when(judged)}`;
      const dueByNowPart = part("due by now", `against ${due}`, " ", due);
      return [...actualParts(judged), dueByNowPart, ...agreed, toGo];
    },
  },
};

function atMost(figure: number, target: number): boolean {
  return figure <= target;
}

function against(judged: Judged): readonly ReasonPart[] {
  const target = `against a target of ${targetInWords(judged)}`;
  return [...actualParts(judged), part("agreed", target, " ")];
}

function when(judged: Judged): string {
  return whenDue(judged).replace(" at an even pace", "");
}
