import isEmail from "validator/lib/isEmail.js";

/**
 * Whether a text is exactly one e-mail address. The syntax is judged by the library validator: it
 * takes apostrophes, plus signs and long endings, and adds 7 KB to the bundle. zod's own pattern
 * refuses addresses that work ("d&t@..."). Public suffixes are not looked up in the whole Public
 * Suffix List (tldts would add 131 KB, a third of what may be shipped): the few that slips are
 * compared with stand in publicSuffixes.ts, and an ending that is in no list is never doubted.
 */
export function isAddress(text: string): boolean {
  // Most of what is no address is seen here; the library takes its time over each.
  if (text.length > 254 || !OUTLINE.test(text)) return false;
  return PLAIN.test(text) || isEmail(text, LENGTHS_ARE_SEEN_TO);
}

/**
 * One @ between what can be a name and dotted parts, none longer than mail can carry. A quotation
 * mark at the edge of the name, and a slash in it, the standard allows but nobody has: they come of
 * marks typed around an address, and of two names before one @.
 */
const OUTLINE =
  /^(?!['"`])[\x21-\x2e\x30-\x3f\x41-\x7e]{1,64}(?<!['"`])@(?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}$/i;
/** Nearly every address: letters and figures with single marks between, which the library takes. */
const PLAIN = /^[a-z\d]+(?:[._-][a-z\d]+)*@(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}$/i;
const LENGTHS_ARE_SEEN_TO = { allow_utf8_local_part: false, ignore_max_length: true } as const;

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}

export function localPartOf(address: string): string {
  return address.slice(0, address.lastIndexOf("@"));
}
