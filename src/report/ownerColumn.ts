import { clipped } from "../domain/words/quoted";
import { linesInCell, shareForWidth, widthInCell, widthInColumn } from "./pageRoom";

/** How those who answer for something stand in a narrow column: no word of theirs is broken. */
export interface OwnerColumn {
  /** Its share of the width, which another column gives. */
  readonly share: number;
  /** The owner in whole, or the short form of a long name. */
  readonly shown: (owner: string) => string;
  /** Which name each short form stands for, as a sentence; "" where there is none. */
  readonly key: string;
}

/** What a column may take of the width of its table. */
export interface ColumnRoom {
  readonly usual: number;
  readonly most: number;
  /** Of the whole table. */
  readonly shares: number;
  /** More of them for one name would make the row too high. */
  readonly lines: number;
}

const LONGEST_IN_KEY = 90;

/**
 * A column as wide as its longest word, within its room. A name with a longer word, or of too many lines,
 * is shown by its initials: "NHFT", with the name in the key.
 */
export function ownerColumn(owners: readonly string[], room: ColumnRoom): OwnerColumn {
  const { most, shares, lines } = room;
  const widest = widthInColumn(most, shares);
  const names = [...new Set(owners.filter((owner) => owner !== ""))];
  const isWhole = (name: string): boolean =>
    widestWord(name) <= widest && linesInCell(name, widest) <= lines;
  const shorts = shortForms(
    names.filter((name) => !isWhole(name)),
    names.filter(isWhole),
    widest,
  );
  const shown = (owner: string): string => shorts.get(owner) ?? owner;
  const key = Array.from(shorts, ([name, short]) => `${short} is ${clipped(name, LONGEST_IN_KEY)}`);
  return {
    share: shareForNames(names.map(shown), room),
    shown,
    key: key.length === 0 ? "" : `Owners: ${key.join("; ")}.`,
  };
}

/** The share of a column that keeps the words of the names whole and their lines few, within its room. */
export function shareForNames(
  names: readonly string[],
  { usual, most, shares, lines }: ColumnRoom,
): number {
  const widest = widthInColumn(most, shares);
  const wanted = names.map((name) => {
    const word = widestWord(name);
    return linesInCell(name, word) <= lines ? word : widest;
  });
  return Math.min(most, Math.max(usual, shareForWidth(Math.max(0, ...wanted), shares)));
}

function wordsOf(name: string): readonly string[] {
  return name.split(/\s+/).filter((word) => word !== "");
}

function widestWord(name: string): number {
  return Math.max(0, ...wordsOf(name).map(roomFor));
}

/** Letters are measured in thousandths; a printer's own rounding is not to break the word. */
const TO_SPARE = 2;

function roomFor(word: string): number {
  return widthInCell(word) + TO_SPARE;
}

/** Each of its own, and none that is the name of another. */
function shortForms(
  long: readonly string[],
  whole: readonly string[],
  widest: number,
): ReadonlyMap<string, string> {
  const taken = new Set(whole);
  const forms = new Map<string, string>();
  for (const name of long) {
    const form = shortOf(name, widest);
    let own = form;
    for (let count = 2; taken.has(own); count += 1) own = `${form} ${count}`;
    taken.add(own);
    forms.set(name, own);
  }
  return forms;
}

/** The initials of its words with a capital; of a name that has fewer than two as much of it as fits. */
function shortOf(name: string, widest: number): string {
  const initials = wordsOf(name).flatMap((word) => /^\p{Lu}/u.exec(word) ?? []);
  const acronym = initials.join("");
  if (initials.length > 1 && roomFor(acronym) <= widest) return acronym;
  const letters = Array.from(name);
  while (letters.length > 1 && roomFor(`${letters.join("")}…`) > widest) letters.pop();
  return `${letters.join("").trim()}…`;
}
