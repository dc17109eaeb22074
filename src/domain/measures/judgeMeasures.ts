import { daysBetween } from "../../cells/calendarDate";
import { normalisedTitle } from "../../cells/normalisedTitle";
import type { Compact, LogRow, SuccessMeasure } from "../../tables/compact";
import type { Judgement } from "./judgement";
import { type MemberIndex, measureSource, memberIndexOf } from "./measureSource";
import { measureTerms } from "./measureTerms";
import { earlierLogRows, sinceLastOf } from "./sinceLast";
import { tallyMeasure } from "./tallyMeasure";
import { verdictOn } from "./verdict";

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
  const { asAt, settings } = compact;
  const source = measureSource(compact, index, measure);
  const terms = measureTerms(compact, measure, source);
  const { starts, due, target } = terms;
  const window = { from: terms.newInPeriod ? starts : null, due, asAt };
  const tally = terms.countable ? tallyMeasure(compact, index, source, window, starts) : null;
  const actual = tally?.actual ?? null;
  return {
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
    ...verdictOn(terms, tally, {
      asAt,
      atRiskBelow: settings.atRiskBelow,
      needsBooking: source.kind === "events",
    }),
  };
}
