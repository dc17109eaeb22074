import { decode } from "windows-1252";

/**
 * The text of a .csv file, whatever program wrote it: by its byte order mark; without one as UTF-16
 * where every other byte is nought, as UTF-8 where it is whole, else as Windows-1252, which is what
 * Excel writes in the United Kingdom. Windows-1252 has a library of its own: the TextDecoder of Node 20
 * takes it for Latin 1, and loses its quotation marks.
 */
export function csvText(bytes: Uint8Array): string {
  const encoding = markedEncoding(bytes) ?? wideEncoding(bytes);
  if (encoding !== null) return decoded(bytes, encoding);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decode(bytes);
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** Text of western letters in UTF-16 has a nought in nearly every pair of bytes. */
function wideEncoding(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  start.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  if (odd > start.length / 4 && even === 0) return "utf-16le";
  return even > start.length / 4 && odd === 0 ? "utf-16be" : null;
}

function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
