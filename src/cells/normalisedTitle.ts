import { tidyText } from "./cellValue";

/** Of titles alone, which are asked for again and again while the tabs are read; not of long texts. */
const LONGEST_KEPT = 80;
const MOST_KEPT = 2_000;
const kept = new Map<string, string>();

/** The form in which headers and tab names are compared (design, section 3). */
export function normalisedTitle(title: string): string {
  const known = kept.get(title);
  if (known !== undefined) return known;
  const normalised = normalise(title);
  if (title.length <= LONGEST_KEPT && kept.size < MOST_KEPT) kept.set(title, normalised);
  return normalised;
}

/** Nothing in them is to be taken out but the letters' case. */
const PLAIN_TITLE = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;

function normalise(title: string): string {
  if (PLAIN_TITLE.test(title)) return title.toLowerCase();
  const words = tidyText(title.normalize("NFKC"))
    .replace(/["'“”‘’`]/g, "")
    .replace(/-/g, " ");
  let from = 0;
  let to = words.length;
  // Not a pattern anchored to the end: on a cell full of asterisks that takes minutes.
  while (from < to && " *".includes(words.charAt(from))) from += 1;
  while (to > from && " :*".includes(words.charAt(to - 1))) to -= 1;
  return words.slice(from, to).replace(/ +/g, " ").toLowerCase();
}
