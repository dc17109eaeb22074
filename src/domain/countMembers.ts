import { addDays, type CalendarDate, earlierOf } from "./calendarDate";
import type { CountedColumn, MemberAnswer } from "./countedColumn";
import { type CountingWindow, isLate, whyOutside } from "./countingWindow";
import { tidyFigure } from "./figure";
import type { Counted, NotCounted } from "./judgement";
import type { Standing } from "./membership";
import { type Tally, totalOf } from "./tally";

type Has = Extract<MemberAnswer, { kind: "has" }>;

const NOTHING: MemberAnswer = { kind: "has not", reason: "nothing entered" };

/**
 * *Members with* (design, section 4): each organisation once, whichever of its rows has it.
 * `starts` is the day before which the baseline is counted.
 */
export function countMembers(
  members: readonly Standing[],
  column: CountedColumn,
  window: CountingWindow,
  starts: CalendarDate | null,
): Tally {
  const counts = bestRows(members, column, (standing, has) => {
    return standing.out === null && (has.on === null || whyOutside(has.on, window) === null);
  });
  const counted: Counted[] = [];
  const notCounted: NotCounted[] = [];
  const unreadable: NotCounted[] = [];
  members.forEach((standing, index) => {
    const { name, key, out } = standing;
    const answer = column.answers[index] ?? NOTHING;
    const best = counts.get(key);
    if (out !== null) {
      notCounted.push({ name, reason: out });
      if (out.startsWith("unreadable")) unreadable.push({ name, reason: out });
    } else if (best !== undefined && best === index && answer.kind === "has") {
      counted.push({ name, on: answer.on, amount: answer.amount });
    } else if (best !== undefined) {
      const row = members[best]?.member.row.sheetRow ?? 0;
      notCounted.push({ name, reason: `counted already in row ${row}` });
    } else if (answer.kind === "has") {
      const reason = answer.on === null ? "" : (whyOutside(answer.on, window) ?? "");
      notCounted.push({ name, reason });
    } else {
      notCounted.push({ name, reason: answer.reason });
      if (answer.kind === "unreadable") unreadable.push({ name, reason: answer.reason });
    }
  });
  return {
    actual: tidyFigure(totalOf(counted)),
    counted,
    notCounted,
    late: lateMembers(members, column, window),
    booked: [],
    before:
      column.kind === "day" && starts !== null
        ? countBefore(members, column, earlierOf(addDays(starts, -1), window.asAt))
        : null,
    unreadable,
    notes: [],
  };
}

/** How many had it at the day before the start: whoever has left since was a member then. */
function countBefore(
  members: readonly Standing[],
  column: CountedColumn,
  dayBefore: CalendarDate,
): number {
  return bestRows(members, column, (standing, has) => {
    const { key, leftOn, out } = standing;
    const wasMember = out === null || (leftOn !== null && leftOn > dayBefore);
    return key !== "" && wasMember && has.on !== null && has.on <= dayBefore;
  }).size;
}

function lateMembers(
  members: readonly Standing[],
  column: CountedColumn,
  window: CountingWindow,
): readonly Counted[] {
  if (window.due === null || window.due >= window.asAt) return [];
  const rows = bestRows(members, column, ({ out }, { on }) => {
    return out === null && on !== null && isLate(on, window);
  });
  return Array.from(rows.values(), (index) => {
    const answer = column.answers[index];
    const on = answer?.kind === "has" ? answer.on : null;
    return { name: members[index]?.name ?? "", on, amount: 1 };
  });
}

/** The row that counts for each organisation: the earliest day, else the largest figure. */
function bestRows(
  members: readonly Standing[],
  column: CountedColumn,
  qualifies: (standing: Standing, has: Has) => boolean,
): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  members.forEach((standing, index) => {
    const answer = column.answers[index];
    if (answer === undefined || answer.kind !== "has" || !qualifies(standing, answer)) return;
    const held = best.get(standing.key);
    const rival = held === undefined ? undefined : column.answers[held];
    if (rival === undefined || rival.kind !== "has" || isBetter(answer, rival)) {
      best.set(standing.key, index);
    }
  });
  return best;
}

function isBetter(a: Has, b: Has): boolean {
  if (a.on !== null && b.on !== null) return a.on < b.on;
  return a.amount > b.amount;
}
