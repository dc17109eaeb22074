import { type CalendarDate, daysBetween } from "../../cells/calendarDate";
import { normalisedTitle } from "../../cells/normalisedTitle";
import type { Compact, SuccessMeasure } from "../../tables/compact";
import { once } from "../once";
import { tidyFigure } from "../words/figure";
import { agreementOf } from "./agreement";
import { figureReading } from "./figureReading";
import type { TakeFigure } from "./figureSeries";
import type { Judgement } from "./judgement";
import { type MeasureIndex, measureIndexOf } from "./measureIndex";
import { type MeasureTerms, measureTerms } from "./measureTerms";
import { missing } from "./missing";
import { type Comparison, comparisonOf, sinceLastOf } from "./sinceLast";
import type { Tally } from "./tally";
import { verdictOn } from "./verdict";

/**
 * Counts, judges and explains every success measure, in the order of the sheet (design, section 4).
 * Never throws, whatever the cells hold: what cannot be judged says why.
 */
export function judgeMeasures(compact: Compact): readonly Judgement[] {
  const index = measureIndexOf(compact);
  const comparison = comparisonOf(compact);
  return compact.measures.map((measure) => judgeMeasure(index, comparison, measure));
}

function judgeMeasure(
  index: MeasureIndex,
  { meeting, logged }: Comparison,
  measure: SuccessMeasure,
): Judgement {
  const { asAt, settings } = index.compact;
  const terms = measureTerms(index, measure);
  const figures = figureReading(terms, measure.unit);
  const { kind, source, window, due } = terms;
  const isCountable = source !== null && (figures.missing === "" || kind?.isTyped !== true);
  const tally = isCountable ? source.count(window, figures.take) : null;
  const agreement = agreementOf(terms, figures, tally, measure);
  const members = kind?.isShareOfMembers === true ? (tally?.members ?? null) : null;
  const atMeeting = once(() => (meeting === null ? null : tallyOn(terms, figures.take, meeting)));
  const actual = figureAsJudged(tally?.actual ?? null, members);
  const target = members === null ? agreement.target : toFourDecimals(agreement.target);
  const { percent, unit } = figures;
  const now = { actual, target, due, unit, percent, members };
  const change = sinceLastOf(now, logged.get(normalisedTitle(measure.ref)), meeting, () => {
    return source?.hasDays === true ? figureOfTally(atMeeting(), members !== null) : null;
  });
  const verdict = verdictOn({
    terms,
    agreement,
    tally,
    members,
    percent,
    unit,
    asAt,
    atRiskBelow: shareTyped(measure.atRiskBelow ?? settings.atRiskBelow),
    missing: [
      ...terms.missing,
      missing(figures.missing),
      ...agreement.missing.map((sentence) => missing(sentence)),
    ],
    notes: [...terms.notes, ...agreement.notes],
    membersBefore: members === null ? null : (atMeeting()?.members ?? null),
  });
  return {
    ref: measure.ref,
    sheetRow: measure.row.sheetRow,
    measure: measure.measure,
    priority: measure.priority,
    owner: measure.owner,
    unit,
    percent,
    members,
    // What nothing limits is a sum of what members have, such as apprentices.
    among: tally === null || tally.most === null ? null : tally.members,
    kind: kind?.choice ?? null,
    measuredBy: measure.measuredBy,
    of: measure.of,
    direction: agreement.direction,
    isRunningTotal: agreement.course?.isRunningTotal === true,
    course: agreement.course,
    starts: terms.starts,
    due,
    daysLeft: due === null ? null : Math.max(0, daysBetween(asAt, due)),
    baseline: members === null ? agreement.baseline : toFourDecimals(agreement.baseline),
    target,
    actual,
    milestones: agreement.milestones,
    booked: tally?.booked.length ?? 0,
    bookedItems: tally?.booked ?? [],
    oneAction: tally?.oneAction ?? null,
    series: tally?.series ?? [],
    most: tally?.most ?? null,
    sinceLast: change,
    counted: tally?.counted ?? [],
    notCounted: tally?.notCounted ?? [],
    asked: tally?.asked ?? [],
    ...verdict,
    dueByNow: figureAsJudged(verdict.dueByNow, members),
    forecast: figureAsJudged(verdict.forecast, members),
  };
}

/** What was counted on an earlier day; null where there is nothing to count. */
function tallyOn(
  { source, window }: MeasureTerms,
  take: TakeFigure,
  day: CalendarDate,
): Tally | null {
  return source === null ? null : source.count({ ...window, asAt: day }, take);
}

function figureOfTally(tally: Tally | null, isShare: boolean): number | null {
  return tally === null ? null : figureAsJudged(tally.actual, isShare ? tally.members : null);
}

/** A figure as it is said outside: of members the share that it is of them. */
function figureAsJudged(figure: number | null, members: number | null): number | null {
  if (figure === null || members === null) return figure;
  return members === 0 ? null : toFourDecimals(figure / members);
}

function toFourDecimals(share: number | null): number | null {
  return share === null ? null : Math.round(tidyFigure(share * 10_000)) / 10_000;
}

/** "At risk below" typed as 75 means 75%. */
function shareTyped(typed: number): number {
  return typed > 1 ? typed / 100 : typed;
}
