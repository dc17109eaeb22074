import { describeDay } from "../../../cells/calendarDate";
import { tidyFigure } from "../../words/figure";
import { dueOnTheWay } from "../evenPace";
import type { Judged } from "../judged";
import { part, type ReasonPart } from "../reasons";
import {
  actualParts,
  bookedNames,
  byDueDay,
  daysLeftInWords,
  judgedOn,
  notStrictly,
  shareIs,
  strictly,
  TARGET_REACHED,
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
      if (reachedOn !== null) {
        return [...ofTarget(judged), part("reached", `reached on ${describeDay(reachedOn)}`)];
      }
      const isNothing = target <= 0;
      const why = isNothing ? "the target is no more than 0, so it is reached" : TARGET_REACHED;
      return [...ofTarget(judged), part("other", why)];
    },
    missed: (judged) => {
      const { words, target, actual, isStrict } = judged;
      if (isStrict) return [...strictly(judged), ...notStrictly(judged)];
      const short = `${words.step(tidyFigure(target - actual))} short`;
      return [...ofTarget(judged), byDueDay(judged), part("off", short)];
    },
    underWay: (judged) => {
      const { actual, target, booked, words, isStrict } = judged;
      const fromBooked = bookedInWords(judged, booked);
      if (isStrict) {
        return [...strictly(judged), ...notStrictly(judged), ...fromBooked, judgedOn(judged)];
      }
      const left = tidyFigure(target - actual);
      const toGo =
        left > 0
          ? part("to go", `${words.step(left)} more needed ${daysLeftInWords(judged)}`)
          : judgedOn(judged);
      return [...ofTarget(judged), ...dueInWords(judged), ...fromBooked, toGo];
    },
  },
};

function atLeast(figure: number, target: number): boolean {
  return figure >= target;
}

/** "6 of 10 organisations"; "16 of 27 members, 59%; 75% is 21". */
function ofTarget(judged: Judged): readonly ReasonPart[] {
  const { actual, target, words, share } = judged;
  if (share === null) return [part("figure", `${words.level(actual)} of ${words.count(target)}`)];
  return [...actualParts(judged), part("agreed", shareIs(judged))];
}

function dueInWords(judged: Judged): readonly ReasonPart[] {
  const { actual, dueByNow, status, words } = judged;
  const missing = tidyFigure(dueByNow - actual);
  // What is booked makes up for it where the measure is on course.
  const isShort = missing > 0 && status !== "On course";
  return [
    part("due by now", `${words.level(dueByNow)} ${whenDue(judged)}`),
    ...(isShort ? [part("off", `so ${words.step(missing)} short`, ", ")] : []),
  ];
}

function bookedInWords(judged: Judged, booked: number): readonly ReasonPart[] {
  if (booked === 0) return [];
  const brings = booked === 1 ? "brings" : "bring";
  const total = judged.words.level(tidyFigure(judged.actual + booked));
  return [part("booked", `${booked} booked (${bookedNames(judged)}) ${brings} it to ${total}`)];
}
