import { tidyText } from "../../cells/cellValue";
import { listed } from "../../domain/words/quoted";

/** In the order in which the sentence names them. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/[\n\r]/, "a line break"],
  [/\S[^\S\n\r]+\S/, "a space"],
  [/^[^\S\n\r]+\S|\S[^\S\n\r]+$/, "a space at one end"],
  [/[,\uff0c]/, "a comma"],
  [/;/, "a semicolon"],
  [/:/, "a colon"],
  [/[<>()[\]{}]/, "brackets"],
  [/["\u201c\u201d]|^['\u2018]|['\u2019]$/, "quotation marks"],
  [/.[\u2018\u2019`\u00b4][^@]/, "a curly apostrophe"],
  [/['\u2018\u2019`\u00b4]@/, "an apostrophe before the @"],
  [/@.*_/, "an underscore after the @"],
  [/[\u2010-\u2015\u2212]/, "a long dash"],
  [/[\\|/]/, "a slash"],
  [/@[^@]*@/, "two @ signs"],
  [/\.\s*\./, "two full stops in a row"],
  [/\.\s*@/, "a full stop before the @"],
  [/@\s*\./, "a full stop after the @"],
  [/^\s*\.|\.\s*$/, "a full stop at one end"],
  [/^\s*@/, "nothing before the @"],
  [/@\s*$/, "nothing after the @"],
  [/^[^@]*$/, "no @ sign"],
  [/@[^@.]+$/, "no full stop after the @"],
];

/** "It has a space and a comma": what can be seen to be wrong with an address. */
export function faultsSeen(raw: string): string {
  if (!/[@.]/.test(raw)) return "It is no e-mail address";
  const seen = FAULTS.filter(([pattern]) => pattern.test(raw)).map(([, words]) => words);
  if (/^[^\s@]+\.[^\s@]+$/.test(raw) && /^(https?:|www\.)/i.test(raw)) {
    return "It is a web address";
  }
  if (seen.length === 0 || hasInvisible(raw)) seen.push(...otherFaults(raw));
  return seen.length === 0 ? "It is no e-mail address" : `It has ${listed(seen, 6)}`;
}

function otherFaults(raw: string): readonly string[] {
  const faults = hasInvisible(raw) ? ["an invisible character"] : [];
  const strange = STRANGE.exec(tidyText(raw).replace(/[\u2010-\u201d\u2212\u00b4]/g, ""))?.[0];
  if (strange === undefined) return faults;
  if (/[\u0370-\u04ff]/.test(strange))
    return [...faults, `a letter of another alphabet (${strange})`];
  const what = /\p{L}/u.test(strange) ? "a letter" : "a character";
  return [...faults, `${what} that no address has (${strange})`];
}

/** Anything that no mail provider allows in a name or a domain. */
const STRANGE = /[^\s\w@.,;:'"+&()<>[\]{}/\\|-]/u;

function hasInvisible(raw: string): boolean {
  return tidyText(raw).replace(/\s/g, "").length !== raw.replace(/\s/g, "").length;
}
