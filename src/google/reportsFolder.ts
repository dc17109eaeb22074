import type { MemoryPort } from "../app/ports";
import { type DriveFile, driveFilesService } from "./driveService";
import { findMarked } from "./findMarked";
import { isNotFound } from "./isNotFound";
import { rememberIfPossible } from "./rememberIfPossible";

const FOLDER = "application/vnd.google-apps.folder";
const FOLDER_NAME = "Compact reports";
const FOLDER_MEMORY = "reports folder";
/** The app property of the folder, of which a person has one for all spreadsheets. */
const FOLDER_MARK = "compactFolder";
const FOLDER_OF = "reports";

/** The id is remembered only to save a search: the folder is found by its mark, too. */
export function reportsFolder(person: MemoryPort): string {
  const remembered = person.recall(FOLDER_MEMORY);
  if (remembered !== null && isThere(remembered)) return remembered;
  const [marked] = findMarked(FOLDER_MARK, FOLDER_OF);
  const id = (marked ?? madeFolder()).id ?? "";
  rememberIfPossible(person, FOLDER_MEMORY, id);
  return id;
}

function madeFolder(): DriveFile {
  const appProperties = { [FOLDER_MARK]: FOLDER_OF };
  const resource = { name: FOLDER_NAME, mimeType: FOLDER, appProperties };
  return driveFilesService().create(resource, undefined, { supportsAllDrives: true });
}

/** One look that fails does not mean that it is gone: only Drive can say so, in those words. */
function isThere(id: string): boolean {
  try {
    const options = { fields: "id,trashed", supportsAllDrives: true };
    return driveFilesService().get(id, options).trashed !== true;
  } catch (error) {
    return !isNotFound(error);
  }
}
