import { tidyText } from "../../cells/cellValue";

/** Curly marks and wide letters as a keyboard has them; nothing invisible. */
export function onKeyboard(raw: string): string {
  return tidyText(
    raw
      .normalize("NFKC")
      .replace(/[\u2018\u2019\u00b4`]/g, "'")
      .replace(/[\u201c\u201d]/g, '"')
      .replace(/[\u2010-\u2015\u2212]/g, "-")
      .replace(/[\u0370-\u04ff]/g, (letter) => LOOKS_LIKE.get(letter) ?? letter),
  );
}

/** Cyrillic and Greek letters that nobody can tell from those of a keyboard. */
const LOOKS_LIKE: ReadonlyMap<string, string> = new Map([
  ["\u0430", "a"],
  ["\u03b1", "a"],
  ["\u0441", "c"],
  ["\u0435", "e"],
  ["\u0456", "i"],
  ["\u0458", "j"],
  ["\u043e", "o"],
  ["\u03bf", "o"],
  ["\u0440", "p"],
  ["\u0455", "s"],
  ["\u03bd", "v"],
  ["\u0445", "x"],
  ["\u0443", "y"],
]);
