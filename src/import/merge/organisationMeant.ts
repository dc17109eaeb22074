import { tidyText } from "../../cells/cellValue";
import { isKindWord, organisationWords } from "../../checks/organisationWords";
import { isKind, likelyBodies, placeIn, type WordsOf } from "./likelyBodies";

/** What a person has said of names in old lists; undefined where nothing was said. */
export interface NameChoices {
  /** The organisation that it is here; the same name for a new one; "" to leave it out. */
  readonly nameFor: (typed: string) => string | undefined;
  readonly how: "asked" | "remembered";
}

/** Which organisation a name in an old list is, beside the way of writing it that everybody knows. */
export type Meant =
  /** As it stands: a member under that name or one like it, or a new one. */
  | { readonly is: "itself" }
  /** `note` is what stood in brackets behind it; "" for nothing. */
  | {
      readonly is: "another";
      readonly name: string;
      readonly note: string;
      readonly options: readonly string[];
      readonly how: "near" | NameChoices["how"];
    }
  | {
      readonly is: "itself, as said" | "left out";
      readonly options: readonly string[];
      readonly how: NameChoices["how"];
    }
  /** It fits several, or may be one: nothing comes in before somebody says which. */
  | { readonly is: "in doubt"; readonly options: readonly string[] };

export type MeantBy = (typed: string) => Meant;

/**
 * Reads the names of an old list beside those of the workbook: a place alone ("Wellingborough") is the
 * one organisation of that place, "Moulton College (left 2008)" is Moulton College. Of two that fit it
 * is neither until a person says.
 */
export function organisationsMeant(
  current: readonly string[],
  offered: readonly string[],
  choices: readonly NameChoices[],
): MeantBy {
  const { wordsOf, keyOf } = wordsOnce();
  const known = bodiesIn(wordsOf, [
    ...current,
    ...offered.filter((name) => bracketIn(name, keyOf) === null),
  ]);
  const isCurrent = new Set(current.map(keyOf));
  const bracketed = endingsByName(offered, keyOf);
  const likely = likelyBodies(current, Array.from(known.byKey.values()), wordsOf);
  const found = (typed: string): Found => {
    const bracket = bracketIn(typed, keyOf);
    const note = bracket?.inside ?? "";
    const plain = bracket?.before ?? typed;
    const whole = bracket === null ? undefined : known.byKey.get(keyOf(plain));
    if (whole !== undefined) return { names: [whole], isCertain: true, note };
    const names = fittingPlace(known, wordsOf, plain);
    return names.length > 0 ? { names, isCertain: true, note } : { ...likely(plain), note };
  };
  return (typed) => {
    if (isCurrent.has(keyOf(typed)) && choices.every(({ nameFor }) => nameFor(typed) === undefined))
      return { is: "itself" };
    const { names, isCertain, note } = found(typed);
    for (const { nameFor, how } of choices) {
      const name = nameFor(typed);
      if (name === undefined) continue;
      if (name === "") return { is: "left out", options: names, how };
      if (name === typed) return { is: "itself, as said", options: names, how };
      return { is: "another", name, note, options: withName(names, name), how };
    }
    const [only, second] = names;
    if (only === undefined) return { is: "itself" };
    const isOneOfSeveral =
      note !== "" && (bracketed.get(keyOf(bracketIn(typed, keyOf)?.before ?? "")) ?? 0) > 1;
    if (second !== undefined || isOneOfSeveral || !isCertain)
      return { is: "in doubt", options: names };
    return { is: "another", name: only, note, options: names, how: "near" };
  };
}

interface Found {
  readonly names: readonly string[];
  /** False where one name alone is only likely to be it. */
  readonly isCertain: boolean;
  readonly note: string;
}

function withName(names: readonly string[], name: string): readonly string[] {
  return names.includes(name) ? names : [name, ...names];
}

interface Bodies {
  readonly byKey: ReadonlyMap<string, string>;
  /** Names of different bodies, by the words that are their own. */
  readonly byPlace: ReadonlyMap<string, readonly string[]>;
}

function bodiesIn(wordsOf: WordsOf, names: readonly string[]): Bodies {
  const byKey = new Map<string, string>();
  const byPlace = new Map<string, string[]>();
  for (const name of names) {
    const words = wordsOf(name);
    const key = words.slice().sort().join(" ");
    if (key === "" || byKey.has(key)) continue;
    byKey.set(key, name);
    const place = placeIn(words);
    if (place === "" || place === key) continue;
    const others = byPlace.get(place);
    if (others === undefined) byPlace.set(place, [name]);
    else others.push(name);
  }
  return { byKey, byPlace };
}

/** "Kettering", "Kettering Council": the bodies whose own words are these, but for what kind they are. */
function fittingPlace({ byPlace }: Bodies, wordsOf: WordsOf, typed: string): readonly string[] {
  const words = wordsOf(typed);
  const kinds = words.filter(isKind);
  if (words.every(isKindWord) || kinds.some((word) => word !== "council")) return [];
  const own = words.slice().sort().join(" ");
  const fitting = byPlace.get(placeIn(words)) ?? [];
  return fitting.filter((name) => {
    const theirs = wordsOf(name);
    return theirs.slice().sort().join(" ") !== own && kinds.every((kind) => theirs.includes(kind));
  });
}

type KeyOf = (name: string) => string;

/** The words of each name, and the form in which two are one: each is read once. */
function wordsOnce(): { readonly wordsOf: WordsOf; readonly keyOf: KeyOf } {
  const known = new Map<string, readonly string[]>();
  const wordsOf: WordsOf = (name) => {
    const words = known.get(name) ?? organisationWords(name);
    known.set(name, words);
    return words;
  };
  return { wordsOf, keyOf: (name) => wordsOf(name).slice().sort().join(" ") };
}

/** Names that stand with several endings: "Jobcentre Plus (Corby)" and "(Kettering)" are two. */
function endingsByName(names: readonly string[], keyOf: KeyOf): ReadonlyMap<string, number> {
  const endings = new Map<string, Set<string>>();
  for (const name of names) {
    const bracket = bracketIn(name, keyOf);
    if (bracket === null) continue;
    const key = keyOf(bracket.before);
    const known = endings.get(key) ?? new Set();
    endings.set(key, known.add(bracket.inside.toLowerCase()));
  }
  return new Map(Array.from(endings, ([key, { size }]) => [key, size]));
}

/** "Moulton College (left 2008)"; null for a name without, and for one whose initials stand so. */
function bracketIn(
  name: string,
  keyOf: KeyOf,
): { readonly before: string; readonly inside: string } | null {
  if (!/[)\]]\s*$/.test(name) || name.length > 300) return null;
  const match = /^(.*?)\s*[([]([^()[\]]*)[)\]]\s*$/.exec(name);
  const [, before = "", inside = ""] = match ?? [];
  if (tidyText(before) === "" || tidyText(inside) === "") return null;
  // Initials in brackets are left out of the words already.
  return keyOf(name) === keyOf(before)
    ? null
    : { before: tidyText(before), inside: tidyText(inside) };
}
