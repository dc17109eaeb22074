import { tidyText } from "../../cells/cellValue";

/**
 * The form in which two names are certainly the same organisation: case, spacing, punctuation,
 * "&" for "and" and a leading "The" do not matter. Likely twins ("Ashfield DC", "Ashfield District
 * Council") keep different keys: they are for people to decide.
 */
export function organisationKey(name: string): string {
  // Most names are plain words; a sheet may hold thousands, and each is asked for often.
  if (PLAIN_WORDS.test(name)) return name.toLowerCase().replace(/^the /, "");
  const tidy = tidyText(name.normalize("NFKC")).toLowerCase();
  const plain = tidyText(
    tidy
      .replace(/&/g, " and ")
      .replace(/['‘’`".,()]/g, "")
      .replace(/[-–—/]/g, " "),
  ).replace(/^the (?=.)/, "");
  return plain === "" ? tidy : plain;
}

const PLAIN_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;

const PLAIN_LETTERS = /^[ -~]*$/;

/** Sorts names as a reader looks them up: case and accents do not matter. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  const first = sortKey(a.name);
  const second = sortKey(b.name);
  if (first !== second) return first < second ? -1 : 1;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

export function sortKey(name: string): string {
  // Most names have no accents, and a sheet may hold thousands.
  if (PLAIN_LETTERS.test(name)) return name.toLowerCase();
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}
