import { googleClass } from "../../../declare/googleClass";
import { DATE, type Kind, optional, orNull } from "../../../declare/kinds";
import { forms, methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { enumerationOf, nameIn } from "../../enumeration";
import { ServiceError } from "../../serviceError";
import { BYTES, newBlob } from "./blob";
import { decodeText, encodeText, fromBase64, toSignedBytes } from "./bytes";
import { formatDate } from "./formatDate";

interface UtilitiesHost {
  readonly now: () => number;
  /** Waits, or moves a simulated clock on. */
  readonly sleep: (milliseconds: number) => void;
}

export const UTILITIES =
  googleClass<GoogleAppsScript.Utilities.Utilities>()<UtilitiesHost>("Utilities");

const enumeration = enumerationOf<GoogleAppsScript.Utilities.Utilities>("Utilities.");
export const CHARSETS = enumeration("Charset", ["US_ASCII", "UTF_8"]);

/** Text and nothing else: a number is none. */
export const WORDS: Kind<string> = {
  accepts: (value) => typeof value === "string",
  convert: String,
};
export const CHARSET = orNull(nameIn(CHARSETS));
/** A name for a file; what is no text is none. */
export const NAME: Kind<string | null> = {
  accepts: () => true,
  convert: (value) => (typeof value === "string" ? value : null),
};

const utilities = methods(UTILITIES, {
  formatDate: [
    [DATE, WORDS, WORDS],
    (_host, date, zone, pattern) => {
      if (Number.isNaN(date.getTime())) throw new ServiceError("Invalid argument: date");
      return formatDate(date, zone, pattern);
    },
  ],
  base64Decode: [[WORDS, optional(CHARSET)], decoded],
  newBlob: forms(
    [
      [WORDS, optional(NAME), optional(NAME)],
      (_host, text, contentType, name) =>
        newBlob(encodeText(text, "UTF-8"), contentType ?? "text/plain", name),
    ],
    [
      [BYTES, optional(NAME), optional(NAME)],
      (_host, bytes, contentType, name) => newBlob(bytes, contentType, name),
    ],
  ),
});

export const UTILITIES_TABLE = table(UTILITIES, [utilities]);

export function signed(bytes: Uint8Array): number[] {
  return [...toSignedBytes(bytes)];
}

export function decoded(
  _host: unknown,
  text: string,
  charset: string | null | undefined,
): number[] {
  const bytes = fromBase64(text);
  return signed(charset ? encodeText(decodeText(bytes, charset), charset) : bytes);
}
