import type { CalendarDate } from "../cells/calendarDate";
import { normalisedTitle } from "../cells/normalisedTitle";
import { groupedBy } from "../domain/words/groupedBy";
import { listed } from "../domain/words/quoted";
import type { Status } from "../tables/status";
import { type Coverage, covered } from "./coverage";
import { receivedReturns, type SentFile } from "./receivedReturn";
import type { ProgressReturn, ReturnedMeasure } from "./returnSchema";

/** Measures of several Compacts that count the same, as one row of the portfolio (design, section 11). */
export interface PortfolioGroup {
  /** "Members with Skills Pledge on", "Good Practice Event held". */
  readonly name: string;
  readonly compacts: readonly string[];
  /** Null where the figures do not add up: `whyNoTotal` says why. */
  readonly total: number | null;
  /** How many members the total is of; null where it is not members that are counted. */
  readonly denominator: number | null;
  /** "" where there is a total. */
  readonly whyNoTotal: string;
  readonly statuses: { readonly [S in Status]?: number };
  /** The measures themselves. */
  readonly measures: readonly FromCompact[];
}

export interface Portfolio {
  readonly coverage: readonly Coverage[];
  readonly groups: readonly PortfolioGroup[];
  /** The returns that it is made from, by name of the Compact. */
  readonly returns: readonly ProgressReturn[];
}

/** A measure with the Compact that returned it. */
export interface FromCompact {
  readonly compact: string;
  readonly measure: ReturnedMeasure;
}

/**
 * What the returns of a region come to: who has returned, and like measures side by side. It adds up
 * only what adds up: no percentages, no figures of different units, directions or ways of counting.
 */
export function portfolioOf(files: readonly SentFile[], today: CalendarDate): Portfolio {
  const { coverage, used } = covered(files.flatMap(receivedReturns), today);
  const returns = used.slice().sort((a, b) => a.compact.localeCompare(b.compact, "en-GB"));
  const measures = returns.flatMap(({ compact, measures: own }) =>
    own.map((measure): FromCompact => ({ compact, measure })),
  );
  const groups = Array.from(groupedBy(measures, likeness).values(), groupOf);
  return {
    coverage,
    // What most have in common comes first.
    groups: groups.sort(
      (a, b) => b.compacts.length - a.compacts.length || a.name.localeCompare(b.name, "en-GB"),
    ),
    returns,
  };
}

/** Measures of one kind that count one thing; typed figures are alike where their sentences are. */
function likeness({ measure: { kind, of, unit, measure } }: FromCompact): string {
  const thing = namesThing(kind, of) ? of : measure.replace(/[\d.,%£]+/g, "");
  const isCounted = /^members|^share|^events|^meetings|^actions/i.test(kind ?? "");
  return [kind ?? "", normalisedTitle(thing), isCounted ? "" : normalisedTitle(unit)]
    .join("\n")
    .toLowerCase();
}

/** A Ref is a Compact's own: what it names has another one elsewhere. */
function namesThing(kind: string | null, of: string): boolean {
  return of !== "" && !/^actions/i.test(kind ?? "");
}

function groupOf(alike: readonly FromCompact[]): PortfolioGroup {
  const measures = alike.map(({ measure }) => measure);
  const statuses: { [S in Status]?: number } = {};
  for (const { status } of measures) statuses[status] = (statuses[status] ?? 0) + 1;
  const whyNoTotal = whyItDoesNotAddUp(alike);
  const figures = measures.flatMap(({ actual }) => (actual === null ? [] : [actual]));
  const members = measures.map((measure) => measure.members);
  return {
    name: nameOf(measures[0]),
    compacts: Array.from(new Set(alike.map(({ compact }) => compact))),
    total: whyNoTotal === "" ? sum(figures) : null,
    denominator:
      whyNoTotal === "" && members.every((count) => count !== null) ? sum(members) : null,
    whyNoTotal,
    statuses,
    measures: alike,
  };
}

/** Why figures of like measures have no sum, as a sentence that names who differs; "" where they have one. */
function whyItDoesNotAddUp(alike: readonly FromCompact[]): string {
  const measures = alike.map(({ measure }) => measure);
  if (measures.some(isInPerCent)) {
    return "Percentages do not add up: each is of another number of members or things.";
  }
  const twice = alike.filter(
    ({ compact }, index) => alike.findIndex((one) => one.compact === compact) !== index,
  );
  if (twice.length > 0) {
    const names = listed(Array.from(new Set(twice.map(({ compact }) => compact))));
    return `${names} ${twice.length === 1 ? "counts" : "count"} it in more than one measure, so that some would be counted twice.`;
  }
  for (const { what, of } of MUST_AGREE) {
    const values = Array.from(new Set(measures.map((measure) => of(measure))));
    if (values.length > 1) {
      return `The Compacts do not count alike: ${what} is ${listed(values.map((value) => value || "blank"))}.`;
    }
  }
  const silent = alike.filter(({ measure }) => measure.actual === null);
  if (silent.length > 0) {
    const names = listed(silent.map(({ compact }) => compact));
    return `${names} ${silent.length === 1 ? "has" : "have"} no figure, so that a sum would be too small.`;
  }
  return "";
}

const MUST_AGREE: readonly {
  readonly what: string;
  readonly of: (measure: ReturnedMeasure) => string;
}[] = [
  { what: "Direction", of: ({ direction }) => direction },
  { what: "Count", of: ({ count }) => count },
  { what: "Unit", of: ({ unit, kind }) => (/^typed/i.test(kind ?? "") ? unit.toLowerCase() : "") },
];

function isInPerCent({ unit, kind }: ReturnedMeasure): boolean {
  return unit.trim() === "%" || /^share/i.test(kind ?? "");
}

function nameOf(measure: ReturnedMeasure | undefined): string {
  if (measure === undefined) return "";
  const { kind, of, measure: sentence } = measure;
  if (kind === null || !namesThing(kind, of)) return sentence;
  return kind.endsWith("held") || kind.endsWith("done") ? `${of}: ${kind}` : `${kind} ${of}`;
}

function sum(figures: readonly (number | null)[]): number {
  return Number(figures.reduce<number>((total, figure) => total + (figure ?? 0), 0).toFixed(6));
}
