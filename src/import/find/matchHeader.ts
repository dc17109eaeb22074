import { normalisedTitle } from "../../cells/normalisedTitle";
import type { Table } from "../../tables/table";
import { type HeaderWords, headerWords, nearness } from "./headerWords";
import { OLD_HEADERS } from "./oldHeaders";

/** How a column was found to be one of ours. */
export type How = "exact" | "alias" | "near" | "values" | "asked" | "remembered" | "left out";

/** A field that a header may mean; null where a person has left the column out. */
export interface HeaderMatch {
  readonly field: string | null;
  readonly how: How;
  /** Between 0 and 1. */
  readonly strength: number;
}

/** What a person has said about headers: the field of a table, or null to leave the column out. */
export interface HeaderChoices {
  /** Undefined where nothing was said. `header` is normalised; `sheet` is given for a column without one. */
  fieldFor(table: Table, header: string, sheet?: string): string | null | undefined;
  readonly how: "asked" | "remembered";
}

interface Phrase {
  readonly field: string;
  readonly words: HeaderWords;
  readonly from: "title" | "alias" | "old header";
}

const STRENGTH = { title: 1, alias: 0.97, "old header": 0.92 } as const;
/** Two words that differ are no slip of each other beyond this. */
const LEAST = 0.55;

export interface MatchHeader {
  (header: string): readonly HeaderMatch[];
  /** What was said of a column without a header, or with another one's; null where nothing was. */
  readonly byPlace: (label: string, sheet: string) => HeaderMatch | null;
}

/**
 * Says which fields of the table a header may mean, the likeliest first: the one that was chosen for
 * it, where a person has said so. Each header is read once.
 */
export function headerMatcher(table: Table, choices: readonly HeaderChoices[]): MatchHeader {
  const phrases = phrasesOf(table);
  const known = new Map<string, readonly HeaderMatch[]>();
  const match = (header: string): readonly HeaderMatch[] => {
    const words = headerWords(header);
    for (const { fieldFor, how } of choices) {
      const field = fieldFor(table, words.whole);
      if (field !== undefined) return [{ field, how, strength: 1 }];
    }
    return matchesOfWords(words, phrases);
  };
  const matchOnce = (header: string): readonly HeaderMatch[] => {
    const earlier = known.get(header);
    if (earlier !== undefined) return earlier;
    const matches = match(header);
    known.set(header, matches);
    return matches;
  };
  const byPlace = (label: string, sheet: string): HeaderMatch | null => {
    for (const { fieldFor, how } of choices) {
      const field = fieldFor(table, normalisedTitle(label), sheet);
      if (field !== undefined) return { field, how, strength: 1 };
    }
    return null;
  };
  return Object.assign(matchOnce, { byPlace });
}

function matchesOfWords(header: HeaderWords, phrases: readonly Phrase[]): readonly HeaderMatch[] {
  if (header.whole === "") return [];
  const best = new Map<string, HeaderMatch>();
  for (const { field, words, from } of phrases) {
    const isEqual = header.whole === words.whole;
    const strength = STRENGTH[from] * (isEqual ? 1 : nearness(header, words));
    if (strength < LEAST || strength <= (best.get(field)?.strength ?? 0)) continue;
    const how = isEqual ? (from === "title" ? "exact" : "alias") : "near";
    best.set(field, { field, how, strength });
  }
  return Array.from(best.values()).sort((a, b) => b.strength - a.strength);
}

function phrasesOf(table: Table): readonly Phrase[] {
  const old: { readonly [field: string]: readonly string[] | undefined } =
    OLD_HEADERS[table.name] ?? {};
  return Object.entries(table.columns)
    .filter(([, column]) => !column.auto)
    .flatMap(([field, column]) => [
      { field, words: headerWords(column.title), from: "title" as const },
      ...column.aliases.map((name) => ({
        field,
        words: headerWords(name),
        from: "alias" as const,
      })),
      // "Apprenticeship scheme in place?"
      ...[...(old[field] ?? []), ...(column.commitment === null ? [] : [column.commitment])].map(
        (name) => {
          return { field, words: headerWords(name), from: "old header" as const };
        },
      ),
    ]);
}
