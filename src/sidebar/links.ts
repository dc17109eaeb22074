import type { Mail } from "../app/calls/states/mail";

const LONGEST_MAILTO = 1900;

/**
 * Whether a cell's text may become a link: http, https and mailto alone, with nothing in front
 * and no white space or control character inside, which browsers would quietly drop.
 */
export function isSafeLink(address: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it refuses
  return /^(https?:\/\/[^/]|mailto:[^?])[^\u0000- \u007f-\u009f<>"\\]*$/i.test(address);
}

/**
 * The mailto: link of a letter, or null where an address is not one plain address. Too long a
 * letter is cut, or is null where it is wanted whole. Every part
 * is encoded, so nothing in a cell can add a recipient, a copy or an attachment.
 */
export function mailtoLink(
  { to, subject, body: given }: Letter,
  fit: "cut" | "whole" = "cut",
): string | null {
  const addresses = typeof to === "string" ? [to] : to;
  if (addresses.length === 0 || !addresses.every((address) => PLAIN_ADDRESS.test(address))) {
    return null;
  }
  const recipients = addresses.map((address) => address.split("@").map(encoded).join("@"));
  const start = `mailto:${recipients.join(",")}?subject=${encoded(subject)}&body=`;
  let body = given;
  const isTooLong = (): boolean => (start + encoded(body)).length > LONGEST_MAILTO;
  if (fit === "whole" && isTooLong()) return null;
  // Mail programs cut longer links anywhere, even inside an encoded letter.
  while (isTooLong() && body !== "") {
    body = body.slice(0, body.length - Math.max(1, Math.floor(body.length / 20)));
  }
  return start + encoded(body);
}

/** A letter to one address, or to several. */
type Letter = Omit<Mail, "to"> & { readonly to: string | readonly string[] };

const PLAIN_ADDRESS = /^[^\s@,;:<>()[\]"\\?&#%/]+@[^\s@,;:<>()[\]"\\?&#%/]+$/;

function encoded(text: string): string {
  const lines = text.replace(/\r\n?|\n/g, "\r\n");
  // A lone half of a character pair cannot be encoded.
  const whole = lines.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/g,
    "$1",
  );
  return encodeURIComponent(whole).replace(/['()*!]/g, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
