import { tidyText } from "../../cells/cellValue";
import { listedAll } from "./listedAll";

/** The text for use inside a sentence: tidied, and cut where someone pasted a whole page. */
export function clipped(text: string, length = 80): string {
  const tidy = tidyText(text);
  if (tidy.length <= length) return tidy;
  // Never half of a pair: a lone surrogate is no character.
  return `${tidy.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** "A further meeting of the Equality and…": clipped, but to no half word. */
export function clippedAtWord(text: string, length: number): string {
  const short = clipped(text, length);
  return short.endsWith("…") ? short.replace(/(?<=\S)\s+\S*…$/, "…") : short;
}

/** 'last week': what was seen in a cell, in quotation marks. */
export function quoted(text: string): string {
  return `'${clipped(text)}'`;
}

/** "A, B and C"; with more than `most`, "A, B and 3 more". */
export function listed(items: readonly string[], most = 3): string {
  const shown = items.slice(0, most);
  const rest = items.length - shown.length;
  return listedAll(rest > 0 ? [...shown, `${rest} more`] : shown);
}
