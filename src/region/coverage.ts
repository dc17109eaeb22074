import { type CalendarDate, dayInWords, daysBetween, parseIsoDay } from "../cells/calendarDate";
import { normalisedTitle } from "../cells/normalisedTitle";
import { compactKey } from "../domain/compacts/compactKey";
import { ageInWords } from "../domain/words/ageInWords";
import { groupedBy } from "../domain/words/groupedBy";
import { listed, quoted } from "../domain/words/quoted";
import { HeldReturns, type Taking } from "./heldReturns";
import { type KnownRegion, NOTHING_KNOWN } from "./knownRegion";
import type { Received } from "./receivedReturn";
import { usualYear, yearKey } from "./returnedYear";
import type { ProgressReturn } from "./returnSchema";

export const COVERAGE_STATES = ["current", "late", "superseded", "refused"] as const;

/** Whether a Compact's return can be used, and how old it is (design, section 11). */
export interface Coverage {
  readonly compact: string;
  readonly asAt: string | null;
  /** From its As at day to today; null where it says none. */
  readonly daysOld: number | null;
  /** That in words, "17 years"; "" where it says no day. */
  readonly age: string;
  readonly state: (typeof COVERAGE_STATES)[number];
  /** "" where there is nothing to say of it. */
  readonly why: string;
}

export interface Covered {
  readonly coverage: readonly Coverage[];
  /** Compacts of the region without a return that can be used. */
  readonly missing: readonly string[];
  /** The newest return of each Compact, late ones too: each says of which day it is. */
  readonly used: readonly ProgressReturn[];
  /** Of the Compacts in `used` the newest return of each quarter of the year, those in `used` too. */
  readonly history: readonly ProgressReturn[];
}

/** A return that is so many days older than the newest was made for another quarter. */
const DAYS_OF_A_QUARTER = 92;

/** What is remembered of every return: a few words, never the return itself. */
interface Taken {
  readonly compact: string;
  readonly asAt: string;
  readonly year: string;
  readonly yearKey: string;
  readonly rules: string;
  readonly place: string;
  readonly taking: Taking;
}

/**
 * Which returns make the portfolio: of each Compact the newest, of the year that the newest returns of
 * most are of. They are taken one by one: what is kept of them grows with the Compacts, not with
 * their number. Of two of one day the one received later counts.
 */
export function covered(
  received: Iterable<Received>,
  today: CalendarDate,
  { compacts }: KnownRegion = NOTHING_KNOWN,
): Covered {
  const rows: Coverage[] = [];
  const taken: Taken[] = [];
  const held = new HeldReturns();
  for (const one of received) {
    if (one.kind === "refused") {
      const { compact, asAt, why } = one;
      const name = compact || one.file;
      rows.push({ compact: name, asAt, ...ageOf(asAt, today), state: "refused", why });
    } else {
      const { compact, asAt, year, rules } = one.sent;
      const taking = held.take(one.place, one.sent);
      const { place } = one;
      taken.push({ compact, asAt, year, yearKey: yearKey(year), rules, place, taking });
    }
  }
  const byCompact = Array.from(
    groupedBy(taken, ({ compact }) => compactKey(compact)).values(),
    newestFirst,
  );
  const year = usualYear(byCompact.flatMap(([newest]) => (newest ? [newest.yearKey] : [])));
  const ofYear = byCompact.map((own) => own.filter((one) => one.yearKey === year));
  const newest = latestOf(ofYear.flatMap(([last]) => (last ? [last.asAt] : [])));
  const rules = latestOf(ofYear.flatMap(([last]) => (last ? [last.rules] : [])));
  const used: ProgressReturn[] = [];
  const history: ProgressReturn[] = [];
  for (const own of byCompact) {
    const [last, ...earlier] = own.filter((one) => one.yearKey === year);
    for (const one of own.filter((other) => other.yearKey !== year)) {
      rows.push(ofAnotherYear(one, last, year, today));
    }
    if (last === undefined) continue;
    const whole = held.of(last.compact).filter((one) => yearKey(one.year) === year);
    used.push(...whole.slice(0, 1));
    history.push(...whole);
    const behind = daysApart(last.asAt, newest);
    const isLate = behind > DAYS_OF_A_QUARTER;
    const whys = [
      isLate ? `It is ${behind} days older than the newest return.` : "",
      last.rules === rules
        ? ""
        : `It was counted by rules ${last.rules}, others by rules ${rules}: ask for one made by the newest version of Compact.`,
      whyUsed(last),
      otherSpellings(last, own),
    ];
    const why = whys.filter((part) => part !== "").join(" ");
    rows.push(row(last, today, isLate ? "late" : "current", why));
    for (const one of earlier) rows.push(row(one, today, "superseded", whySuperseded(one, last)));
  }
  const heard = new Set(used.map(({ compact }) => compactKey(compact)));
  return {
    coverage: rows.sort(byName),
    missing: compacts
      .map(({ compact }) => compact)
      .filter((compact) => !heard.has(compactKey(compact))),
    used,
    history,
  };
}

/** What was received twice comes after what it repeats. */
function newestFirst(own: readonly Taken[]): readonly Taken[] {
  const order = new Map(own.map((one, index) => [one, index]));
  return own
    .slice()
    .sort(
      (a, b) =>
        (a.asAt === b.asAt ? 0 : a.asAt < b.asAt ? 1 : -1) ||
        Number(a.taking.isAgain) - Number(b.taking.isAgain) ||
        (order.get(b) ?? 0) - (order.get(a) ?? 0),
    );
}

function ofAnotherYear(
  one: Taken,
  last: Taken | undefined,
  year: string,
  today: CalendarDate,
): Coverage {
  if (last !== undefined && one.asAt < last.asAt) {
    return row(one, today, "superseded", whySuperseded(one, last));
  }
  const why = `It is of ${one.year || "no year that it names"}; the others are of ${year}.`;
  return row(one, today, "refused", why);
}

/** Of two of one day that differ, which is used, and how people choose the other. */
function whyUsed({ place, taking: { instead } }: Taken): string {
  if (instead === null) return "";
  return `Another return of the same day differs from it: ${instead.differs} (${instead.place}, then ${place}). This one is used, because it was received later; to use the other, take away ${place}.`;
}

/** One Compact under two names would be counted twice; two of nearly one name are told how to be two. */
function otherSpellings(last: Taken, own: readonly Taken[]): string {
  const known = normalisedTitle(last.compact);
  const others = new Map(own.map(({ compact }) => [normalisedTitle(compact), compact]));
  others.delete(known);
  if (others.size === 0) return "";
  const names = listed(Array.from(others.values(), (name) => quoted(name)).sort());
  return `It is taken for the same Compact as ${names}, of which other returns are: only the newest counts. Write its name in one way in its Settings; where they are two, give one a name that differs in more than 'Compact', and make its return again.`;
}

function whySuperseded(one: Taken, last: Taken): string {
  if (one.taking.isAgain) return "It was received twice.";
  if (last.asAt !== one.asAt) return `A return of ${dayInWords(last.asAt)} is newer.`;
  return `This is ${one.place}. A return of the same day was received after it and is used: ${last.place}. Take that one away to use this one.`;
}

function row(
  { compact, asAt }: Taken,
  today: CalendarDate,
  state: Coverage["state"],
  why: string,
): Coverage {
  return { compact, asAt, ...ageOf(asAt, today), state, why };
}

/** The rows of one Compact stay as they are: its newest return comes first. */
function byName(a: Coverage, b: Coverage): number {
  return normalisedTitle(a.compact).localeCompare(normalisedTitle(b.compact), "en-GB");
}

/** Of days, and of versions: "10" is later than "9". */
function latestOf(texts: readonly string[]): string {
  return texts.reduce(
    (latest, text) =>
      text.length > latest.length || (text.length === latest.length && text > latest)
        ? text
        : latest,
    "",
  );
}

function ageOf(asAt: string | null, today: CalendarDate): Pick<Coverage, "daysOld" | "age"> {
  // A day that has not come has no age; what says so is refused.
  if (asAt === null || asAt > today) return { daysOld: null, age: "" };
  const daysOld = daysApart(asAt, today);
  return { daysOld, age: ageInWords(daysOld) };
}

function daysApart(from: string, to: string): number {
  const [first, last] = [parseIsoDay(from), parseIsoDay(to)];
  return first === null || last === null ? 0 : daysBetween(first, last);
}
