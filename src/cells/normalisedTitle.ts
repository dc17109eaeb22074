import { tidyText } from "./cellValue";

/** The form in which headers and tab names are compared (design, section 3). */
export function normalisedTitle(title: string): string {
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
