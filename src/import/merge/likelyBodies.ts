import { isKindWord } from "../../checks/organisationWords";

/** The words of a name, in their long forms. */
export type WordsOf = (name: string) => readonly string[];

/** The names that another is likely to mean; certain where it can be no other. */
export interface Likely {
  readonly names: readonly string[];
  readonly isCertain: boolean;
}

const NONE: Likely = { names: [], isCertain: true };

/**
 * Finds the members that a name most likely means though its words are others: a council under another
 * form ("South Northants DC", "South Northamptonshire Council"), a body of the health service ("NHS
 * Northamptonshire PCT"), initials ("UHL"). `current` are the members, `known` also those of the list.
 */
export function likelyBodies(
  current: readonly string[],
  known: readonly string[],
  wordsOf: WordsOf,
): (typed: string) => Likely {
  const byPlace = new Map<string, string[]>();
  for (const name of new Set(current)) push(byPlace, ownWords(wordsOf(name)), name);
  // Few lists hold initials, and many hold thousands of names.
  let spelling: Spelling | null = null;
  return (typed) => {
    const letters = typed.trim().replace(/\./g, "");
    if (INITIALS.test(letters)) {
      spelling ??= initialsOf([...current, ...known], wordsOf);
      const { whole, short } = spelling;
      const spelt = whole.get(letters) ?? [];
      // The one whose words all begin so is that one, which is known elsewhere.
      if (spelt.length === 1) return NONE;
      return { names: spelt.length > 1 ? spelt : (short.get(letters) ?? []), isCertain: false };
    }
    const words = wordsOf(typed);
    const here = byPlace.get(ownWords(words)) ?? [];
    const others = here.map((name) => ({ name, how: likeness(words, wordsOf(name)) }));
    const fitting = others.filter(({ how }) => how !== null);
    return {
      names: fitting.map(({ name }) => name),
      isCertain: fitting.every(({ how }) => how === "certain"),
    };
  };
}

function push(lists: Map<string, string[]>, key: string, name: string): void {
  if (key === "") return;
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [name]);
  else list.push(name);
}

function likeness(
  typed: readonly string[],
  held: readonly string[],
): "certain" | "possible" | null {
  if (isCouncil(typed)) {
    if (isCouncil(held)) return likenessOfCouncils(typed, held);
    // "Corby" alone is most likely the council; a person says.
    return held.some(isKind) || isOfHealth(held) ? null : "possible";
  }
  return isOfHealth(typed) && isOfHealth(held) && sayNothingElse(typed, held) ? "possible" : null;
}

const TIERS = new Set("borough city county district metropolitan town".split(" "));
const COUNCIL_WORDS = new Set([...TIERS, "council", "royal"]);

function isCouncil(words: readonly string[]): boolean {
  return words.includes("council") && words.filter(isKind).every((word) => COUNCIL_WORDS.has(word));
}

/** A council without its form is the one of that place; a town's council is none of a district's. */
function likenessOfCouncils(
  typed: readonly string[],
  held: readonly string[],
): "certain" | "possible" | null {
  const [own, theirs] = [tiersIn(typed), tiersIn(held)];
  const isOfTown = own.includes("town");
  if (theirs.length === 0) return isOfTown ? "possible" : "certain";
  return isOfTown === theirs.includes("town") ? "possible" : null;
}

function tiersIn(words: readonly string[]): readonly string[] {
  return words.filter((word) => TIERS.has(word));
}

const OF_HEALTH = new Set("nhs hospital hospitals healthcare ambulance infirmary".split(" "));
/** Words that come and go in the name of one body of the health service. */
const FORMS_OF_HEALTH = new Set("nhs trust foundation teaching".split(" "));

function isOfHealth(words: readonly string[]): boolean {
  const isPrimaryCare = words.includes("primary") && words.includes("care");
  return isPrimaryCare || words.some((word) => OF_HEALTH.has(word));
}

/** Whether one of the two says nothing of what kind it is that the other does not say as well. */
function sayNothingElse(a: readonly string[], b: readonly string[]): boolean {
  const kinds = (words: readonly string[]): readonly string[] => {
    return words
      .filter((word) => isKind(word) && !FORMS_OF_HEALTH.has(word))
      .map((word) => word.replace(/^hospitals$/, "hospital"));
  };
  const [own, theirs] = [kinds(a), kinds(b)];
  return own.every((word) => theirs.includes(word)) || theirs.every((word) => own.includes(word));
}

function ownWords(words: readonly string[]): string {
  return placeIn(isOfHealth(words) ? words.filter((word) => !FORMS_OF_HEALTH.has(word)) : words);
}

const INITIALS = /^[A-Z]{3,6}$/;
/** What stands behind a name and is left out of its initials. */
const BEHIND = new Set("nhs trust foundation teaching limited plc".split(" "));

/** Names by their initials: of all their words, and without what stands behind. */
interface Spelling {
  readonly whole: ReadonlyMap<string, readonly string[]>;
  readonly short: ReadonlyMap<string, readonly string[]>;
}

function initialsOf(names: readonly string[], wordsOf: WordsOf): Spelling {
  const whole = new Map<string, string[]>();
  const short = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const name of names) {
    const words = wordsOf(name);
    const key = words.join(" ");
    if (words.length < INITIALS_AT_LEAST || seen.has(key)) continue;
    seen.add(key);
    push(whole, lettersOf(words), name);
    let end = words.length;
    while (end > 0 && BEHIND.has(words[end - 1] ?? "")) end -= 1;
    if (end < words.length) push(short, lettersOf(words.slice(0, end)), name);
  }
  return { whole, short };
}

const INITIALS_AT_LEAST = 3;

function lettersOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase()).join("");
}

/** Words that say what kind of body many are, and yet are a part of the names of places. */
const IN_PLACES = new Set(
  "central east england london midlands north northern south southern wales west western".split(
    " ",
  ),
);

export function isKind(word: string): boolean {
  return isKindWord(word) && !IN_PLACES.has(word);
}

/** The words of a name that are its own, in alphabetical order. */
export function placeIn(words: readonly string[]): string {
  return words
    .filter((word) => !isKind(word))
    .sort()
    .join(" ");
}
