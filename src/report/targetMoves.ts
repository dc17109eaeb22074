import { type CalendarDate, describeDay } from "../cells/calendarDate";
import { normalisedTitle } from "../cells/normalisedTitle";
import type { Judgement } from "../domain/measures/judgement";
import { sinceLogged } from "../domain/measures/sinceLast";
import type { Compact, LogRow } from "../tables/compact";

/** The log rows of a measure from before the As at day, oldest first. */
export function logOf(compact: Compact, { ref }: Pick<Judgement, "ref">): readonly LogRow[] {
  const normalised = normalisedTitle(ref);
  if (normalised === "") return [];
  return compact.log
    .filter(({ measure, asAt }) => {
      return asAt !== null && asAt < compact.asAt && normalisedTitle(measure) === normalised;
    })
    .sort((a, b) => compare(a.asAt ?? "", b.asAt ?? ""));
}

/**
 * The row that says what the last meeting knew: the newest on or before its day. Where the log
 * begins only later, its first row; null without any.
 */
export function rowToCompareWith(log: readonly LogRow[], last: CalendarDate | null): LogRow | null {
  const known = log.filter(({ asAt }) => last === null || (asAt !== null && asAt <= last));
  return known[known.length - 1] ?? log[0] ?? null;
}

/** Every time that target or due day moved since a row: from, to, and between which days. */
export function targetMoves(
  judged: Pick<Judgement, "target" | "due" | "unit" | "percent" | "members">,
  log: readonly LogRow[],
  from: LogRow | null,
): readonly string[] {
  if (from === null) return [];
  const rows = log.slice(log.indexOf(from));
  return rows.flatMap((row, index) => {
    const next = rows[index + 1];
    const { target, due } = next ?? judged;
    const moved = sinceLogged({ ...judged, actual: null, target, due }, row);
    if (moved.kind !== "target moved") return [];
    const until = next?.asAt ? ` and ${describeDay(next.asAt)}` : " and now";
    return [`${moved.sentence}, between ${describeDay(moved.since)}${until}`];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
