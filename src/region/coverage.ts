import { type CalendarDate, daysBetween, parseIsoDay } from "../cells/calendarDate";
import { normalisedTitle } from "../cells/normalisedTitle";
import { groupedBy } from "../domain/words/groupedBy";
import type { Received } from "./receivedReturn";
import type { ProgressReturn } from "./returnSchema";

/** Whether a Compact's return can be used, and how old it is (design, section 11). */
export interface Coverage {
  readonly compact: string;
  readonly asAt: string | null;
  /** From its As at day to today; null where it says none. */
  readonly daysOld: number | null;
  readonly state: "current" | "late" | "superseded" | "refused";
  /** "" where it is current. */
  readonly why: string;
}

export interface Covered {
  readonly coverage: readonly Coverage[];
  /** The newest return of each Compact, late ones too: each says of which day it is. */
  readonly used: readonly ProgressReturn[];
}

/** A return that is so many days older than the newest was made for another quarter. */
const DAYS_OF_A_QUARTER = 92;

/** Which returns make the portfolio: of each Compact the newest, of the year that most are of. */
export function covered(received: readonly Received[], today: CalendarDate): Covered {
  const returns = received.flatMap((one) => (one.kind === "return" ? [one.sent] : []));
  const year = usualYear(returns);
  const newest = returns
    .filter((sent) => isOfYear(sent, year))
    .reduce<string>((latest, { asAt }) => (asAt > latest ? asAt : latest), "");
  const rows: Coverage[] = [];
  const used: ProgressReturn[] = [];
  for (const one of received) {
    if (one.kind !== "refused") continue;
    const { compact, asAt, why } = one;
    const name = compact || one.file;
    rows.push({ compact: name, asAt, daysOld: age(asAt, today), state: "refused", why });
  }
  const byCompact = groupedBy(returns, ({ compact }) => normalisedTitle(compact));
  for (const sent of byCompact.values()) {
    const ofYear = sent.filter((one) => isOfYear(one, year));
    for (const one of sent.filter((other) => !ofYear.includes(other))) {
      const why = `It is of ${one.year || "no year that it names"}; the others are of ${year}.`;
      rows.push(row(one, today, "refused", why));
    }
    const inOrder = ofYear.slice().sort((a, b) => (a.asAt < b.asAt ? 1 : -1));
    const [last, ...earlier] = inOrder;
    if (last === undefined) continue;
    used.push(last);
    const behind = daysApart(last.asAt, newest);
    const isLate = behind > DAYS_OF_A_QUARTER;
    const why = isLate ? `It is ${behind} days older than the newest return.` : "";
    rows.push(row(last, today, isLate ? "late" : "current", why));
    for (const one of earlier) {
      const isSame = JSON.stringify(one) === JSON.stringify(last);
      const why = isSame
        ? "It was received twice."
        : `A return of ${last.asAt === one.asAt ? "the same day was received after it" : `${last.asAt} has come since`}.`;
      rows.push(row(one, today, "superseded", why));
    }
  }
  return { coverage: rows.sort(byName), used };
}

function row(
  { compact, asAt }: ProgressReturn,
  today: CalendarDate,
  state: Coverage["state"],
  why: string,
): Coverage {
  return { compact, asAt, daysOld: age(asAt, today), state, why };
}

/** The rows of one Compact stay as they are: its newest return comes first. */
function byName(a: Coverage, b: Coverage): number {
  return normalisedTitle(a.compact).localeCompare(normalisedTitle(b.compact), "en-GB");
}

/** The year that most returns are of; of two as usual the later. */
function usualYear(returns: readonly ProgressReturn[]): string {
  const byYear = groupedBy(returns, ({ year }) => yearKey(year));
  const [usual] = Array.from(byYear, ([year, sent]) => ({ year, uses: sent.length })).sort(
    (a, b) => b.uses - a.uses || (a.year < b.year ? 1 : -1),
  );
  return usual?.year ?? "";
}

function isOfYear(sent: ProgressReturn, year: string): boolean {
  return yearKey(sent.year) === year;
}

/** "2009/10", "2009 - 2010" and "2009-10" are one year. */
function yearKey(year: string): string {
  const [, first, last] = /^(\d{4})\s*[-–/]\s*(?:\d{2})?(\d{2})$/.exec(year.trim()) ?? [];
  return first === undefined ? year.trim() : `${first}-${last}`;
}

function age(asAt: string | null, today: CalendarDate): number | null {
  return asAt === null ? null : daysApart(asAt, today);
}

function daysApart(from: string, to: string): number {
  const [first, last] = [parseIsoDay(from), parseIsoDay(to)];
  return first === null || last === null ? 0 : daysBetween(first, last);
}
