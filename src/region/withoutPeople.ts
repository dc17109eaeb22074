import { withoutDetails } from "../domain/people/withoutDetails";
import { literally } from "../domain/words/literally";
import { namedIn } from "../report/contactNames";
import { contactsNamedIn } from "../report/contactsNamedIn";
import type { Compact } from "../tables/compact";

/**
 * Takes people out of words that were typed: contacts (whom the report leaves out, too) and the
 * coordinator by name, in either order, with a title, an initial, other accents; any e-mail address, telephone
 * number, postcode and number in a street, whoever's it is. Other names stay: nobody can tell them
 * from other words.
 */
export function withoutPeople(compact: Compact): (text: string) => string {
  const cells = [...namedIn(compact).map(({ name }) => name), compact.settings.coordinator];
  const asTyped = contactsNamedIn(compact);
  const known = firstNamesByLast(cells.flatMap(peopleIn));
  return (text) => {
    const named = asTyped(text).reduce(
      (rest, name) => rest.replace(new RegExp(spaced(name), "giu"), "a contact"),
      text,
    );
    return withoutNames(withoutAddresses(withoutDetails(named)), known).slice(0, 2_000);
  };
}

/** The name with any white space between its words. */
function spaced(name: string): string {
  return literally(name).replace(/\s+/g, "\\s+");
}

const ADDRESSES: readonly (readonly [RegExp, string])[] = [
  [/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/g, "an address"],
  [/\b[a-z]{1,2}\d[a-z\d]? ?\d(?!st\b|nd\b|rd\b|th\b)[abd-hjlnp-uw-z]{2}\b/g, "an address"],
  [
    /(?<![\p{L}\d£.,])\d{1,4}[a-zA-Z]?,? (?:\p{Lu}[\p{L}'’-]* ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Close|Drive|Way|Court|Crescent|Place|Terrace|Gardens|Grove|Hill|Square|Row|Walk|Mews|Parade)(?![\p{L}\d])/gu,
    "an address",
  ],
];

function withoutAddresses(text: string): string {
  return ADDRESSES.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text);
}

type FirstNames = ReadonlyMap<string, ReadonlySet<string>>;

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|cllr|councillor|sir|dame|lady|lord|rev|revd|canon|hon)$/;
const LETTERS_BEHIND = /[\s,]+(?:OBE|MBE|CBE|DL|JP|MP|PhD|FCIPD|MCIPD|BSc|MSc|BA|MA)\b\.?/g;

/** "Mrs Nora Whitlock / Tom Underhill" are two; "Quigley, Peter" is one. */
function peopleIn(cell: string): readonly (readonly string[])[] {
  if (cell.includes("@")) return [];
  return folded(cell.replace(LETTERS_BEHIND, ""))
    .split(/\s*[;/&+()\n]\s*|\s+and\s+/)
    .flatMap((piece) => {
      const parts = piece.split(/\s*,\s*/).map(namesIn);
      const [last = [], first = []] = parts;
      if (parts.length === 2 && last.length === 1 && first.length > 0) return [[...first, ...last]];
      return parts;
    })
    .filter((names) => names.length > 1);
}

function namesIn(text: string): readonly string[] {
  return wordsOf(text)
    .map(({ word }) => word)
    .filter((word) => !TITLE.test(word));
}

function firstNamesByLast(people: readonly (readonly string[])[]): FirstNames {
  const byLast = new Map<string, Set<string>>();
  for (const names of people) {
    const [first = "", last = ""] = [names[0], names[names.length - 1]];
    byLast.set(last, (byLast.get(last) ?? new Set()).add(first));
  }
  return byLast;
}

/** Between a first name and a last one stand two more at most. */
const MOST_BETWEEN = 3;

function withoutNames(text: string, known: FirstNames): string {
  const plain = text.normalize("NFC");
  const words = wordsOf(folded(plain));
  let left = "";
  let done = 0;
  words.forEach(({ word }, at) => {
    const firsts = known.get(word);
    const [from, to] = firsts === undefined ? [] : (spanAt(words, at, firsts) ?? []);
    const [start, end] = [words[from ?? at]?.start ?? 0, words[to ?? at]?.end ?? 0];
    if (from === undefined || to === undefined || start < done) return;
    left += `${plain.slice(done, start)}a contact`;
    done = end;
  });
  return done === 0 ? text : left + plain.slice(done);
}

/** From which word to which a person is named whose last name stands there; null where none is. */
function spanAt(
  words: readonly Word[],
  at: number,
  firsts: ReadonlySet<string>,
): readonly [number, number] | null {
  const isFirst = (word: Word | undefined): boolean =>
    word !== undefined && (firsts.has(word.word) || isInitial(word.word, firsts));
  for (let back = 1; back <= MOST_BETWEEN; back++) {
    const word = words[at - back];
    if (word === undefined || !/^[.]?\s+$/.test(words[at - back + 1]?.gap ?? "")) break;
    if (TITLE.test(word.word)) return [at - back, at];
    if (back === 1 ? isFirst(word) : firsts.has(word.word)) {
      const isTitled = TITLE.test(words[at - back - 1]?.word ?? "") && /^[.]?\s+$/.test(word.gap);
      return [isTitled ? at - back - 1 : at - back, at];
    }
  }
  const comma = /^,\s*$/.test(words[at + 1]?.gap ?? "");
  if (!comma) return null;
  const next = TITLE.test(words[at + 1]?.word ?? "") ? at + 2 : at + 1;
  return isFirst(words[next]) ? [at, next] : null;
}

function isInitial(word: string, firsts: ReadonlySet<string>): boolean {
  return word.length === 1 && Array.from(firsts).some((first) => first.startsWith(word));
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and it. */
  readonly gap: string;
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  const pattern = /\p{L}(?:['’-]?\p{L})*/gu;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const word = found[0].replace(/['’]s$/, "");
    const gap = text.slice(words[words.length - 1]?.end ?? 0, found.index);
    words.push({ word, gap, start: found.index, end: found.index + word.length });
  }
  return words;
}

/** Small letters without accents, each in its own place. */
function folded(text: string): string {
  return Array.from(text.normalize("NFC"), (letter) => {
    const plain = letter.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace("’", "'");
    return plain.length === letter.length ? plain : letter;
  }).join("");
}
