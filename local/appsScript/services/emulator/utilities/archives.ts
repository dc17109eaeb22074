import { gunzipSync, gzipSync, unzipSync, zipSync } from "fflate";
import { type Blob, newBlob } from "../../core/utilities/blob";
import { contentTypeOf } from "../../core/utilities/mimeType";
import { ServiceError } from "../../serviceError";

/** Packs blobs; two of one name are refused, as Google does. `now` is the time on the entries. */
export function zipBlobs(blobs: readonly Blob[], name: string, now: number): Blob {
  const files: Record<string, Uint8Array> = {};
  for (const blob of blobs) {
    const entry = blob.name;
    if (entry === null)
      throw new ServiceError("Blob object must have non-null name for this operation.");
    if (Object.hasOwn(files, entry)) throw new ServiceError(`Duplicate file name in zip: ${entry}`);
    files[entry] = blob.bytes;
  }
  return newBlob(zipSync(files, { mtime: now }), "application/zip", name);
}

export function unzipBlob(blob: Blob): readonly Blob[] {
  const files = opened(() => unzipSync(blob.bytes));
  return Object.entries(files)
    .filter(([name]) => !name.endsWith("/"))
    .map(([name, bytes]) => newBlob(bytes, contentTypeOf(name), name));
}

export function gzipBlob(blob: Blob, name: string, now: number): Blob {
  return newBlob(gzipSync(blob.bytes, { mtime: now }), "application/x-gzip", name);
}

export function ungzipBlob(blob: Blob): Blob {
  const bytes = opened(() => gunzipSync(blob.bytes));
  return newBlob(bytes, null, blob.name?.replace(/\.gz$/, "") ?? null);
}

function opened<T>(open: () => T): T {
  try {
    return open();
  } catch {
    throw new ServiceError("Invalid argument");
  }
}
