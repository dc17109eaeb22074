import { ServiceError } from "../../serviceError";

/** One piece of a `java.text.SimpleDateFormat` pattern. */
export type PatternPart =
  | { readonly kind: "text"; readonly text: string }
  /** A run of one letter: `yyyy` is letter "y", length 4. */
  | { readonly kind: "field"; readonly letter: string; readonly length: number };

const LETTERS = "GyYMLwWDdFEuaHkKhmsSzZX";

/** Splits a pattern. Throws where it holds a letter that is none of Java's. */
export function partsOfPattern(pattern: string): readonly PatternPart[] {
  const parts: PatternPart[] = [];
  for (const [piece, quoted] of pattern.matchAll(/'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+|'/g)) {
    if (quoted !== undefined) {
      parts.push({ kind: "text", text: quoted === "" ? "'" : quoted.replace(/''/g, "'") });
      continue;
    }
    const letter = piece[0] ?? "";
    if (letter === "'") throw new ServiceError("Unterminated quote");
    if (!/[A-Za-z]/.test(letter)) {
      parts.push({ kind: "text", text: piece });
    } else if (LETTERS.includes(letter)) {
      parts.push({ kind: "field", letter, length: piece.length });
    } else {
      throw new ServiceError(`Illegal pattern character '${letter}'`);
    }
  }
  return parts;
}
