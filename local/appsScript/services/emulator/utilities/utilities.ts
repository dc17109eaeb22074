import Papa from "papaparse";
import { sprintf } from "sprintf-js";
import { ANY, anyOf, listOf, optional, rest } from "../../../declare/kinds";
import { forms, methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { BLOB_SOURCE, BYTES } from "../../core/utilities/blob";
import { encodeText, toBase64 } from "../../core/utilities/bytes";
import {
  CHARSET,
  CHARSETS,
  decoded,
  NAME,
  signed,
  UTILITIES,
  WORDS,
} from "../../core/utilities/utilities";
import { enumerationOf, nameIn } from "../../enumeration";
import { ServiceError } from "../../serviceError";
import { conversionError } from "../../signature";
import { gzipBlob, ungzipBlob, unzipBlob, zipBlobs } from "./archives";
import { digest, signature } from "./digests";
import { parseDate } from "./parseDate";

const enumeration = enumerationOf<GoogleAppsScript.Utilities.Utilities>("Utilities.");
const DIGESTS = enumeration("DigestAlgorithm", [
  "MD2",
  "MD5",
  "SHA_1",
  "SHA_256",
  "SHA_384",
  "SHA_512",
]);
const MACS = enumeration("MacAlgorithm", [
  "HMAC_MD5",
  "HMAC_SHA_1",
  "HMAC_SHA_256",
  "HMAC_SHA_384",
  "HMAC_SHA_512",
]);
const LONGEST_SLEEP_MS = 300_000;

const DATA = anyOf(WORDS, BYTES);
/** `Utilities` of Apps Script, but for RSA signatures. */
const utilities = methods(UTILITIES, {
  parseDate: [
    [WORDS, WORDS, WORDS],
    ({ now }, text, zone, pattern) => parseDate(text, zone, pattern, now()),
  ],
  formatString: [[WORDS, rest(ANY)], (_host, template, values) => formatted(template, values)],
  sleep: [[ANY], ({ sleep }, milliseconds) => sleep(waitOf(milliseconds))],
  getUuid: [[], () => crypto.randomUUID()],
  base64Encode: [
    [DATA, optional(CHARSET)],
    (_host, data, charset) => toBase64(bytesOf(data, charset ?? "UTF_8")),
  ],
  base64EncodeWebSafe: [
    [DATA, optional(CHARSET)],
    (_host, data, charset) => {
      const text = toBase64(bytesOf(data, charset ?? "UTF_8"));
      return text.replace(/\+/g, "-").replace(/\//g, "_");
    },
  ],
  base64DecodeWebSafe: [[WORDS, optional(CHARSET)], decoded],
  computeDigest: forms(
    [
      [nameIn(DIGESTS), WORDS, optional(CHARSET)],
      (_host, algorithm, text, charset) => signed(digest(algorithm, hashed(text, charset))),
    ],
    [[nameIn(DIGESTS), BYTES], (_host, algorithm, bytes) => signed(digest(algorithm, bytes))],
  ),
  computeHmacSignature: forms(
    [
      [nameIn(MACS), WORDS, WORDS, optional(CHARSET)],
      (_host, algorithm, text, key, charset) =>
        signed(signature(algorithm, hashed(text, charset), hashed(key, charset))),
    ],
    [
      [nameIn(MACS), BYTES, BYTES],
      (_host, algorithm, bytes, key) => signed(signature(algorithm, bytes, key)),
    ],
  ),
  computeHmacSha256Signature: forms(
    [
      [WORDS, WORDS, optional(CHARSET)],
      (_host, text, key, charset) =>
        signed(signature("HMAC_SHA_256", hashed(text, charset), hashed(key, charset))),
    ],
    [[BYTES, BYTES], (_host, bytes, key) => signed(signature("HMAC_SHA_256", bytes, key))],
  ),
  zip: [
    [listOf(BLOB_SOURCE), optional(NAME)],
    ({ now }, blobs, name) => zipBlobs(blobs, name ?? "archive.zip", now()),
  ],
  unzip: [[BLOB_SOURCE], (_host, blob) => unzipBlob(blob)],
  gzip: [
    [BLOB_SOURCE, optional(NAME)],
    ({ now }, blob, name) => gzipBlob(blob, name ?? "archive.gz", now()),
  ],
  ungzip: [[BLOB_SOURCE], (_host, blob) => ungzipBlob(blob)],
  parseCsv: [[WORDS, optional(ANY)], (_host, csv, delimiter) => rowsOf(csv, delimiter)],
  jsonStringify: [[ANY], (_host, value) => JSON.stringify(value)],
  jsonParse: [[ANY], (_host, text) => JSON.parse(String(text))],
});

export const UTILITIES_TABLE = table(UTILITIES, [utilities], {
  Charset: () => CHARSETS,
  DigestAlgorithm: () => DIGESTS,
  MacAlgorithm: () => MACS,
});

function formatted(template: string, values: readonly unknown[]): string {
  try {
    return sprintf(template, ...values);
  } catch (failure) {
    throw new ServiceError(failure instanceof Error ? failure.message : String(failure));
  }
}

function waitOf(milliseconds: unknown): number {
  const wait = Number(milliseconds);
  if (milliseconds === null || !Number.isFinite(wait)) throw conversionError(milliseconds, "int");
  if (wait < 0 || wait > LONGEST_SLEEP_MS) {
    throw new ServiceError(`Invalid argument: milliseconds (${wait})`);
  }
  return wait;
}

function bytesOf(data: string | Uint8Array, charset: string): Uint8Array {
  return typeof data === "string" ? encodeText(data, charset) : data;
}

/** Text in US-ASCII unless said otherwise, as digests and signatures take it. */
function hashed(text: string, charset: string | null | undefined): Uint8Array {
  return encodeText(text, charset ?? "US_ASCII");
}

function rowsOf(csv: string, delimiter: unknown): string[][] {
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

/** Outside quotes: what stands in them is kept as it is. */
function oneLineEnd(csv: string): string {
  return csv.replace(/"(?:[^"]|"")*"|\r\n?/g, (found) => (found.startsWith("\r") ? "\n" : found));
}

/** A letter, or its code: Java makes one of the other. */
function separatorOf(delimiter: unknown): string {
  if (typeof delimiter === "number") return String.fromCharCode(delimiter);
  return typeof delimiter === "string" ? delimiter.charAt(0) : ",";
}
