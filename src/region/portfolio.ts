import type { CalendarDate } from "../cells/calendarDate";
import { normalisedTitle } from "../cells/normalisedTitle";
import { compactKey } from "../domain/compacts/compactKey";
import { groupedBy } from "../domain/words/groupedBy";
import type { Status } from "../tables/status";
import { type Coverage, type Covered, covered } from "./coverage";
import type { FromCompact } from "./fromCompact";
import { type KnownRegion, type Likeness, NOTHING_KNOWN } from "./knownRegion";
import { confirmedNames, likenessKey, likenessName, likenessOf } from "./likeness";
import { quarterOf } from "./quarter";
import { receivedReturns, type SentFile } from "./receivedReturn";
import { type RefusedSum, refusedSums } from "./refusedSums";
import type { ProgressReturn, ReturnedMeasure } from "./returnSchema";
import { unknownSharers } from "./unknownSharers";

/** Measures of several Compacts that count the same, as one row of the portfolio (design, section 11). */
export interface PortfolioGroup {
  /** "Members with Skills Pledge on", "Good Practice Event held"; or as was confirmed. */
  readonly name: string;
  readonly compacts: readonly string[];
  /** Null where the figures do not add up: `whyNoTotal` says why. */
  readonly total: number | null;
  /** How many members the total is of; null where it is not members that are counted. */
  readonly denominator: number | null;
  /** "" where there is a total. */
  readonly whyNoTotal: string;
  readonly statuses: { readonly [S in Status]?: number };
  /** Every sum that is not made, `whyNoTotal` among them. */
  readonly refusedSums: readonly RefusedSum[];
  readonly trend: Trend;
  /** What is taken to be alike: one, or several that somebody has said count as one. */
  readonly likenesses: readonly Likeness[];
  /** The measures themselves. */
  readonly measures: readonly FromCompact[];
}

/** A total over the quarters of `Portfolio.quarters`. */
export interface Trend {
  /** Who is in all of its figures: Compacts with a figure in each of the quarters that have a total. */
  readonly compacts: readonly string[];
  /** Null where too few have a figure in that quarter, or where figures do not add up. */
  readonly totals: readonly (number | null)[];
}

export interface Portfolio {
  readonly coverage: readonly Coverage[];
  readonly missing: readonly string[];
  /** Sentences on what people have typed of the region and nobody can follow. */
  readonly notices: readonly string[];
  readonly groups: readonly PortfolioGroup[];
  /** The returns that it is made from, by name of the Compact. */
  readonly returns: readonly ProgressReturn[];
  /** The quarters of the year that returns are as at, at most four: "2009-Q3". */
  readonly quarters: readonly string[];
  readonly region: KnownRegion;
}

const MOST_QUARTERS = 4;

/**
 * What the returns of a region come to: who has returned, and like measures side by side. It adds up
 * only what adds up: no percentages, no figures of different units, directions or ways of counting.
 */
export function portfolioOf(
  files: Iterable<SentFile>,
  today: CalendarDate,
  region: KnownRegion = NOTHING_KNOWN,
): Portfolio {
  return portfolioOfCovered(covered(returnsIn(files, today), today, region), region);
}

function* returnsIn(files: Iterable<SentFile>, today: CalendarDate) {
  for (const file of files) yield* receivedReturns(file, today);
}

/** The portfolio of returns that were taken already. */
export function portfolioOfCovered(
  { coverage, missing, used, history }: Covered,
  region: KnownRegion,
): Portfolio {
  const returns = used.slice().sort((a, b) => a.compact.localeCompare(b.compact, "en-GB"));
  const quarters = Array.from(new Set(history.map(({ asAt }) => quarterOf(asAt))))
    .sort()
    .slice(-MOST_QUARTERS);
  const names = confirmedNames(region.likeMeasures);
  const confirmed = new Set(Array.from(names.values(), normalisedTitle));
  // What nobody has confirmed stands by itself, unless somebody has given others the name that it has.
  const groupIn = (measure: ReturnedMeasure): string => {
    const likeness = likenessOf(measure);
    const name = normalisedTitle(names.get(likenessKey(likeness)) ?? likenessName(likeness));
    return confirmed.has(name) ? name : `\n${likenessKey(likeness)}`;
  };
  const earlier = groupedBy(history, ({ compact, asAt }) => slot(compact, quarterOf(asAt)));
  const measures = returns.flatMap(({ compact, rules, measures: own }) =>
    own.map((measure): FromCompact => {
      const figures = quarters.map((quarter) => {
        const [then] = earlier.get(slot(compact, quarter)) ?? [];
        return then === undefined ? null : figureThen(measure, then, rules);
      });
      return { compact, rules, measure, figures };
    }),
  );
  const byName = groupedBy(measures, ({ measure }) => groupIn(measure));
  const groups = Array.from(byName.values(), (alike) =>
    groupOf(alike, region, quarters.length, names),
  );
  return {
    coverage,
    missing,
    notices: unknownSharers(
      region,
      coverage.map(({ compact }) => compact),
    ),
    // What most have in common comes first.
    groups: groups.sort(
      (a, b) => b.compacts.length - a.compacts.length || a.name.localeCompare(b.name, "en-GB"),
    ),
    returns,
    quarters,
    region,
  };
}

function slot(compact: string, quarter: string): string {
  return `${compactKey(compact)} ${quarter}`;
}

/** The same measure in an earlier return: of that Ref, and counting the same by the same rules. */
function figureThen(
  { ref, ...measure }: ReturnedMeasure,
  { measures, rules }: ProgressReturn,
  rulesNow: string,
): number | null {
  if (rules !== rulesNow) return null;
  const key = likenessKey(likenessOf({ ref, ...measure }));
  const then = measures.find((one) => one.ref === ref && likenessKey(likenessOf(one)) === key);
  const isAlike = then?.count === measure.count && then.direction === measure.direction;
  return isAlike ? then.actual : null;
}

function groupOf(
  alike: readonly FromCompact[],
  { compacts }: KnownRegion,
  quarters: number,
  names: ReadonlyMap<string, string>,
): PortfolioGroup {
  const measures = alike.map(({ measure }) => measure);
  const statuses: { [S in Status]?: number } = {};
  for (const { status } of measures) statuses[status] = (statuses[status] ?? 0) + 1;
  const refused = refusedSums(alike, compacts);
  const whyNoTotal = refused.find(({ of }) => of === "figures")?.why ?? "";
  const figures = measures.flatMap(({ actual }) => (actual === null ? [] : [actual]));
  const members = measures.map((measure) => measure.members);
  const likenesses = new Map(
    measures.map(likenessOf).map((likeness) => [likenessKey(likeness), likeness]),
  );
  const [key = "", likeness] = Array.from(likenesses)[0] ?? [];
  return {
    name: names.get(key) ?? (likeness === undefined ? "" : likenessName(likeness)),
    compacts: Array.from(new Set(alike.map(({ compact }) => compact))),
    total: whyNoTotal === "" ? sum(figures) : null,
    denominator:
      whyNoTotal === "" && members.every((count) => count !== null) ? sum(members) : null,
    whyNoTotal,
    statuses,
    refusedSums: refused,
    trend: trendOf(alike, whyNoTotal === "", quarters),
    likenesses: Array.from(likenesses.values()),
    measures: alike,
  };
}

/**
 * Of another set of Compacts a total would rise or fall with who returned: only who has a figure in all
 * of the quarters shown is added. They are the quarters, two at least, of which most figures are then
 * added; what one Compact alone has returned early costs nobody else the trend.
 */
function trendOf(alike: readonly FromCompact[], addsUp: boolean, quarters: number): Trend {
  const [best] = (addsUp ? setsOfQuarters(quarters) : [])
    .map((shown) => ({
      shown,
      inAll: alike.filter(({ figures }) => shown.every((at) => (figures[at] ?? null) !== null)),
    }))
    .filter(({ inAll }) => inAll.length > 0)
    .sort((a, b) => addedIn(b) - addedIn(a) || b.inAll.length - a.inAll.length);
  return {
    compacts: (best?.inAll ?? []).map(({ compact }) => compact),
    totals: Array.from({ length: quarters }, (_, at) =>
      best?.shown.includes(at) ? sum(best.inAll.map(({ figures }) => figures[at] ?? null)) : null,
    ),
  };
}

function addedIn({
  shown,
  inAll,
}: {
  readonly shown: readonly number[];
  readonly inAll: readonly FromCompact[];
}): number {
  return shown.length * inAll.length;
}

/** Every two quarters or more, those with later quarters first: at most eleven sets of four. */
function setsOfQuarters(quarters: number): readonly (readonly number[])[] {
  const sets: number[][] = [];
  for (let bits = 2 ** quarters - 1; bits > 0; bits--) {
    const set = Array.from({ length: quarters }, (_, at) => at).filter((at) => (bits >> at) & 1);
    if (set.length > 1) sets.push(set);
  }
  return sets;
}

function sum(figures: readonly (number | null)[]): number {
  return Number(figures.reduce<number>((total, figure) => total + (figure ?? 0), 0).toFixed(6));
}
