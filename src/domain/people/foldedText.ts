/** A text as it is looked in for people, and where each of its characters stands in what was typed. */
export interface FoldedText {
  readonly text: string;
  /** Where in the typed text a stretch of the folded one begins and ends. */
  readonly typedSpan: (from: number, to: number) => readonly [number, number];
}

/**
 * As a person reads it: capitals, accents, the kinds of apostrophes, hyphens and spaces, and how a
 * letter with an accent is put together make no difference; invisible characters are passed over.
 */
export function foldedText(typed: string): FoldedText {
  if (PLAIN.test(typed)) {
    const text = typed.toLowerCase().replace(/`/g, "'");
    return { text, typedSpan: (from, to) => [from, to] };
  }
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  let at = 0;
  for (const character of typed) {
    const end = at + character.length;
    const shown = foldedCharacter(character, text);
    for (let index = 0; index < shown.length; index++) {
      starts.push(at);
      ends.push(end);
    }
    // An accent goes with the letter that it stands on.
    if (shown === "" && ACCENT.test(character)) ends[ends.length - 1] = end;
    text += shown;
    at = end;
  }
  const typedSpan = (from: number, to: number) =>
    [starts[from] ?? typed.length, ends[to - 1] ?? typed.length] as const;
  return { text, typedSpan };
}

/** By which two spellings of a name or an address are one. */
export function foldedKey(typed: string): string {
  return foldedText(typed).text.replace(/\s+/g, " ").trim();
}

/** Most texts: a character of theirs is one of the folded text. */
const PLAIN = /^[\t\n\r -~]*$/;
const APOSTROPHE = /['‘’‚‛ʹʻʼʽˈ′´`＇]/;
const HYPHEN = /[-‐‑‒–—―⁃−﹘﹣－]/;
const ACCENT = /[\u0300-\u036f]/;
const INVISIBLE = /[\p{Cf}\p{Cc}]/u;
const ENDS_IN_LETTER = /\p{L}$/u;

function foldedCharacter(character: string, before: string): string {
  if (/^\s$/.test(character)) return " ";
  if (APOSTROPHE.test(character)) return "'";
  if (HYPHEN.test(character)) return "-";
  if (INVISIBLE.test(character)) return "";
  let shown = "";
  for (const part of character.normalize("NFKD")) {
    const isOnLetter = ACCENT.test(part) && ENDS_IN_LETTER.test((before + shown).slice(-2));
    if (!isOnLetter) shown += part.toLowerCase();
  }
  return shown;
}
