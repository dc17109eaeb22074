import type { CalendarDate } from "../../cells/calendarDate";
import { figureWords } from "../words/figureWords";
import type { Agreement } from "./agreement";
import type { Course, Standing } from "./course";
import { membersForShare } from "./directions/directionRules";
import { DIRECTION_RULES } from "./directions/directions";
import { dueByNow } from "./dueByNow";
import { outlookOf } from "./forecast";
import type { Judgement } from "./judgement";
import type { MeasureTerms } from "./measureTerms";
import { type Missing, missing } from "./missing";
import { elapsedOf } from "./period";
import { inWords, type Reason } from "./reasons";
import { statusOf } from "./statusOf";
import { dayOfLastingRun, dayReached, type Tally } from "./tally";
import { whyJudged, whyNotJudged, whyNotStarted } from "./why";

/** The part of a judgement that compares what was counted with what was agreed. */
type Verdict = Pick<
  Judgement,
  | "elapsed"
  | "dueByNow"
  | "progress"
  | "status"
  | "reachedOn"
  | "reachedLateOn"
  | "why"
  | "reasons"
  | "forecast"
  | "reachesOn"
>;

/** What a measure is judged by. Of a share of members all figures are members. */
interface Case {
  readonly terms: MeasureTerms;
  readonly agreement: Agreement;
  readonly tally: Tally | null;
  /** How many members it is a share of; null for every other measure. */
  readonly members: number | null;
  /** The same at the last meeting. */
  readonly membersBefore: number | null;
  readonly percent: boolean;
  readonly unit: string;
  readonly asAt: CalendarDate;
  readonly atRiskBelow: number;
  readonly missing: readonly Missing[];
  readonly notes: readonly string[];
}

/** Compares a count with its terms; *Not judged*, with the reason, where either is missing. */
export function verdictOn(given: Case): Verdict {
  const { agreement, tally, members, percent, unit, asAt, notes } = given;
  const lacking = given.missing.filter(({ sentence }) => sentence !== "");
  const { course } = agreement;
  const words = members === null ? figureWords(unit, percent) : figureWords("members", false);
  if (course === null || tally === null || lacking.length > 0) {
    return notJudged("Not judged", whyNotJudged(lacking, tally, words));
  }
  if (tally.actual === null) {
    if (asAt >= course.starts) {
      return notJudged("Not judged", whyNotJudged([missing(tally.noFigure)], tally, words));
    }
    const reasons = whyNotStarted({ ...course, asAt }, "no figure so far", notes);
    return { ...notJudged("Not started", reasons), elapsed: 0, dueByNow: dueByNow(course, asAt) };
  }
  const standing = standingOf(course, tally, tally.actual, given);
  const status = statusOf(standing);
  const reachedOn = status === "Achieved" ? dayReachedInTime(standing, tally) : null;
  const reachedLateOn = status === "Missed" ? dayReachedLate(standing, tally) : null;
  const share =
    members === null || agreement.target === null ? null : { members, target: agreement.target };
  const judged = { ...standing, status, reachedOn, reachedLateOn, tally, words, share };
  const reasons = whyJudged(judged, [...targetMoved(course, given), ...notes]);
  return {
    elapsed: standing.elapsed,
    dueByNow: standing.dueByNow,
    progress: DIRECTION_RULES[course.direction].progress(course, tally.actual),
    status,
    reachedOn,
    reachedLateOn,
    why: inWords(reasons),
    reasons,
    ...outlookOf(standing, mostOf(given, standing)),
  };
}

function standingOf(
  course: Course,
  tally: Tally,
  actual: number,
  { terms, asAt, atRiskBelow }: Case,
): Standing {
  return {
    ...course,
    actual,
    dueByNow: dueByNow(course, asAt),
    booked: tally.booked.length,
    asAt,
    elapsed: elapsedOf(course.starts, course.due, asAt),
    needsBooking: terms.kind?.needsBooking === true,
    oneAction: tally.oneAction,
    atRiskBelow,
  };
}

function notJudged(status: "Not judged" | "Not started", reasons: readonly Reason[]): Verdict {
  return {
    elapsed: null,
    dueByNow: null,
    progress: null,
    status,
    reachedOn: null,
    reachedLateOn: null,
    why: inWords(reasons),
    reasons,
    forecast: null,
    reachesOn: null,
  };
}

/** A hundred per cent is all there is, unless more than that was agreed or reached. */
function mostOf({ tally, percent, members }: Case, { actual, target }: Standing): number | null {
  if (!percent || members !== null) return tally?.most ?? null;
  return Math.max(1, actual, target);
}

function dayReachedInTime(standing: Standing, { series, counted }: Tally): Judgement["reachedOn"] {
  const { direction, target, isStrict } = standing;
  const { meets, isKeep } = DIRECTION_RULES[direction];
  if (isKeep || isStrict) return null;
  if (series.length > 0) return dayOfLastingRun(series, (figure) => meets(figure, target));
  return direction === "Increase" ? dayReached(counted, target) : null;
}

function dayReachedLate(standing: Standing, tally: Tally): Judgement["reachedLateOn"] {
  const { direction, target, isStrict } = standing;
  const { meets, isKeep } = DIRECTION_RULES[direction];
  if (isKeep || isStrict) return null;
  if (tally.series.length > 0) {
    return tally.lateSeries.find(({ figure }) => meets(figure, target))?.on ?? null;
  }
  if (direction !== "Increase" || tally.late.length === 0) return null;
  return dayReached([...tally.counted, ...tally.late], target);
}

/** A share of more members is more members: said where that has moved the target. */
function targetMoved(
  { target, isStrict }: Course,
  { agreement, members, membersBefore }: Case,
): readonly string[] {
  if (members === null || membersBefore === null || isStrict) return [];
  if (agreement.target === null || membersBefore === members || membersBefore === 0) return [];
  const { better } = DIRECTION_RULES[agreement.direction];
  const was = membersForShare(better, agreement.target, membersBefore);
  if (was === target) return [];
  const by = Math.abs(members - membersBefore);
  const have = by === 1 ? "has" : "have";
  const moved = members > membersBefore ? `${have} joined` : `${have} left`;
  return [`The target is now ${target}, was ${was} of ${membersBefore}: ${by} ${moved}.`];
}
