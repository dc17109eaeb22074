import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { normalisedTitle } from "../../cells/normalisedTitle";
import type { Compact, LogRow } from "../../tables/compact";
import { figureInUnit, levelOf, stepOf, tidyFigure } from "../words/figure";
import type { Judgement, SinceLast } from "./judgement";

/** The log rows to compare with: the newest of an earlier As at day, by the measure's ref. */
export function earlierLogRows(compact: Compact): ReadonlyMap<string, LogRow> {
  const newest = new Map<string, LogRow>();
  for (const row of compact.log) {
    const ref = normalisedTitle(row.measure);
    if (ref === "" || row.asAt === null || row.asAt >= compact.asAt) continue;
    const known = newest.get(ref);
    if (known === undefined || !isOlder(row, known)) newest.set(ref, row);
  }
  return newest;
}

/** The change in Actual; where Target or Due moved, that instead (design, section 4). */
export function sinceLastOf(
  now: {
    readonly actual: number | null;
    readonly target: number | null;
    readonly due: CalendarDate | null;
    readonly unit: string;
  },
  last: LogRow | undefined,
): SinceLast {
  if (last === undefined || last.asAt === null) return { kind: "first" };
  const since = last.asAt;
  const moved: string[] = [];
  if (now.target !== last.target) {
    const [from, to] = [last.target, now.target].map((target) => targetOrNone(target, now.unit));
    moved.push(`target changed from ${from} to ${to}`);
  }
  if (now.due !== last.due) {
    moved.push(`due changed from ${dayOrNone(last.due)} to ${dayOrNone(now.due)}`);
  }
  if (moved.length > 0) return { kind: "target moved", sentence: moved.join("; "), since };
  if (now.actual === null || last.actual === null) return { kind: "first" };
  return { kind: "change", by: tidyFigure(now.actual - last.actual), since };
}

/**
 * "↑ 2 since 8 Jul 2009", "↑ £500 since 8 Jul 2009", "no change since 8 Jul 2009"; "" where there is
 * nothing to compare.
 */
export function describeSinceLast(
  judged: Pick<Judgement, "sinceLast" | "unit" | "target">,
): string {
  const { sinceLast, unit } = judged;
  switch (sinceLast.kind) {
    case "first":
      return "";
    case "target moved":
      return sinceLast.sentence;
    case "change": {
      const since = `since ${describeDay(sinceLast.since)}`;
      if (sinceLast.by === 0) return `no change ${since}`;
      const arrow = sinceLast.by > 0 ? "↑" : "↓";
      const step = figureInUnit(Math.abs(sinceLast.by), judged);
      return `${arrow} ${stepOf(step, unit)} ${since}`;
    }
    default:
      return sinceLast satisfies never;
  }
}

function isOlder(row: LogRow, than: LogRow): boolean {
  const asAt = [row.asAt ?? "", row.recorded ?? ""];
  const other = [than.asAt ?? "", than.recorded ?? ""];
  return asAt.join() < other.join();
}

function targetOrNone(target: number | null, unit: string): string {
  return target === null ? "none" : levelOf(figureInUnit(target, { unit, target }), unit);
}

function dayOrNone(day: CalendarDate | null): string {
  return day === null ? "none" : describeDay(day);
}
