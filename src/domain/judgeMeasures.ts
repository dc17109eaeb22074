import type { Compact, LogRow, SuccessMeasure } from "../tables/compact";
import { daysBetween } from "./calendarDate";
import { countActions } from "./countActions";
import { countEvents } from "./countEvents";
import type { CountingWindow } from "./countingWindow";
import { countMembers } from "./countMembers";
import { dueByNow } from "./dueByNow";
import { tidyFigure } from "./figure";
import { forecastOf } from "./forecast";
import type { Judgement } from "./judgement";
import {
  type MeasureSource,
  type MemberIndex,
  measureSource,
  memberIndexOf,
} from "./measureSource";
import { measureTerms } from "./measureTerms";
import { normalisedTitle } from "./normalisedTitle";
import { elapsedOf } from "./period";
import { earlierLogRows, sinceLastOf } from "./sinceLast";
import { type Standing, statusOf } from "./statusOf";
import { dayReached, type Tally } from "./tally";
import { whyJudged, whyNotJudged } from "./why";

/**
 * Counts, judges and explains every success measure, in the order of the sheet (design, section 4).
 * Never throws, whatever the cells hold: what cannot be judged says why.
 */
export function judgeMeasures(compact: Compact): readonly Judgement[] {
  const index = memberIndexOf(compact);
  const earlier = earlierLogRows(compact);
  return compact.measures.map((measure) => {
    return judgeMeasure(compact, index, measure, earlier.get(normalisedTitle(measure.ref)));
  });
}

function judgeMeasure(
  compact: Compact,
  index: MemberIndex,
  measure: SuccessMeasure,
  last: LogRow | undefined,
): Judgement {
  const { asAt } = compact;
  const source = measureSource(compact, index, measure);
  const terms = measureTerms(compact, measure, source);
  const { starts, due, target } = terms;
  const window = { from: terms.newInPeriod ? starts : null, due, asAt };
  const tally = terms.countable ? tallyOf(compact, index, source, window, terms.starts) : null;
  const actual = tally?.actual ?? null;
  const baseline = terms.typedBaseline ?? (terms.newInPeriod ? 0 : (tally?.before ?? null));
  const basics = {
    ref: measure.ref,
    sheetRow: measure.row.sheetRow,
    measure: measure.measure,
    priority: measure.priority,
    unit: measure.unit,
    measuredBy: measure.measuredBy,
    of: measure.of,
    starts,
    due,
    daysLeft: due === null ? null : Math.max(0, daysBetween(asAt, due)),
    target,
    actual,
    milestones: terms.milestones,
    booked: tally?.booked.length ?? 0,
    bookedEvents: tally?.booked ?? [],
    progress: actual === null || target === null || target <= 0 ? null : actual / target,
    sinceLast: sinceLastOf({ actual, target, due, unit: measure.unit }, last),
    counted: tally?.counted ?? [],
    notCounted: tally?.notCounted ?? [],
  };
  if (
    tally === null ||
    target === null ||
    starts === null ||
    due === null ||
    terms.missing.length > 0
  ) {
    return {
      ...basics,
      elapsed: null,
      baseline,
      dueByNow: null,
      status: "Not judged",
      reachedOn: null,
      reachedLateOn: null,
      why: whyNotJudged(terms, tally),
      forecast: null,
    };
  }
  const atStart = baseline ?? 0;
  const elapsed = elapsedOf(starts, due, asAt);
  const standing: Standing = {
    actual: tally.actual,
    target,
    dueByNow: dueByNow(
      { baseline: atStart, target, starts, due, milestones: terms.milestones },
      asAt,
    ),
    booked: tally.booked.length,
    starts,
    due,
    asAt,
    elapsed,
    needsBooking: source.kind === "events",
    atRiskBelow: compact.settings.atRiskBelow,
  };
  const status = statusOf(standing);
  const reachedOn = status === "Achieved" ? dayReached(tally.counted, target) : null;
  const reachedLateOn = status === "Missed" ? dayReachedLate(tally, target) : null;
  const gainedFrom = terms.newInPeriod ? 0 : atStart;
  return {
    ...basics,
    elapsed,
    baseline: atStart,
    dueByNow: standing.dueByNow,
    status,
    reachedOn,
    reachedLateOn,
    why: whyJudged({ ...standing, status, reachedOn, reachedLateOn, terms, tally }),
    forecast: forecastOf({ ...standing, atStart: gainedFrom }),
  };
}

function tallyOf(
  compact: Compact,
  { membership }: MemberIndex,
  source: MeasureSource,
  window: CountingWindow,
  starts: Judgement["starts"],
): Tally | null {
  switch (source.kind) {
    case "members":
      return countMembers(membership.standings, source.column, window, starts);
    case "events":
      return countEvents(compact, source.type, window, starts);
    case "actions":
      return countActions(compact, source.ref, window, starts);
    case "figure":
      return { ...NOBODY, actual: tidyFigure(source.figure) };
    case "none":
      return null;
    default:
      return source satisfies never;
  }
}

function dayReachedLate({ counted, late }: Tally, target: number): Judgement["reachedLateOn"] {
  return late.length === 0 ? null : dayReached([...counted, ...late], target);
}

const NOBODY: Tally = {
  actual: 0,
  counted: [],
  notCounted: [],
  late: [],
  booked: [],
  before: null,
  unreadable: [],
  notes: [],
};
