import type { OldSheetJson } from "../../local/oldFiles/oldSheetJson";
import { checkSize, readOldFile } from "../../local/oldFiles/readOldFile";
import { savedResultsOnly } from "../../local/oldFiles/savedResultsOnly";
import { WorkbookFileError } from "../../local/sheets/file/workbookFileError";

export type FileRead =
  | { readonly ok: true; readonly sheets: readonly OldSheetJson[] }
  | { readonly ok: false; readonly sentence: string };

/** Reads a file that was chosen on the page. Whatever is wrong with it is a sentence. */
export async function readChosenFile(file: File): Promise<FileRead> {
  try {
    checkSize(file.size, file.name);
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { ok: true, sheets: await readOldFile(bytes, file.name, savedResultsOnly(file.name)) };
  } catch (error) {
    if (error instanceof WorkbookFileError) return { ok: false, sentence: error.message };
    const sentence = `${file.name} could not be read: the browser may not open it, or it was moved meanwhile. Save a copy as .xlsx or .csv and choose that.`;
    return { ok: false, sentence };
  }
}
