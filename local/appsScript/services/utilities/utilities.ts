import Papa from "papaparse";
import { sprintf } from "sprintf-js";
import { EnumValue, enumeration } from "../enumeration";
import { ServiceError, unavailable } from "../serviceError";
import { conversionError, signatureError } from "../signature";
import { gzipBlob, ungzipBlob, unzipBlob, zipBlobs } from "./archives";
import { Blob, blobOf } from "./blob";
import { bytesFrom, decodeText, encodeText, fromBase64, toBase64, toSignedBytes } from "./bytes";
import { digest, signature } from "./digests";
import { formatDate } from "./formatDate";
import { parseDate } from "./parseDate";

export interface UtilitiesHost {
  readonly now: () => number;
  /** Waits, or moves a simulated clock on. */
  readonly sleep: (milliseconds: number) => void;
}

const CHARSETS = enumeration("Utilities.Charset", ["US_ASCII", "UTF_8"]);
const DIGESTS = enumeration("Utilities.DigestAlgorithm", [
  "MD2",
  "MD5",
  "SHA_1",
  "SHA_256",
  "SHA_384",
  "SHA_512",
]);
const MACS = enumeration("Utilities.MacAlgorithm", [
  "HMAC_MD5",
  "HMAC_SHA_1",
  "HMAC_SHA_256",
  "HMAC_SHA_384",
  "HMAC_SHA_512",
]);
const LONGEST_SLEEP_MS = 300_000;

/** `Utilities` of Apps Script, but for RSA signatures. */
export class Utilities {
  readonly Charset = CHARSETS;
  readonly DigestAlgorithm = DIGESTS;
  readonly MacAlgorithm = MACS;
  readonly #host: UtilitiesHost;

  constructor(host: UtilitiesHost) {
    this.#host = host;
  }

  formatDate(...args: unknown[]): string {
    const [date, zone, pattern] = args;
    const given = date instanceof Date && typeof zone === "string" && typeof pattern === "string";
    if (!given || args.length !== 3) throw signatureError("Utilities.formatDate", args);
    if (Number.isNaN(date.getTime())) throw new ServiceError("Invalid argument: date");
    return formatDate(date, zone, pattern);
  }

  parseDate(...args: unknown[]): Date {
    const [text, zone, pattern] = args;
    const given =
      typeof text === "string" && typeof zone === "string" && typeof pattern === "string";
    if (!given || args.length !== 3) throw signatureError("Utilities.parseDate", args);
    return parseDate(text, zone, pattern, this.#host.now());
  }

  formatString(...args: unknown[]): string {
    const [template, ...values] = args;
    if (typeof template !== "string") throw signatureError("Utilities.formatString", args);
    try {
      return sprintf(template, ...values);
    } catch (failure) {
      throw new ServiceError(failure instanceof Error ? failure.message : String(failure));
    }
  }

  sleep(milliseconds: unknown): void {
    const wait = Number(milliseconds);
    if (milliseconds === null || !Number.isFinite(wait)) {
      throw conversionError(milliseconds, "int");
    }
    if (wait < 0 || wait > LONGEST_SLEEP_MS) {
      throw new ServiceError(`Invalid argument: milliseconds (${wait})`);
    }
    this.#host.sleep(wait);
  }

  getUuid(): string {
    return crypto.randomUUID();
  }

  base64Encode(...args: unknown[]): string {
    return toBase64(dataBytes("Utilities.base64Encode", args));
  }

  base64EncodeWebSafe(...args: unknown[]): string {
    const text = toBase64(dataBytes("Utilities.base64EncodeWebSafe", args));
    return text.replace(/\+/g, "-").replace(/\//g, "_");
  }

  base64Decode(...args: unknown[]): number[] {
    return [...toSignedBytes(decoded("Utilities.base64Decode", args))];
  }

  base64DecodeWebSafe(...args: unknown[]): number[] {
    return [...toSignedBytes(decoded("Utilities.base64DecodeWebSafe", args))];
  }

  computeDigest(...args: unknown[]): number[] {
    const method = "Utilities.computeDigest";
    const [algorithm, value, charset] = args;
    const name = nameIn(DIGESTS, algorithm);
    if (name === null || args.length > 3) throw signatureError(method, args);
    return [...toSignedBytes(digest(name, hashedBytes(method, value, charset, args)))];
  }

  computeHmacSignature(...args: unknown[]): number[] {
    const method = "Utilities.computeHmacSignature";
    const [algorithm, ...rest] = args;
    const name = nameIn(MACS, algorithm);
    if (name === null) throw signatureError(method, args);
    return [...hmacOf(name, rest, () => signatureError(method, args))];
  }

  computeHmacSha256Signature(...args: unknown[]): number[] {
    const method = "Utilities.computeHmacSha256Signature";
    return [...hmacOf("HMAC_SHA_256", args, () => signatureError(method, args))];
  }

  newBlob(...args: unknown[]): Blob {
    const [data, contentType, name] = args;
    const type = typeof contentType === "string" ? contentType : null;
    const called = typeof name === "string" ? name : null;
    if (typeof data === "string") {
      return new Blob(encodeText(data, "UTF-8"), type ?? "text/plain", called);
    }
    if (!Array.isArray(data)) throw signatureError("Utilities.newBlob", args);
    return new Blob(bytesFrom(data), type, called);
  }

  zip(...args: unknown[]): Blob {
    const [sources, name] = args;
    if (!Array.isArray(sources)) throw signatureError("Utilities.zip", args);
    const blobs = sources.map((source) => blobIn(source, "Utilities.zip", args));
    return zipBlobs(blobs, typeof name === "string" ? name : "archive.zip", this.#host.now());
  }

  unzip(...args: unknown[]): readonly Blob[] {
    return unzipBlob(blobIn(args[0], "Utilities.unzip", args));
  }

  gzip(...args: unknown[]): Blob {
    const name = typeof args[1] === "string" ? args[1] : "archive.gz";
    return gzipBlob(blobIn(args[0], "Utilities.gzip", args), name, this.#host.now());
  }

  ungzip(...args: unknown[]): Blob {
    return ungzipBlob(blobIn(args[0], "Utilities.ungzip", args));
  }

  parseCsv(...args: unknown[]): string[][] {
    const [csv, delimiter] = args;
    if (typeof csv !== "string") throw signatureError("Utilities.parseCsv", args);
    // Lines may end in either way, also within one text; the library takes one of them.
    const parsed = Papa.parse<string[]>(oneLineEnd(csv).replace(/\n$/, ""), {
      delimiter: separatorOf(delimiter),
      newline: "\n",
    });
    if (parsed.errors.some(({ type }) => type === "Quotes")) {
      throw new ServiceError("Could not parse text.");
    }
    return parsed.data;
  }

  jsonStringify(value: unknown): string {
    return JSON.stringify(value);
  }

  jsonParse(text: string): unknown {
    return JSON.parse(text);
  }

  computeRsaSignature(): never {
    throw unavailable("Utilities.computeRsaSignature");
  }

  toString(): string {
    return "Utilities";
  }
}

function nameIn<N extends string>(
  values: { readonly [name in N]: EnumValue<N> },
  given: unknown,
): N | null {
  return given instanceof EnumValue && Object.values(values).includes(given)
    ? (given.name() as N)
    : null;
}

/** Text (in UTF-8 unless said otherwise) or bytes, as the base64 methods take them. */
function dataBytes(method: string, args: readonly unknown[]): Uint8Array {
  const [data, charset] = args;
  if (Array.isArray(data)) return bytesFrom(data);
  if (typeof data !== "string") throw signatureError(method, args);
  return encodeText(data, nameIn(CHARSETS, charset) ?? "UTF_8");
}

function decoded(method: string, args: readonly unknown[]): Uint8Array {
  const [text, charset] = args;
  if (typeof text !== "string") throw signatureError(method, args);
  const bytes = fromBase64(text);
  const name = nameIn(CHARSETS, charset);
  return name === null ? bytes : encodeText(decodeText(bytes, name), name);
}

/** Text in US-ASCII unless said otherwise, or bytes, as digests and signatures take them. */
function hashedBytes(
  method: string,
  value: unknown,
  charset: unknown,
  args: readonly unknown[],
): Uint8Array {
  const name = nameIn(CHARSETS, charset);
  const charsetGiven = charset !== undefined && charset !== null;
  if (Array.isArray(value) && !charsetGiven) return bytesFrom(value);
  if (typeof value !== "string" || (charsetGiven && name === null)) {
    throw signatureError(method, args);
  }
  return encodeText(value, name ?? "US_ASCII");
}

function hmacOf(
  algorithm: string,
  [value, key, charset, ...more]: readonly unknown[],
  wrongUse: () => ServiceError,
): readonly number[] {
  const sameKind = typeof value === typeof key && Array.isArray(value) === Array.isArray(key);
  if (!sameKind || more.length > 0) throw wrongUse();
  const bytesOf = (part: unknown): Uint8Array => {
    try {
      return hashedBytes("", part, charset, []);
    } catch (failure) {
      throw failure instanceof ServiceError && failure.message.startsWith("Cannot convert")
        ? failure
        : wrongUse();
    }
  };
  return toSignedBytes(signature(algorithm, bytesOf(value), bytesOf(key)));
}

function blobIn(source: unknown, method: string, args: readonly unknown[]): Blob {
  const blob = blobOf(source);
  if (blob === null) throw signatureError(method, args);
  return blob;
}

/** Outside quotes: what stands in them is kept as it is. */
function oneLineEnd(csv: string): string {
  return csv.replace(/"(?:[^"]|"")*"|\r\n?/g, (found) => (found.startsWith("\r") ? "\n" : found));
}

/** A letter, or its code: Java makes one of the other. */
function separatorOf(delimiter: unknown): string {
  if (typeof delimiter === "number") return String.fromCharCode(delimiter);
  return typeof delimiter === "string" ? delimiter.charAt(0) : ",";
}
