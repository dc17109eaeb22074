import type { Mail } from "../app/calls/states/memberState";

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
 * The mailto: link of a letter, or null where the address is not one plain address. Every part
 * is encoded, so nothing in a cell can add a recipient, a copy or an attachment.
 */
export function mailtoLink(mail: Mail): string | null {
  if (!/^[^\s@,;:<>()[\]"\\?&#%/]+@[^\s@,;:<>()[\]"\\?&#%/]+$/.test(mail.to)) return null;
  const to = mail.to.split("@").map(encoded).join("@");
  const start = `mailto:${to}?subject=${encoded(mail.subject)}&body=`;
  let body = mail.body;
  // Mail programs cut longer links anywhere, even inside an encoded letter.
  while ((start + encoded(body)).length > LONGEST_MAILTO && body !== "") {
    body = body.slice(0, body.length - Math.max(1, Math.floor(body.length / 20)));
  }
  return start + encoded(body);
}

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
