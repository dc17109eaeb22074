import { dueByNow } from "./dueByNow";
import { forecastOf } from "./forecast";
import type { Judgement } from "./judgement";
import type { MeasureTerms } from "./measureTerms";
import { elapsedOf } from "./period";
import { type MeasureStanding, statusOf } from "./statusOf";
import { dayReached, type Tally } from "./tally";
import { whyJudged, whyNotJudged } from "./why";

/** The part of a judgement that compares what was counted with what was agreed. */
type Verdict = Pick<
  Judgement,
  | "elapsed"
  | "baseline"
  | "dueByNow"
  | "status"
  | "reachedOn"
  | "reachedLateOn"
  | "why"
  | "forecast"
>;

/** What a measure is judged by, beside its own terms. */
type Circumstances = Pick<MeasureStanding, "asAt" | "atRiskBelow" | "needsBooking">;

/** Compares a count with its terms; *Not judged*, with the reason, where either is missing. */
export function verdictOn(
  terms: MeasureTerms,
  tally: Tally | null,
  circumstances: Circumstances,
): Verdict {
  const { starts, due, target, milestones, newInPeriod } = terms;
  const baseline = terms.typedBaseline ?? (newInPeriod ? 0 : (tally?.before ?? null));
  if (
    tally === null ||
    target === null ||
    starts === null ||
    due === null ||
    terms.missing.length > 0
  ) {
    return notJudged(baseline, whyNotJudged(terms, tally));
  }
  const { asAt } = circumstances;
  const atStart = baseline ?? 0;
  const course = { baseline: atStart, target, starts, due, milestones };
  const standing: MeasureStanding = {
    ...circumstances,
    actual: tally.actual,
    target,
    dueByNow: dueByNow(course, asAt),
    booked: tally.booked.length,
    starts,
    due,
    elapsed: elapsedOf(starts, due, asAt),
  };
  const status = statusOf(standing);
  const reachedOn = status === "Achieved" ? dayReached(tally.counted, target) : null;
  const reachedLateOn = status === "Missed" ? dayReachedLate(tally, target) : null;
  return {
    elapsed: standing.elapsed,
    baseline: atStart,
    dueByNow: standing.dueByNow,
    status,
    reachedOn,
    reachedLateOn,
    why: whyJudged({ ...standing, status, reachedOn, reachedLateOn, terms, tally }),
    forecast: forecastOf({ ...standing, atStart: newInPeriod ? 0 : atStart }),
  };
}

function notJudged(baseline: number | null, why: string): Verdict {
  return {
    elapsed: null,
    baseline,
    dueByNow: null,
    status: "Not judged",
    reachedOn: null,
    reachedLateOn: null,
    why,
    forecast: null,
  };
}

function dayReachedLate({ counted, late }: Tally, target: number): Judgement["reachedLateOn"] {
  return late.length === 0 ? null : dayReached([...counted, ...late], target);
}
