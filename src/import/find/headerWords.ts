import { normalisedTitle } from "../../cells/normalisedTitle";
import { slipsBetween } from "../../domain/words/nearest";

/** The words of a header, in the forms in which two headers are compared. */
export interface HeaderWords {
  /** As it stands: case, spaces, quotation marks and a colon do not matter. */
  readonly whole: string;
  /** What it is about: without "date", "signed" or "of". In alphabetical order. */
  readonly core: readonly string[];
  /** Also without words that add nothing to a header that has others: "commitment", "details". */
  readonly bare: readonly string[];
}

const HINT =
  /\((?:y ?\/ ?n|yes ?\/ ?no|yes or no|tick|ticked|dd.{0,8}|date|if known|if any|approx\.?|optional|see note.{0,10})\)|\by ?\/ ?n\b(?: ?\/ ?\w+)?|\byes ?\/ ?no\b/g;

const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\be mail\b/g, "email"],
  [/\bsign(?:ed)? up\b/g, "signed"],
  // How a Form begins its questions.
  [
    /\bdo(?:es)? (?:you|your organisation) (?:currently )?(?:run|operate|offer|provide|have)\b/g,
    " ",
  ],
  [/\b(?:on what date|what date|when) did (?:you|your organisation)\b/g, "date"],
  [/^(?:did|have|has) (?:you|your organisation)\b/g, " "],
  [/\btraining needs? anal[a-z]+\b/g, "tna"],
  [/\btto\b/g, "test organisation"],
  [/\bsg\b/g, "steering group"],
  [/\be ?(?:&|and) ?d\b/g, "equality diversity"],
  [/\bapp'?ships?\b/g, "apprenticeship"],
];

const SAME_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    org: "organisation",
    orgs: "organisation",
    organization: "organisation",
    organizations: "organisation",
    tel: "phone",
    telephone: "phone",
    no: "number",
    nos: "number",
    nr: "number",
    num: "number",
    mtg: "meeting",
    cttee: "committee",
    ref: "reference",
    dept: "department",
    rep: "representative",
    appr: "apprentice",
    apprs: "apprentice",
  }),
);

const FILLERS = new Set(
  `the of a an on for in and to at our its it is if any has have been was date dated day when sign
  signed made make complete completed done yes or s
  your you do does how many please`.split(/\s+/),
);

const ADD_NOTHING = new Set(
  `commitment committed agreed received returned latest current detail info information name full
  compact status known recorded given organisation's employ`.split(/\s+/),
);

/** Reads a header into its words. Linear in its length, of which 200 characters are looked at. */
export function headerWords(header: string): HeaderWords {
  const whole = normalisedTitle(header.slice(0, 200));
  const plain = whole.replace(HINT, " ");
  const core = without(headerWordsIn(plain), FILLERS);
  // "Contact (name and job)": what is in brackets explains what is before them.
  const outside = headerWordsIn(plain.replace(/\([^()]*\)/g, " "));
  const kept = outside.length === 0 ? core : without(outside, FILLERS);
  return { whole, core, bare: without(kept, ADD_NOTHING) };
}

function headerWordsIn(plain: string): readonly string[] {
  let text = plain;
  for (const [phrase, word] of PHRASES) text = text.replace(phrase, word);
  return text
    .replace(/['.]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => singular(SAME_WORD.get(word) ?? wordMeant(word)));
}

/** "Telphone", "Organizaton": a slip in a word that has another name here. */
function wordMeant(word: string): string {
  if (word.length < 7) return word;
  const known = LONG_WORDS.find((long) => slipsBetween(word, long) <= 1);
  return known === undefined ? word : (SAME_WORD.get(known) ?? word);
}

const LONG_WORDS = ["telephone", "organization", "organizations"];

/** How near two headers are: 1 for the same words in the same form, 0 for different ones. */
export function nearness(header: HeaderWords, known: HeaderWords): number {
  if (header.core.length === 0 || known.core.length === 0) return 0;
  if (isSame(header.core, known.core)) return 0.9;
  if (isSame(header.bare, known.core) || isSame(header.bare, known.bare)) return 0.75;
  return isSameButForSlips(header.core, known.core) ? 0.7 : 0;
}

function without(words: readonly string[], dropped: ReadonlySet<string>): readonly string[] {
  const kept = Array.from(new Set(words.filter((word) => !dropped.has(word))));
  return (kept.length === 0 ? words : kept).slice().sort();
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

/** "Organistion", "Telphone": a slip in a word of some length, and all other words the same. */
function isSameButForSlips(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const rest = b.filter((word) => !a.includes(word));
  const own = a.filter((word) => !b.includes(word));
  if (own.length !== 1 || rest.length !== 1) return false;
  const [typed = "", meant = ""] = [own[0], rest[0]];
  if (Math.min(typed.length, meant.length) < (a.length === 1 ? 6 : 4)) return false;
  return slipsBetween(typed, meant) <= (meant.length < 9 ? 1 : 2);
}

function singular(word: string): string {
  return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}
