import isEmail from "validator/lib/isEmail.js";

/**
 * Whether a text is exactly one e-mail address. The syntax is judged by the library validator: it
 * takes apostrophes, plus signs and long endings, and adds 7 KB to the bundle. zod's own pattern
 * refuses addresses that work ("d&t@..."). Public suffixes are not looked up in the whole Public
 * Suffix List (tldts would add 131 KB, a third of what may be shipped): the few that slips are
 * compared with stand in publicSuffixes.ts, and an ending that is in no list is never doubted.
 */
export function isAddress(text: string): boolean {
  if (text.length > 254 || !text.includes("@") || !PRINTABLE_ASCII.test(text)) return false;
  if (!isEmail(text, { allow_utf8_local_part: false })) return false;
  const local = text.slice(0, text.lastIndexOf("@"));
  // Allowed by the standard, given to nobody: a quotation mark typed around the address.
  return !/^['"`]|['"`]$/.test(local);
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}

export function localPartOf(address: string): string {
  return address.slice(0, address.lastIndexOf("@"));
}

const PRINTABLE_ASCII = /^[\x21-\x7e]+$/;
