import { ServiceError, unavailable } from "../serviceError";
import { bytesFrom, decodeText, encodeText, toSignedBytes } from "./bytes";
import { contentTypeOf } from "./mimeType";

/** A file in memory, as Apps Script hands it around. */
export class Blob implements GoogleAppsScript.Base.Blob {
  #bytes: Uint8Array;
  #contentType: string | null;
  #name: string | null;

  constructor(bytes: Uint8Array, contentType: string | null = null, name: string | null = null) {
    this.#bytes = bytes;
    this.#contentType = contentType;
    this.#name = name;
  }

  /** The bytes themselves, for other services: from 0 to 255. */
  static bytesOf(blob: Blob): Uint8Array {
    return blob.#bytes;
  }

  getBytes(): number[] {
    return [...toSignedBytes(this.#bytes)];
  }

  setBytes(data: number[]): this {
    this.#bytes = bytesFrom(data);
    return this;
  }

  getDataAsString(charset = "UTF-8"): string {
    return decodeText(this.#bytes, charset);
  }

  setDataFromString(text: string, charset = "UTF-8"): this {
    this.#bytes = encodeText(text, charset);
    this.#contentType ??= "text/plain";
    return this;
  }

  getContentType(): string | null {
    return this.#contentType;
  }

  setContentType(contentType: string | null): this {
    this.#contentType = contentType;
    return this;
  }

  setContentTypeFromExtension(): this {
    const known = this.#name === null ? null : contentTypeOf(this.#name);
    if (known !== null) this.#contentType = known;
    return this;
  }

  getName(): string | null {
    return this.#name;
  }

  setName(name: string): this {
    this.#name = name;
    return this;
  }

  copyBlob(): Blob {
    return new Blob(this.#bytes.slice(), this.#contentType, this.#name);
  }

  getBlob(): Blob {
    return this;
  }

  getAllBlobs(): Blob[] {
    return [this];
  }

  /** Only into its own type or plain text: nothing here draws a PDF or a picture. */
  getAs(contentType: string): Blob {
    if (this.#contentType === null) {
      throw new ServiceError("Blob object must have non-null content type for this operation.");
    }
    const text = this.#contentType.startsWith("text/") && contentType === "text/plain";
    if (contentType !== this.#contentType && !text) {
      throw unavailable(`Converting from ${this.#contentType} to ${contentType}`);
    }
    return new Blob(this.#bytes.slice(), contentType, this.#name);
  }

  isGoogleType(): boolean {
    return this.#contentType?.startsWith("application/vnd.google-apps.") ?? false;
  }

  toString(): string {
    return "Blob";
  }
}

/** The blob behind anything that has one (a blob, an HTML page). */
export function blobOf(source: unknown): Blob | null {
  if (source instanceof Blob) return source;
  const getBlob: unknown =
    typeof source === "object" && source !== null ? Reflect.get(source, "getBlob") : undefined;
  const blob: unknown = typeof getBlob === "function" ? getBlob.call(source) : null;
  return blob instanceof Blob ? blob : null;
}
