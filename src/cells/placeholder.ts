import { tidyText } from "./cellValue";

const PLACEHOLDERS = new Set([
  "-",
  "--",
  "–",
  "—",
  "?",
  "??",
  ".",
  "n/a",
  "na",
  "n.a.",
  "n/k",
  "nk",
  "no",
  "none",
  "nil",
  "not yet",
  "not known",
  "not applicable",
  "unknown",
  "tbc",
  "t.b.c.",
  "tba",
  "t.b.a.",
  "tbd",
  "to be confirmed",
  "to be advised",
]);

/** Text that people type to say that there is nothing: "-", "n/a", "none", "TBC". */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDERS.has(tidyText(text).toLowerCase());
}
