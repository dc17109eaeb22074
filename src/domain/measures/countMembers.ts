import { addDays, type CalendarDate, earlierOf } from "../../cells/calendarDate";
import type { MemberStanding, Membership } from "../members/membership";
import { tidyFigure } from "../words/figure";
import type { CountedColumn, MemberAnswer } from "./countedColumn";
import { type CountingWindow, isInside, isLate, whyOutside } from "./countingWindow";
import type { Counted, NotCounted } from "./judgement";
import { type Tally, totalOf } from "./tally";

type Has = Extract<MemberAnswer, { kind: "has" }>;
type Members = Pick<Membership, "standings" | "sharedAt">;
type Qualifies = (standing: MemberStanding, has: Has) => boolean;

/**
 * *Members with* (design, section 4): each organisation once, whichever of its rows has it.
 * `starts` is the day before which the baseline is counted.
 */
export function countMembers(
  members: Members,
  column: CountedColumn,
  window: CountingWindow,
  starts: CalendarDate | null,
): Tally {
  const { standings } = members;
  const qualifies: Qualifies = ({ out }, { on }) =>
    out === null && (on === null || isInside(on, window));
  const best = bestRows(members, column, qualifies);
  const counted: Counted[] = [];
  const notCounted: NotCounted[] = [];
  const unreadable: NotCounted[] = [];
  const reasonOf = new Map<CalendarDate, string>();
  const whyNot = (answer: MemberAnswer): string => {
    if (answer.kind !== "has") return answer.reason;
    if (answer.on === null) return "";
    // Many share a day: each is put into words once.
    const reason = reasonOf.get(answer.on) ?? whyOutside(answer.on, window) ?? "";
    reasonOf.set(answer.on, reason);
    return reason;
  };
  standings.forEach((standing, index) => {
    const answer = column.answers[index];
    if (answer === undefined) return;
    const { name, out } = standing;
    if (counts(standing, answer, index, best, qualifies)) {
      counted.push({ name, on: answer.on, amount: answer.amount });
      return;
    }
    const row = standing.isShared && out === null ? best.get(standing.organisation) : undefined;
    const reason = out ?? (row === undefined ? whyNot(answer) : already(standings[row]));
    const entry = { name, reason };
    notCounted.push(entry);
    const isUnreadable = out === null ? answer.kind === "unreadable" : out.startsWith("unreadable");
    if (isUnreadable && row === undefined) unreadable.push(entry);
  });
  const dayBefore = starts === null ? null : earlierOf(addDays(starts, -1), window.asAt);
  const hasDays = column.kind === "day" && dayBefore !== null;
  return {
    actual: tidyFigure(totalOf(counted)),
    counted,
    notCounted,
    late: lateMembers(members, column, window, best),
    booked: [],
    before: hasDays ? countBefore(members, column, dayBefore) : null,
    unreadable,
    notes: [],
  };
}

function already(standing: MemberStanding | undefined): string {
  return `counted already in row ${standing?.member.row.sheetRow ?? 0}`;
}

/** How many had it at the day before the start: whoever has left since was a member then. */
function countBefore(members: Members, column: CountedColumn, dayBefore: CalendarDate): number {
  return countedRows(members, column, ({ leftOn, out, organisation }, { on }) => {
    if (on === null || on > dayBefore || organisation < 0) return false;
    return out === null || (leftOn !== null && leftOn > dayBefore);
  }).length;
}

/** Those that came late. An organisation that counts by another of its rows did not come again. */
function lateMembers(
  members: Members,
  column: CountedColumn,
  window: CountingWindow,
  inTime: ReadonlyMap<number, number>,
): readonly Counted[] {
  if (window.due === null || window.due >= window.asAt) return [];
  return countedRows(members, column, ({ out, organisation }, { on }) => {
    return out === null && on !== null && isLate(on, window) && !inTime.has(organisation);
  });
}

function countedRows(
  members: Members,
  column: CountedColumn,
  qualifies: Qualifies,
): readonly Counted[] {
  const best = bestRows(members, column, qualifies);
  const rows: Counted[] = [];
  members.standings.forEach((standing, index) => {
    const answer = column.answers[index];
    if (answer === undefined || !counts(standing, answer, index, best, qualifies)) return;
    rows.push({ name: standing.name, on: answer.on, amount: answer.amount });
  });
  return rows;
}

function counts(
  standing: MemberStanding,
  answer: MemberAnswer,
  index: number,
  best: ReadonlyMap<number, number>,
  qualifies: Qualifies,
): answer is Has {
  if (answer.kind !== "has") return false;
  return standing.isShared
    ? best.get(standing.organisation) === index
    : qualifies(standing, answer);
}

/**
 * Of organisations that have several rows, the place of the one that counts: the earliest day, else
 * the largest figure. All others have one row, which counts or does not.
 */
function bestRows(
  { standings, sharedAt }: Members,
  { answers }: CountedColumn,
  qualifies: Qualifies,
): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const at of sharedAt) {
    const standing = standings[at];
    const answer = answers[at];
    if (standing === undefined || answer?.kind !== "has" || !qualifies(standing, answer)) continue;
    const rival = answers[best.get(standing.organisation) ?? -1];
    if (rival?.kind !== "has" || isBetter(answer, rival)) best.set(standing.organisation, at);
  }
  return best;
}

function isBetter(a: Has, b: Has): boolean {
  if (a.on !== null && b.on !== null) return a.on < b.on;
  return a.amount > b.amount;
}
