import { type CalendarDate, daysBetween, describeDay } from "../../cells/calendarDate";
import type { Direction } from "../../tables/tabs/successMeasuresTable";
import { aboutDay } from "../words/aboutDay";
import { ageInWords } from "../words/ageInWords";
import { type FigureWords, figureWords } from "../words/figureWords";
import { DIRECTION_RULES } from "./directions/directions";
import { FIGURE_IS_OF } from "./figureSeries";
import { forecastSaid } from "./forecastSaid";
import type { Judgement } from "./judgement";

type Figures = Pick<
  Judgement,
  | "actual"
  | "target"
  | "baseline"
  | "booked"
  | "dueByNow"
  | "unit"
  | "percent"
  | "members"
  | "direction"
  | "isRunningTotal"
  | "course"
>;

/**
 * The figure beside what was agreed, each direction in its own words: "21 of 27 organisations",
 * "8.5%, from 9% towards 7%", "15 days; at most 14 agreed", "£800 of £1,000 used up". Beside the
 * sentence of the measure, which names them, things counted one by one need no unit: "21 of 27".
 */
export function figureAgainstTarget(figures: Figures, withUnit = true): string {
  const { actual, target, direction, isRunningTotal } = figures;
  const words = figureWordsOf(figures);
  if (target === null) return actual === null ? "No figure, no target" : words.count(actual);
  if (actual === null) return `No figure; target ${words.count(target)}`;
  if (isRunningTotal) return `${words.level(actual)} of ${words.count(target)} used up`;
  if (!withUnit && direction === "Increase" && isPlain(figures)) {
    return `${words.level(actual)} of ${words.level(target)}`;
  }
  return AGAINST[direction]({ ...figures, actual, target }, words);
}

function isPlain({ members, course }: Figures): boolean {
  return members === null && course?.isStrict !== true;
}

type Known = Figures & { readonly actual: number; readonly target: number };

const AGAINST: { readonly [D in Direction]: (figures: Known, words: FigureWords) => string } = {
  Increase: (figures, words) => {
    const { actual, target, members, course } = figures;
    if (course?.isStrict === true) {
      return `${soFar(figures, words)}; more than ${words.level(target)} agreed`;
    }
    if (members !== null) return `${soFar(figures, words)}; target ${words.level(target)}`;
    return `${words.level(actual)} of ${words.count(target)}`;
  },
  Decrease: (figures, words) => {
    const { target, baseline, course } = figures;
    const now = soFar(figures, words);
    if (course?.isStrict === true) return `${now}; less than ${words.level(target)} agreed`;
    const from = baseline === null ? "" : `from ${words.level(baseline)} `;
    return `${now}, ${from}towards ${words.level(target)}`;
  },
  "Keep at least": (figures, words) =>
    `${soFar(figures, words)}; at least ${words.level(figures.target)} agreed`,
  "Keep at most": (figures, words) =>
    `${soFar(figures, words)}; at most ${words.level(figures.target)} agreed`,
};

/** "16 of 27 members, 59%": a share always with its denominator. */
function soFar({ actual, members }: Known, words: FigureWords): string {
  if (members === null) return words.count(actual);
  return `${Math.round(actual * members)} of ${members} members, ${words.count(actual)}`;
}

/** "21 due by now", "£500 allowed by now"; "" where nothing is, and for a Keep, which always is. */
export function dueByNowInWords(figures: Figures): string {
  const { dueByNow, direction, isRunningTotal } = figures;
  if (dueByNow === null) return "";
  const level = figureWordsOf(figures).level(dueByNow);
  if (isRunningTotal) return `${level} allowed by now`;
  return direction === "Increase" || direction === "Decrease" ? `${level} due by now` : "";
}

type Ahead = Figures & Pick<Judgement, "forecast" | "reachesOn" | "due" | "daysLeft" | "oneAction">;

/**
 * "27 organisations by mid-February 2010", "29 jobs by 31 Mar 2010"; "" where it is too early to say or
 * the due day has come, and for one action, which is done or not.
 */
export function forecastInWords(judged: Ahead): string {
  const { forecast, reachesOn, due, daysLeft, target, oneAction } = judged;
  if (forecast === null || due === null || daysLeft === 0 || oneAction !== null) return "";
  const words = figureWordsOf(judged);
  if (reachesOn === null || target === null) {
    return `${words.count(forecastSaid(judged, forecast))} by ${describeDay(due)}`;
  }
  const all = target === 1 && judged.members !== null ? `all ${judged.members} members` : "";
  return `${all || words.count(target)} by ${aboutDay(reachesOn)}`;
}

/**
 * The same beside the target and the due day: "27" at that day, "4 by Jan 2010" before it,
 * "expected 10 Dec 2009" of one action; "" where nothing can be said.
 */
export function forecastInShort(judged: Ahead): string {
  const { forecast, reachesOn, due, daysLeft, target, oneAction } = judged;
  if (oneAction !== null) {
    const { isDeferred, isDone, expectedOn } = oneAction;
    if (isDone) return "";
    if (isDeferred) return "deferred";
    return expectedOn === null ? "no day expected" : `expected ${describeDay(expectedOn)}`;
  }
  if (forecast === null || due === null || daysLeft === 0) return "";
  if (DIRECTION_RULES[judged.direction].isKeep) return "";
  const { level } = figureWordsOf(judged);
  if (reachesOn === null || target === null) return level(forecastSaid(judged, forecast));
  // "28 Jan 2010" without its day: nobody knows it so well, and there is little room.
  const month = describeDay(reachesOn).replace(/^\d+ /, "");
  return reachesOn === due ? level(target) : `${level(target)} by ${month}`;
}

/** "Figure of 30 Sep 2009, 7 days old"; "" for what is counted. */
export function ageOfFigure({ series }: Pick<Judgement, "series">, asAt: CalendarDate): string {
  const newest = series[series.length - 1];
  if (newest === undefined) return "";
  const age = daysBetween(newest.on, asAt);
  const old = age === 0 ? "of the day itself" : `${ageInWords(age)} old`;
  return `Figure of ${describeDay(newest.on)}, ${old}`;
}

/** The same beside Why, which says it of an old figure: "" there. */
export function ageBesideWhy(
  judged: Pick<Judgement, "series" | "why">,
  asAt: CalendarDate,
): string {
  return judged.why.includes(FIGURE_IS_OF) ? "" : ageOfFigure(judged, asAt);
}

/** Where the newest typed figure comes from, as typed; "" where nobody says. */
export function sourceOfFigure({ series }: Pick<Judgement, "series">): string {
  return series[series.length - 1]?.source ?? "";
}

function figureWordsOf({ unit, percent, members }: Figures): FigureWords {
  return figureWords(unit, percent, members);
}
