import { serviceName } from "../../realm/hostObject";
import type { Clock } from "../clock";
import { unavailable } from "../serviceError";
import { signatureError } from "../signature";
import { Blob, blobOf } from "../utilities/blob";
import { MIME_TYPES } from "../utilities/mimeType";
import { driveError, fileNotFound } from "./driveError";
import type { DriveContent, DriveStore, StoredFile } from "./driveStore";
import { fileResource, listResource } from "./fileResource";
import { searchFiles } from "./searchFiles";

export interface DriveHost {
  readonly store: DriveStore;
  readonly clock: Clock;
  /** Who runs the script. */
  readonly user: string;
  /** Turns a document into another kind of file, as Google exports one; null where it cannot. */
  readonly convert: (content: DriveContent, mimeType: string) => Uint8Array | null;
}

/** The advanced Drive service, version 3, under the rules of the scope `drive.file`. */
export class Drive {
  readonly Files: DriveFiles;
  readonly Permissions: DrivePermissions;

  constructor(host: DriveHost) {
    this.Files = new DriveFiles(host);
    this.Permissions = new DrivePermissions(host);
  }

  toString(): string {
    return "Drive";
  }
}

type Options = Readonly<Record<string, unknown>>;

/** What can be turned into a Google document when it is uploaded. */
const CONVERTIBLE: readonly string[] = [
  MIME_TYPES.MICROSOFT_WORD,
  MIME_TYPES.MICROSOFT_WORD_LEGACY,
  MIME_TYPES.OPENDOCUMENT_TEXT,
  MIME_TYPES.HTML,
  MIME_TYPES.PLAIN_TEXT,
  MIME_TYPES.RTF,
];

export class DriveFiles {
  readonly [serviceName] = "Drive.Files";
  readonly #host: DriveHost;

  constructor(host: DriveHost) {
    this.#host = host;
  }

  /** (resource[, blob[, options]]) */
  create(...args: unknown[]): object {
    const { store, clock, user } = this.#host;
    const resource = optionsIn("create", args, 0);
    const blob = blobIn("create", args, 1);
    const content = blob === null ? null : contentOf(blob);
    const now = clock.now();
    const mimeType =
      textIn(resource, "mimeType") ?? content?.mimeType ?? "application/octet-stream";
    checkConversion("files.create", content, mimeType);
    const file = store.put({
      id: store.newId(),
      name: textIn(resource, "name") ?? blob?.getName() ?? "Untitled",
      mimeType,
      parents: this.#parents("create", resource.parents) ?? [store.rootId],
      trashed: false,
      createdTime: now,
      modifiedTime: now,
      description: textIn(resource, "description") ?? "",
      properties: textsIn(resource.properties),
      appProperties: textsIn(resource.appProperties),
      content,
      owner: user,
      readers: [],
    });
    return fileResource(file, textIn(optionsIn("create", args, 2), "fields"));
  }

  /** (id[, options]) */
  get(...args: unknown[]): object {
    const options = optionsIn("get", args, 1);
    if (options.alt === "media") throw unavailable("Drive.Files.get with alt: media");
    return fileResource(this.#visible("get", args[0]), textIn(options, "fields"));
  }

  /** ([options]): only what the add-on may see. */
  list(...args: unknown[]): object {
    const options = optionsIn("list", args, 0);
    const { store, user } = this.#host;
    const seen = store.all.filter(({ owner }) => owner === user);
    const found = searchFiles(seen, textIn(options, "q") ?? "");
    const most = Number(options.pageSize ?? 100);
    if (found.length > most) throw unavailable(`A list of ${found.length} files in pages`);
    return listResource(found, textIn(options, "fields"));
  }

  /** (resource, id[, blob[, options]]) */
  update(...args: unknown[]): object {
    const resource = optionsIn("update", args, 0);
    const file = this.#visible("update", args[1]);
    const blob = blobIn("update", args, 2);
    const options = optionsIn("update", args, 3);
    const added = this.#parents("update", options.addParents) ?? [];
    const removed = idsIn(options.removeParents);
    const updated: StoredFile = {
      ...file,
      name: textIn(resource, "name") ?? file.name,
      description: textIn(resource, "description") ?? file.description,
      trashed: typeof resource.trashed === "boolean" ? resource.trashed : file.trashed,
      parents: [...file.parents.filter((id) => !removed.includes(id)), ...added],
      properties: { ...file.properties, ...textsIn(resource.properties) },
      appProperties: { ...file.appProperties, ...textsIn(resource.appProperties) },
      content: blob === null ? file.content : contentOf(blob),
      modifiedTime: this.#host.clock.now(),
    };
    return fileResource(this.#host.store.put(updated), textIn(options, "fields"));
  }

  /** (resource, id[, options]) */
  copy(...args: unknown[]): object {
    const { store, clock } = this.#host;
    const resource = optionsIn("copy", args, 0);
    const file = this.#visible("copy", args[1]);
    const now = clock.now();
    const copy = store.put({
      ...file,
      id: store.newId(),
      name: textIn(resource, "name") ?? `Copy of ${file.name}`,
      parents: this.#parents("copy", resource.parents) ?? file.parents,
      createdTime: now,
      modifiedTime: now,
    });
    return fileResource(copy, textIn(optionsIn("copy", args, 2), "fields"));
  }

  /** (id) */
  remove(...args: unknown[]): void {
    this.#host.store.remove(this.#visible("delete", args[0]).id);
  }

  /** (id, mimeType, { alt: "media" }) gives the exported file as a blob. */
  export(...args: unknown[]): Blob {
    const [id, mimeType] = args;
    const file = this.#visible("export", id);
    if (optionsIn("export", args, 2).alt !== "media") {
      const message = "Export requires alt=media to download the exported content.";
      throw driveError("files.export", 400, "badRequest", message);
    }
    if (file.content === null || !file.mimeType.startsWith("application/vnd.google-apps.")) {
      const message = "Export only supports Docs Editors files.";
      throw driveError("files.export", 403, "fileNotExportable", message);
    }
    const mimeTypeTo = String(mimeType);
    const bytes =
      mimeTypeTo === file.content.mimeType
        ? file.content.bytes
        : this.#host.convert(file.content, mimeTypeTo);
    if (bytes === null) throw unavailable(`Exporting a ${file.content.mimeType} as ${mimeTypeTo}`);
    return new Blob(bytes, mimeTypeTo, file.name);
  }

  toString(): string {
    return "Drive.Files";
  }

  #visible(operation: string, id: unknown): StoredFile {
    return ownFile(this.#host, `files.${operation}`, id);
  }

  /** Ids of folders that the add-on can see, or of the root; null where none are given. */
  #parents(operation: string, given: unknown): readonly string[] | null {
    const ids = idsIn(given);
    if (ids.length === 0) return null;
    const { store } = this.#host;
    return ids.map((id) =>
      id === "root" || id === store.rootId ? store.rootId : this.#visible(operation, id).id,
    );
  }
}

export class DrivePermissions {
  readonly [serviceName] = "Drive.Permissions";
  readonly #host: DriveHost;

  constructor(host: DriveHost) {
    this.#host = host;
  }

  /** (resource, id[, options]): one person may read a file. */
  create(...args: unknown[]): object {
    const resource = optionsIn("create", args, 0);
    const file = ownFile(this.#host, "permissions.create", args[1]);
    if (resource.type !== "user" || resource.role !== "reader") {
      throw unavailable("Drive.Permissions.create for others than a user as reader");
    }
    const reader = textIn(resource, "emailAddress") ?? "";
    if (!/^[^\s@]+@[^\s@]+$/.test(reader)) {
      const message = "The specified emailAddress is invalid or not applicable.";
      throw driveError("permissions.create", 400, "invalidSharingRequest", message);
    }
    this.#host.store.put({ ...file, readers: [...file.readers, reader] });
    return { kind: "drive#permission", id: reader, type: "user", role: "reader" };
  }

  toString(): string {
    return "Drive.Permissions";
  }
}

/** What `drive.file` shows: files that the add-on made for this person. Throws for all others. */
function ownFile({ store, user }: DriveHost, operation: string, id: unknown): StoredFile {
  const file = store.get(String(id));
  if (file === null || file.owner !== user) throw fileNotFound(operation, String(id));
  return file;
}

function contentOf(blob: Blob): DriveContent {
  return {
    bytes: Blob.bytesOf(blob),
    mimeType: blob.getContentType() ?? "application/octet-stream",
  };
}

function checkConversion(operation: string, content: DriveContent | null, mimeType: string): void {
  if (content === null || mimeType !== MIME_TYPES.GOOGLE_DOCS) return;
  if (CONVERTIBLE.includes(content.mimeType)) return;
  const message = "The requested conversion is not supported.";
  throw driveError(operation, 400, "badRequest", message);
}

function blobIn(method: string, args: readonly unknown[], place: number): Blob | null {
  const given = args[place];
  if (given === undefined || given === null) return null;
  const blob = blobOf(given);
  if (blob === null) throw signatureError(`Drive.Files.${method}`, args);
  return blob;
}

function optionsIn(method: string, args: readonly unknown[], place: number): Options {
  const given = args[place];
  if (given === undefined || given === null) return {};
  if (typeof given !== "object") throw signatureError(`Drive.Files.${method}`, args);
  return { ...given };
}

function textIn(options: Options, name: string): string | undefined {
  const value = options[name];
  return value === undefined || value === null ? undefined : String(value);
}

function textsIn(value: unknown): { readonly [name: string]: string } {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]));
}

/** A list of ids, or one text with commas between them. */
function idsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === "string" ? value.split(",").map((id) => id.trim()) : [];
}
