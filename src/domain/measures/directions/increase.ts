import { describeDay } from "../../../cells/calendarDate";
import { tidyFigure } from "../../words/figure";
import { dueOnTheWay } from "../evenPace";
import type { Judged } from "../judged";
import {
  actualInWords,
  bookedNames,
  daysLeftInWords,
  judgedOn,
  notStrictly,
  strictly,
  targetInWords,
  whenDue,
} from "../standingWords";
import type { DirectionRules } from "./directionRules";

export const increase: DirectionRules = {
  choice: "Increase",
  better: 1,
  isKeep: false,
  whyNot: () => null,
  meets: atLeast,
  dueByNow: (course, asAt) => dueOnTheWay(course, asAt, atLeast),
  isWayEnough: ({ actual, baseline, dueByNow, atRiskBelow }) => {
    const from = baseline ?? 0;
    return tidyFigure(actual - from) >= tidyFigure(atRiskBelow * (dueByNow - from));
  },
  progress: ({ target }, actual) => (target === 0 ? null : tidyFigure(actual / target)),
  words: {
    achieved: (judged) => {
      const { reachedOn, target, isStrict } = judged;
      if (isStrict) return strictly(judged);
      if (reachedOn !== null) return `${ofTarget(judged)}; reached on ${describeDay(reachedOn)}`;
      if (target <= 0) {
        return `${ofTarget(judged)}; the target is no more than 0, so it is reached`;
      }
      return `${ofTarget(judged)}; the target is reached`;
    },
    missed: (judged) => {
      const { words, due, target, actual, isStrict } = judged;
      if (isStrict) return [strictly(judged), ...notStrictly(judged)].join("; ");
      const by = `${ofTarget(judged)} by ${describeDay(due)}`;
      return `${by}; ${words.step(tidyFigure(target - actual))} short`;
    },
    underWay: (judged) => {
      const { actual, target, booked, words, isStrict } = judged;
      const fromBooked = bookedInWords(judged, booked);
      if (isStrict) {
        return [strictly(judged), ...notStrictly(judged), ...fromBooked, judgedOn(judged)];
      }
      const left = tidyFigure(target - actual);
      const needed =
        left > 0 ? `${words.step(left)} more needed ${daysLeftInWords(judged)}` : judgedOn(judged);
      return [ofTarget(judged), dueInWords(judged), ...fromBooked, needed];
    },
  },
};

function atLeast(figure: number, target: number): boolean {
  return figure >= target;
}

/** "6 of 10 organisations"; "16 of 27 members, 59%; 75% is 21". */
function ofTarget(judged: Judged): string {
  const { actual, target, words, share } = judged;
  if (share === null) return `${words.level(actual)} of ${words.count(target)}`;
  return `${actualInWords(judged)}; ${targetInWords(judged).replace(", which is ", " is ")}`;
}

function dueInWords(judged: Judged): string {
  const { actual, dueByNow, status, words } = judged;
  const missing = tidyFigure(dueByNow - actual);
  // What is booked makes up for it where the measure is on course.
  const isShort = missing > 0 && status !== "On course";
  const short = isShort ? `, so ${words.step(missing)} short` : "";
  return `${words.level(dueByNow)} ${whenDue(judged)}${short}`;
}

function bookedInWords(judged: Judged, booked: number): readonly string[] {
  if (booked === 0) return [];
  const brings = booked === 1 ? "brings" : "bring";
  const total = judged.words.level(tidyFigure(judged.actual + booked));
  return [`${booked} booked (${bookedNames(judged)}) ${brings} it to ${total}`];
}
