import { ServiceError } from "../../serviceError";
import { conversionError } from "../../signature";

/** Bytes as Apps Script shows them: numbers from -128 to 127. */
export function toSignedBytes(bytes: Uint8Array): readonly number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

/** Bytes from numbers as Apps Script takes them, -128 to 127 or 0 to 255. */
export function bytesFrom(numbers: readonly unknown[]): Uint8Array {
  return Uint8Array.from(numbers, (number) => {
    const byte = Number(number);
    if (!Number.isInteger(byte)) throw conversionError(number, "byte");
    return byte & 0xff;
  });
}

/** Text in a character set; what US-ASCII and Latin-1 do not have becomes "?", as in Java. */
export function encodeText(text: string, charset: string): Uint8Array {
  switch (canonicalCharset(charset)) {
    case "utf-8":
      return new TextEncoder().encode(text);
    case "us-ascii":
      return singleBytes(text, 0x7f);
    case "iso-8859-1":
      return singleBytes(text, 0xff);
    default:
      throw new ServiceError(`Invalid argument: charset (${charset})`);
  }
}

export function decodeText(bytes: Uint8Array, charset: string): string {
  const name = canonicalCharset(charset);
  if (name === "us-ascii" || name === "iso-8859-1") {
    return Array.from(bytes, (byte) =>
      String.fromCharCode(name === "us-ascii" && byte > 0x7f ? 0xfffd : byte),
    ).join("");
  }
  try {
    return new TextDecoder(name, { ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ServiceError(`Invalid argument: charset (${charset})`);
  }
}

export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}

/** Reads both alphabets, the ordinary and the web-safe one, with or without padding. */
export function fromBase64(text: string): Uint8Array {
  const ordinary = text.replace(/-/g, "+").replace(/_/g, "/").replace(/\s+/g, "");
  try {
    return Uint8Array.from(atob(ordinary), (letter) => letter.charCodeAt(0));
  } catch {
    throw new ServiceError("Could not decode string.");
  }
}

function canonicalCharset(charset: string): string {
  const name = charset.toLowerCase().replace(/_/g, "-");
  if (name === "utf8") return "utf-8";
  if (name === "ascii") return "us-ascii";
  return name === "latin1" ? "iso-8859-1" : name;
}

function singleBytes(text: string, last: number): Uint8Array {
  // By code point: a character outside the basic plane is one "?", not two.
  return Uint8Array.from(Array.from(text), (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code > last ? 0x3f : code;
  });
}
