import { googleClass } from "../../../declare/googleClass";
import { ANY, OPTIONS, optional, orNull } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import type { Clock } from "../../clock";
import { unavailable } from "../../serviceError";
import { BLOB_SOURCE, type Blob, newBlob } from "../utilities/blob";
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
export const DRIVE = googleClass<GoogleAppsScript.Drive>()<DriveHost>("Drive");
const FILES =
  googleClass<GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection>()<DriveHost>(
    "Drive.Files",
  );
const PERMISSIONS =
  googleClass<GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection>()<DriveHost>(
    "Drive.Permissions",
  );

type Options = Readonly<Record<string, unknown>> | null | undefined;

const RESOURCE = orNull(OPTIONS);
const MEDIA = orNull(BLOB_SOURCE);

/** What can be turned into a Google document when it is uploaded. */
const CONVERTIBLE: readonly string[] = [
  MIME_TYPES.MICROSOFT_WORD,
  MIME_TYPES.MICROSOFT_WORD_LEGACY,
  MIME_TYPES.OPENDOCUMENT_TEXT,
  MIME_TYPES.HTML,
  MIME_TYPES.PLAIN_TEXT,
  MIME_TYPES.RTF,
];

const files = methods(FILES, {
  create: [[RESOURCE, optional(MEDIA), optional(RESOURCE)], createFile],
  get: [
    [ANY, optional(RESOURCE)],
    (host, id, options) => {
      if (options?.alt === "media") throw unavailable("Drive.Files.get with alt: media");
      return fileResource(ownFile(host, "files.get", id), textIn(options, "fields"));
    },
  ],
  // Only what the add-on may see.
  list: [
    [optional(RESOURCE)],
    ({ store, user }, options) => {
      const seen = store.all.filter(({ owner }) => owner === user);
      const found = searchFiles(seen, textIn(options, "q") ?? "");
      const most = Number(options?.pageSize ?? 100);
      if (found.length > most) throw unavailable(`A list of ${found.length} files in pages`);
      return listResource(found, textIn(options, "fields"));
    },
  ],
  update: [[RESOURCE, ANY, optional(MEDIA), optional(RESOURCE)], updateFile],
  copy: [[RESOURCE, ANY, optional(RESOURCE)], copyFile],
  remove: [[ANY], (host, id) => host.store.remove(ownFile(host, "files.delete", id).id)],
  export: [[ANY, ANY, optional(RESOURCE)], exportFile],
});

const permissions = methods(PERMISSIONS, { create: [[RESOURCE, ANY, optional(ANY)], share] });

export const DRIVE_TABLES = [
  table(DRIVE, [], {
    Files: (host: DriveHost) => FILES.of(host),
    Permissions: (host: DriveHost) => PERMISSIONS.of(host),
  }),
  table(FILES, [files]),
  table(PERMISSIONS, [permissions]),
];

function createFile(host: DriveHost, resource: Options, blob?: Blob | null, options?: Options) {
  const { store, clock, user } = host;
  const content = blob ? contentOf(blob) : null;
  const now = clock.now();
  const mimeType = textIn(resource, "mimeType") ?? content?.mimeType ?? "application/octet-stream";
  checkConversion("files.create", content, mimeType);
  const file = store.put({
    id: store.newId(),
    name: textIn(resource, "name") ?? blob?.name ?? "Untitled",
    mimeType,
    parents: parentsIn(host, "create", resource?.parents) ?? [store.rootId],
    trashed: false,
    createdTime: now,
    modifiedTime: now,
    description: textIn(resource, "description") ?? "",
    properties: textsIn(resource?.properties),
    appProperties: textsIn(resource?.appProperties),
    content,
    owner: user,
    readers: [],
  });
  return fileResource(file, textIn(options, "fields"));
}

function updateFile(
  host: DriveHost,
  resource: Options,
  id: unknown,
  blob?: Blob | null,
  options?: Options,
) {
  const file = ownFile(host, "files.update", id);
  const added = parentsIn(host, "update", options?.addParents) ?? [];
  const removed = idsIn(options?.removeParents);
  const updated: StoredFile = {
    ...file,
    name: textIn(resource, "name") ?? file.name,
    description: textIn(resource, "description") ?? file.description,
    trashed: typeof resource?.trashed === "boolean" ? resource.trashed : file.trashed,
    parents: [...file.parents.filter((parent) => !removed.includes(parent)), ...added],
    properties: { ...file.properties, ...textsIn(resource?.properties) },
    appProperties: { ...file.appProperties, ...textsIn(resource?.appProperties) },
    content: blob ? contentOf(blob) : file.content,
    modifiedTime: host.clock.now(),
  };
  return fileResource(host.store.put(updated), textIn(options, "fields"));
}

function copyFile(host: DriveHost, resource: Options, id: unknown, options?: Options) {
  const { store, clock } = host;
  const file = ownFile(host, "files.copy", id);
  const now = clock.now();
  const copy = store.put({
    ...file,
    id: store.newId(),
    name: textIn(resource, "name") ?? `Copy of ${file.name}`,
    parents: parentsIn(host, "copy", resource?.parents) ?? file.parents,
    createdTime: now,
    modifiedTime: now,
  });
  return fileResource(copy, textIn(options, "fields"));
}

/** With `{ alt: "media" }` the exported file, as a blob. */
function exportFile(host: DriveHost, id: unknown, mimeType: unknown, options?: Options): Blob {
  const file = ownFile(host, "files.export", id);
  if (options?.alt !== "media") {
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
      : host.convert(file.content, mimeTypeTo);
  if (bytes === null) throw unavailable(`Exporting a ${file.content.mimeType} as ${mimeTypeTo}`);
  return newBlob(bytes, mimeTypeTo, file.name);
}

/** One person may read a file. */
function share(host: DriveHost, resource: Options, id: unknown) {
  const file = ownFile(host, "permissions.create", id);
  if (resource?.type !== "user" || resource.role !== "reader") {
    throw unavailable("Drive.Permissions.create for others than a user as reader");
  }
  const reader = textIn(resource, "emailAddress") ?? "";
  if (!/^[^\s@]+@[^\s@]+$/.test(reader)) {
    const message = "The specified emailAddress is invalid or not applicable.";
    throw driveError("permissions.create", 400, "invalidSharingRequest", message);
  }
  host.store.put({ ...file, readers: [...file.readers, reader] });
  return { kind: "drive#permission", id: reader, type: "user", role: "reader" };
}

/** Ids of folders that the add-on can see, or of the root; null where none are given. */
function parentsIn(host: DriveHost, operation: string, given: unknown): readonly string[] | null {
  const ids = idsIn(given);
  if (ids.length === 0) return null;
  const { rootId } = host.store;
  return ids.map((id) =>
    id === "root" || id === rootId ? rootId : ownFile(host, `files.${operation}`, id).id,
  );
}

/** What `drive.file` shows: files that the add-on made for this person. Throws for all others. */
function ownFile({ store, user }: DriveHost, operation: string, id: unknown): StoredFile {
  const file = store.get(String(id));
  if (file === null || file.owner !== user) throw fileNotFound(operation, String(id));
  return file;
}

function contentOf(blob: Blob): DriveContent {
  return { bytes: blob.bytes, mimeType: blob.contentType ?? "application/octet-stream" };
}

function checkConversion(operation: string, content: DriveContent | null, mimeType: string): void {
  if (content === null || mimeType !== MIME_TYPES.GOOGLE_DOCS) return;
  if (CONVERTIBLE.includes(content.mimeType)) return;
  const message = "The requested conversion is not supported.";
  throw driveError(operation, 400, "badRequest", message);
}

function textIn(options: Options, name: string): string | undefined {
  const value = options?.[name];
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
