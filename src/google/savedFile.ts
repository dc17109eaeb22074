import type { FileMark, MemoryPort } from "../app/ports";
import { type DriveFile, driveFilesService } from "./driveService";
import { findMarked } from "./findMarked";
import { reportsFolder } from "./reportsFolder";

/** The app property that says when the add-on wrote a file, as the script's clock had it. */
const WRITTEN = "compactWritten";
/** Drive's clock is another, and turning a .docx into a document takes it a while. */
const AS_WRITTEN_MS = 5 * 60_000;

interface FileToSave {
  readonly name: string;
  readonly mimeType: string;
  readonly blob: GoogleAppsScript.Base.Blob;
  /** The app property that it is found again by. */
  readonly key: string;
  readonly mark: FileMark;
}

export interface Saved {
  readonly file: DriveFile;
  readonly isTakenUp: boolean;
}

const FIELDS = "id,webViewLink,owners(displayName,emailAddress)";

/**
 * The one way in which files are made: each has its mark, and one that a stopped run has left is found
 * by it and written anew, unless somebody has worked on it since.
 */
export function saved({ name, mimeType, blob, key, mark }: FileToSave, person: MemoryPort): Saved {
  const appProperties = { [key]: mark.text, [WRITTEN]: new Date().toISOString() };
  const options = { fields: FIELDS, supportsAllDrives: true };
  const there = mark.mayBeThere ? findMarked(key, mark.text).find(isAsWritten) : undefined;
  if (there?.id !== undefined) {
    const file = driveFilesService().update({ name, appProperties }, there.id, blob, options);
    return { file, isTakenUp: true };
  }
  const parents = [reportsFolder(person)];
  const resource = { name, mimeType, parents, appProperties };
  return { file: driveFilesService().create(resource, blob, options), isTakenUp: false };
}

/** What people typed into a document is theirs: it is left to them, and another is made. */
function isAsWritten({ modifiedTime = "", appProperties = {} }: DriveFile): boolean {
  const since = Date.parse(modifiedTime) - Date.parse(appProperties[WRITTEN] ?? "");
  return since <= AS_WRITTEN_MS;
}
