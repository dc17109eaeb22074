import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { normalisedTitle } from "../../cells/normalisedTitle";
import type { Compact, LogRow } from "../../tables/compact";
import { lastSteeringGroupMeeting } from "../meetings/meetings";
import { tidyFigure } from "../words/figure";
import { figureWords } from "../words/figureWords";
import { DIRECTION_RULES } from "./directions/directions";
import type { Judgement, SinceLast } from "./judgement";

/** What the figures of a day are compared with: the last meeting, and the log. */
export interface Comparison {
  /** The last Steering Group meeting before the As at day that was held; null without one. */
  readonly meeting: CalendarDate | null;
  /** By the measure's normalised ref: the row of that day, else the newest of an earlier day. */
  readonly logged: ReadonlyMap<string, LogRow>;
}

/** Works out once what every measure is compared with (design, section 4). */
export function comparisonOf(compact: Compact): Comparison {
  const meeting = lastSteeringGroupMeeting(compact)?.date ?? null;
  const newest = new Map<string, LogRow>();
  for (const row of compact.log) {
    const ref = normalisedTitle(row.measure);
    if (ref === "" || row.asAt === null || row.asAt >= compact.asAt) continue;
    if (meeting !== null && row.asAt !== meeting) continue;
    const known = newest.get(ref);
    if (known === undefined || !isOlder(row, known)) newest.set(ref, row);
  }
  return { meeting, logged: newest };
}

type Now = Pick<Judgement, "actual" | "target" | "due" | "unit" | "percent" | "members">;

/**
 * The change in Actual since the last meeting. `actualOn` works out what the figure was on a day
 * from dated rows; null where it has none.
 */
export function sinceLastOf(
  now: Now,
  logged: LogRow | undefined,
  meeting: CalendarDate | null,
  actualOn: (day: CalendarDate) => number | null,
): SinceLast {
  if (logged !== undefined) return sinceLogged(now, logged);
  const then = meeting === null || now.actual === null ? null : actualOn(meeting);
  if (meeting === null || now.actual === null || then === null) return { kind: "first" };
  return { kind: "change", by: tidyFigure(now.actual - then), since: meeting, isWorkedOut: true };
}

/** The change since a row of the log; where Target or Due moved, that instead. */
export function sinceLogged(now: Now, row: LogRow): SinceLast {
  if (row.asAt === null) return { kind: "first" };
  const since = row.asAt;
  const last = loggedFigures(row, now.percent);
  const moved: string[] = [];
  if (!isSame(now.target, last.target)) {
    moved.push(targetMoved(last.target, now));
  }
  if (now.due !== row.due) {
    moved.push(`due changed from ${dayOrNone(row.due)} to ${dayOrNone(now.due)}`);
  }
  if (moved.length > 0) return { kind: "target moved", sentence: moved.join("; "), since };
  if (now.actual === null || last.actual === null) return { kind: "first" };
  return { kind: "change", by: tidyFigure(now.actual - last.actual), since, isWorkedOut: false };
}

/**
 * The figures of a log row as they compare with today's: what was recorded out of a hundred (by
 * earlier rules, or by hand) becomes shares where the measure is in per cent.
 */
export function loggedFigures(
  { target, actual }: Pick<LogRow, "target" | "actual">,
  percent: boolean,
): { readonly target: number | null; readonly actual: number | null } {
  if (!percent || target === null || target <= 2) return { target, actual };
  return { target: target / 100, actual: actual === null ? null : tidyFigure(actual / 100) };
}

/**
 * "↑ 2 since 8 Jul 2009, better", "↑ £500 since 8 Jul 2009, worse", "no change since 8 Jul 2009"; ""
 * where there is nothing to compare.
 */
export function describeSinceLast(
  judged: Pick<
    Judgement,
    "sinceLast" | "unit" | "percent" | "members" | "direction" | "isRunningTotal"
  >,
): string {
  const { sinceLast, unit, percent, members } = judged;
  switch (sinceLast.kind) {
    case "first":
      return "";
    case "target moved":
      return sinceLast.sentence;
    case "change": {
      const { by, isWorkedOut } = sinceLast;
      const how = isWorkedOut ? " (worked out from dated rows)" : "";
      const since = `since ${describeDay(sinceLast.since)}`;
      if (by === 0) return `no change ${since}${how}`;
      const step = figureWords(unit, percent, members).step(Math.abs(by));
      return `${by > 0 ? "↑" : "↓"} ${step} ${since}${betterOrWorse(judged, by)}${how}`;
    }
    default:
      return sinceLast satisfies never;
  }
}

/**
 * The same below a header that names the day: "↑ 2, better". A day that is another is said, and "*"
 * stands for what was worked out from dated rows.
 */
export function describeChange(
  judged: Parameters<typeof describeSinceLast>[0],
  since: CalendarDate | null,
): string {
  const { sinceLast } = judged;
  const words = describeSinceLast(judged);
  if (sinceLast.kind !== "change") return words;
  const day = ` since ${describeDay(sinceLast.since)}`;
  const short = sinceLast.since === since ? words.replace(day, "") : words;
  return short.replace(" (worked out from dated rows)", " *");
}

/** A running total grows by its nature: that is neither. */
function betterOrWorse(
  { direction, isRunningTotal }: Pick<Judgement, "direction" | "isRunningTotal">,
  by: number,
): string {
  if (isRunningTotal) return "";
  return by * DIRECTION_RULES[direction].better > 0 ? ", better" : ", worse";
}

function isOlder(row: LogRow, than: LogRow): boolean {
  const asAt = [row.asAt ?? "", row.recorded ?? ""];
  const other = [than.asAt ?? "", than.recorded ?? ""];
  return asAt.join() < other.join();
}

function isSame(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

/** Without a target nobody can tell in which form the other one is to be said. */
function targetMoved(from: number | null, { target: to, unit, percent }: Now): string {
  if (to === null) return "the target is gone";
  if (from === null) return "a target was set";
  const { level } = figureWords(unit, percent);
  return `target changed from ${level(from)} to ${level(to)}`;
}

function dayOrNone(day: CalendarDate | null): string {
  return day === null ? "none" : describeDay(day);
}
