import { tidyText } from "./cellValue";

/** The form in which headers and tab names are compared (design, section 3). */
export function normalisedTitle(title: string): string {
  return tidyText(title.normalize("NFKC"))
    .replace(/["'“”‘’`]/g, "")
    .replace(/[\s:*]+$/g, "")
    .replace(/^[\s*]+/g, "")
    .replace(/-/g, " ")
    .replace(/\s+/g, " ")
    .toLowerCase();
}
