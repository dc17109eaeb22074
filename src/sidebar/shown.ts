import { type Description, el } from "./description";

const LONGEST = 1000;

// Embedding, override and isolate marks: one of them in a cell would turn the rest of a sentence
// round. Control characters show as boxes or as nothing.
const TURNING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it removes
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** Text for reading: without direction marks, and cut where no one would read on. */
export function shown(text: string): string {
  const plain = text.replace(TURNING, "");
  if (plain.length <= LONGEST) return plain;
  const rest = plain.length - LONGEST;
  return `${plain.slice(0, LONGEST)}\u2026 (${rest} more characters)`;
}

/** 5350 as people write it: 5,350. */
export function shownNumber(count: number): string {
  return count.toLocaleString("en-GB");
}

/** A name from a cell, kept apart from the sentence around it, whichever way it is written. */
export function name(text: string): Description {
  return el("bdi", {}, shown(text));
}
