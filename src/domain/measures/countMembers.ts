import { addDays, type CalendarDate, earlierOf } from "../../cells/calendarDate";
import type { MemberStanding, Membership } from "../members/membership";
import { tidyFigure } from "../words/figure";
import { type CountingWindow, cutOf, isInside, isLate, whyOutside } from "./countingWindow";
import type { Counted, NotCounted } from "./judgement";
import type { Among, MeasureIndex } from "./measureIndex";
import type { MemberAnswer } from "./memberAnswer";
import type { MemberColumn } from "./memberColumn";
import { NOTHING_COUNTED, type Tally, totalOf } from "./tally";
import { type WhyNotCounted, whyNot } from "./whyNotCounted";

type Has = Extract<MemberAnswer, { kind: "has" }>;
/** Of what has no day nothing lies outside of the period. */
const NO_REASON = whyNot("");

type Qualifies = (at: number, has: Has) => boolean;

/** The members that a measure counts among, on one day. */
interface Crowd {
  readonly standings: readonly MemberStanding[];
  readonly sharedAt: readonly number[];
  /** Why the row counts nowhere; null where it is a member, and among those that are meant. */
  readonly outOf: (at: number) => WhyNotCounted | null;
}

/** *Members with* (design, section 4): each organisation once, whichever of its rows has it. */
export function countMembers(
  index: MeasureIndex,
  column: MemberColumn,
  among: Among,
  window: CountingWindow,
): Tally {
  const crowd = crowdOf(index.membershipAt(cutOf(window)), among);
  const { standings, outOf } = crowd;
  const best = bestRows(crowd, column, (at, { on }) => {
    return outOf(at) === null && (on === null || isInside(on, window));
  });
  const counted: Counted[] = [];
  const notCounted: NotCounted[] = [];
  const unreadable: NotCounted[] = [];
  const unclear: NotCounted[] = [];
  const whyOfDay = new Map<CalendarDate, WhyNotCounted>();
  const whyAnswered = (answer: MemberAnswer): WhyNotCounted => {
    if (answer.kind !== "has") return answer.why;
    if (answer.on === null) return NO_REASON;
    // Many share a day: each is put into words once.
    const why = whyOfDay.get(answer.on) ?? whyOutside(answer.on, window) ?? NO_REASON;
    whyOfDay.set(answer.on, why);
    return why;
  };
  let members = 0;
  let yetTo = 0;
  const seen = new Set<number | null>();
  standings.forEach((standing, at) => {
    const answer = column.answers[at];
    if (answer === undefined) return;
    const { name, organisation, isShared } = standing;
    const out = outOf(at);
    const isNew = out === null && !(isShared && seen.has(organisation));
    if (isNew) {
      members += 1;
      if (isShared) seen.add(organisation);
    }
    const row = isShared && out === null ? best.get(organisation) : undefined;
    const isCounted = isShared
      ? row === at
      : out === null &&
        answer.kind === "has" &&
        (answer.on === null || isInside(answer.on, window));
    if (isCounted && answer.kind === "has") {
      counted.push({ name, on: answer.on, amount: answer.amount });
      return;
    }
    const why = out ?? (row === undefined ? whyAnswered(answer) : already(standings[row]));
    const isLeftOut = out !== null && standing.out === null;
    const entry = { name, why };
    notCounted.push(isLeftOut ? { ...entry, isLeftOut } : entry);
    if (isNew && row === undefined && !hadItBefore(answer, window)) yetTo += 1;
    const isUnreadable = out === null ? answer.kind === "unreadable" : out.isUnreadable;
    if (isUnreadable && row === undefined) unreadable.push(entry);
    if (answer.kind === "unclear" && out === null && row === undefined) unclear.push(entry);
  });
  return {
    ...NOTHING_COUNTED,
    actual: tidyFigure(totalOf(counted)),
    counted,
    notCounted,
    late: lateMembers(crowd, column, window, best),
    members,
    most: column.kind === "number" && column.test === null ? null : counted.length + yetTo,
    unreadable,
    unclear,
  };
}

/**
 * How many had it at the day before the start, or at the As at day where that is earlier: the
 * members of that day; of a share today's members. Null where the column has no days.
 */
export function countMembersBefore(
  index: MeasureIndex,
  column: MemberColumn,
  among: Among,
  window: CountingWindow,
  starts: CalendarDate,
  isShare: boolean,
): number | null {
  if (column.kind !== "day") return null;
  const dayBefore = earlierOf(addDays(starts, -1), window.asAt);
  const crowd = crowdOf(index.membershipAt(isShare ? cutOf(window) : dayBefore), among);
  return countedRows(crowd, column, (at, { on }) => {
    return on !== null && on <= dayBefore && crowd.outOf(at) === null;
  }).length;
}

function crowdOf({ standings, sharedAt }: Membership, among: Among): Crowd {
  if (among.kind !== "some") {
    return { standings, sharedAt, outOf: (at) => standings[at]?.out ?? null };
  }
  const { passes, why } = among;
  const shared = new Set<number | null>();
  for (const at of sharedAt) {
    const standing = standings[at];
    if (standing?.out === null && passes[at]) shared.add(standing.organisation);
  }
  return {
    standings,
    sharedAt,
    outOf: (at) => {
      const standing = standings[at];
      if (standing === undefined || standing.out !== null) return standing?.out ?? null;
      const isAmong = standing.isShared ? shared.has(standing.organisation) : passes[at];
      return isAmong ? null : why;
    },
  };
}

/** A member that had it before the period has not got it yet to get. */
function hadItBefore(answer: MemberAnswer, { from }: CountingWindow): boolean {
  return answer.kind === "has" && answer.on !== null && from !== null && answer.on < from;
}

function already(standing: MemberStanding | undefined): WhyNotCounted {
  return whyNot(`counted already in row ${standing?.member.row.sheetRow ?? 0}`);
}

/** Those that came late. An organisation that counts by another of its rows did not come again. */
function lateMembers(
  crowd: Crowd,
  column: MemberColumn,
  window: CountingWindow,
  inTime: ReadonlyMap<number | null, number>,
): readonly Counted[] {
  if (window.due === null || window.due >= window.asAt) return [];
  return countedRows(crowd, column, (at, { on }) => {
    const organisation = crowd.standings[at]?.organisation ?? null;
    if (organisation === null || crowd.outOf(at) !== null || on === null) return false;
    return isLate(on, window) && !inTime.has(organisation);
  });
}

function countedRows(crowd: Crowd, column: MemberColumn, qualifies: Qualifies): readonly Counted[] {
  const best = bestRows(crowd, column, qualifies);
  const rows: Counted[] = [];
  crowd.standings.forEach(({ name, organisation, isShared }, at) => {
    const answer = column.answers[at];
    if (answer?.kind !== "has") return;
    const isCounted = isShared ? best.get(organisation) === at : qualifies(at, answer);
    if (isCounted) rows.push({ name, on: answer.on, amount: answer.amount });
  });
  return rows;
}

/**
 * Of organisations that have several rows, the place of the one that counts: the earliest day, else
 * the largest figure. All others have one row, which counts or does not.
 */
function bestRows(
  { standings, sharedAt }: Crowd,
  { answers }: MemberColumn,
  qualifies: Qualifies,
): ReadonlyMap<number | null, number> {
  const best = new Map<number | null, number>();
  for (const at of sharedAt) {
    const standing = standings[at];
    const answer = answers[at];
    if (standing === undefined || answer?.kind !== "has" || !qualifies(at, answer)) continue;
    const place = best.get(standing.organisation);
    const rival = place === undefined ? undefined : answers[place];
    if (rival?.kind !== "has" || isBetter(answer, rival)) best.set(standing.organisation, at);
  }
  return best;
}

function isBetter(a: Has, b: Has): boolean {
  if (a.on !== null && b.on !== null) return a.on < b.on;
  return a.amount > b.amount;
}
