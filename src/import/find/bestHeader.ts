import { normalisedTitle } from "../../cells/normalisedTitle";
import type { OldSheet } from "../oldSheet";
import { type HeaderLines, headerOfOneLine, type OldHeader, twoLines } from "./headerLines";
import { headerWords } from "./headerWords";
import type { Importable } from "./importable";
import type { HeaderMatch, MatchHeader } from "./matchHeader";

/** A table that old spreadsheets hold, with the reading of its headers. */
export interface Matchable {
  readonly importable: Importable;
  readonly match: MatchHeader;
}

export interface Candidate extends Matchable {
  readonly header: HeaderLines;
}

const LEAST_SCORE = 2.2;

export function bestHeader(
  sheet: OldSheet,
  rows: readonly number[],
  kinds: readonly Matchable[],
  least = LEAST_SCORE,
): Candidate | null {
  let best: Candidate | null = null;
  let most = least;
  for (const row of rows) {
    for (const header of [headerOfOneLine(sheet, row), twoLines(sheet, row)]) {
      if (header === null) continue;
      for (const kind of kinds) {
        // A person who says which table it is needs no column that tells.
        const isTold = least < LEAST_SCORE || tellsItself(sheet, header, kind);
        const score = isTold ? scoreOf(sheet, header, kind) : 0;
        if (score <= most) continue;
        best = { ...kind, header };
        most = score;
      }
    }
  }
  return best;
}

function tellsItself(
  sheet: OldSheet,
  { headers }: HeaderLines,
  { importable, match }: Matchable,
): boolean {
  const { tells, table } = importable;
  if (tells === undefined || isNamed(sheet, importable)) return true;
  const thing = normalisedTitle(table.name).replace(/s$/, "");
  return headers.some(
    (header) =>
      normalisedTitle(header.title).includes(thing) ||
      matchesOf(match, header).some(({ field }) => field !== null && tells.includes(field)),
  );
}

function scoreOf(
  sheet: OldSheet,
  { headers }: HeaderLines,
  { importable, match }: Matchable,
): number {
  const best = new Map<string, number>();
  let filled = 0;
  let matched = 0;
  for (const header of headers) {
    if (header.title === "") continue;
    filled += 1;
    const matches = matchesOf(match, header);
    if (matches.some(({ field }) => field !== null)) matched += 1;
    for (const { field, strength } of matches) {
      if (field !== null) best.set(field, Math.max(strength, best.get(field) ?? 0));
    }
  }
  // One header may mean two fields ("Name"), but it is one header.
  const strengths = Array.from(best.values()).sort((a, b) => b - a);
  const sum = strengths.slice(0, matched).reduce((total, strength) => total + strength, 0);
  if (matched === 0) return 0;
  const named = isNamed(sheet, importable);
  const asked = importable.asks.filter((field) => best.has(field)).length / importable.asks.length;
  if (asked === 0 || (matched < 2 && !(named || filled === 1))) return 0;
  // "Signed?" and "Date" under one group are two columns of it: the line of the groups alone is less.
  const shared = 0.4 * Math.max(0, matched - strengths.length);
  return sum + shared + asked + matched / filled + (named ? 1.5 : 0);
}

function isNamed({ name }: OldSheet, { table }: Importable): boolean {
  const own = normalisedTitle(name);
  return [table.name, ...table.aliases].some((title) => {
    const known = normalisedTitle(title);
    return (
      own === known ||
      own
        .split(/[^a-z]+/)
        .join(" ")
        .includes(known)
    );
  });
}

/** The fields that a header may mean; the line next to the rows alone where its group adds nothing. */
export function matchesOf(match: MatchHeader, header: OldHeader): readonly HeaderMatch[] {
  const whole = match(header.title);
  if (header.group === "") return whole;
  const line = match(header.line);
  const chosen = [...whole, ...line].filter(({ how }) => how === "asked" || how === "remembered");
  if (chosen.length > 0 || whole.length > 0) return chosen.length > 0 ? chosen : whole;
  const says = headerWords(header.group).core;
  if (!says.every((word) => ADDS_NOTHING.has(word))) return [];
  return line.map((found) => ({ ...found, how: "near" }));
}

/** Groups that only say that what is under them belongs to the organisation or to its contact. */
const ADDS_NOTHING = new Set(
  `contact main detail organisation commitment information member membership key lead person officer
  compact about background action event meeting pledge people person who`.split(/\s+/),
);
