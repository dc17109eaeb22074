import { decode } from "windows-1252";

/**
 * The text of a .csv file, whatever program wrote it: by its byte order mark; without one as UTF-16
 * where every other byte is zero, as UTF-8 where it is valid, else as Windows-1252, which is what
 * Excel writes in the United Kingdom. A library decodes Windows-1252, because the TextDecoder of
 * Node 20 takes it for Latin 1 and loses its quotation marks.
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

/** How the text of a file is written, from its beginning: UTF-16 by its mark or its zeros, else UTF-8. */
export function encodingOf(start: Uint8Array): string {
  return markedEncoding(start) ?? wideEncoding(start) ?? "utf-8";
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** UTF-16 text in western letters has a zero in nearly every pair of bytes. */
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
