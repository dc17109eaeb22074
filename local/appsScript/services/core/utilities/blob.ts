import { googleClass, type PlaceOf } from "../../../declare/googleClass";
import type { Kind } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { ServiceError, unavailable } from "../../serviceError";
import { HTML_OUTPUT } from "../html/classes";
import { bytesFrom, toSignedBytes } from "./bytes";

/** A file in memory, as Apps Script hands it around; its bytes are from 0 to 255. */
export const BLOB = googleClass<GoogleAppsScript.Base.Blob>()<{
  bytes: Uint8Array;
  contentType: string | null;
  name: string | null;
}>("Blob");
export type Blob = PlaceOf<typeof BLOB>;

export function newBlob(
  bytes: Uint8Array,
  contentType: string | null = null,
  name: string | null = null,
): Blob {
  return BLOB.of({ bytes, contentType, name });
}

/** The blob behind anything that has one (a blob, an HTML page). */
export function blobOf(source: unknown): Blob | null {
  if (BLOB.accepts(source)) return BLOB.convert(source);
  return HTML_OUTPUT.accepts(source) ? blobOfPage(HTML_OUTPUT.convert(source)) : null;
}

export const BLOB_SOURCE: Kind<Blob, GoogleAppsScript.Base.BlobSource> = {
  accepts: (value) => blobOf(value) !== null,
  convert: (value) => blobOf(value) as Blob,
};

export function blobOfPage({ content }: PlaceOf<typeof HTML_OUTPUT>): Blob {
  return newBlob(new TextEncoder().encode(content), "text/html", "output.html");
}

/** Signed bytes as Java has them. */
export const BYTES: Kind<Uint8Array, number[]> = {
  accepts: Array.isArray,
  convert: (value) => bytesFrom(value as unknown[]),
};

/** As another type. Only into its own or plain text: nothing here draws a PDF or a picture. */
export function blobAs({ bytes, contentType, name }: Blob, wanted: string): Blob {
  if (contentType === null) {
    throw new ServiceError("Blob object must have non-null content type for this operation.");
  }
  const text = contentType.startsWith("text/") && wanted === "text/plain";
  if (wanted !== contentType && !text) {
    throw unavailable(`Converting from ${contentType} to ${wanted}`);
  }
  return newBlob(bytes.slice(), wanted, name);
}

const blob = methods(BLOB, {
  getBytes: [[], ({ bytes }) => [...toSignedBytes(bytes)]],
});

export const BLOB_TABLE = table(BLOB, [blob]);
