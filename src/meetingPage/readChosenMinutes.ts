import { readMinutesFile } from "../../local/oldFiles/readMinutesFile";
import { WorkbookFileError } from "../../local/sheets/file/workbookFileError";
import type { DocumentPart } from "../domain/documentPart";

export type MinutesFileRead =
  | { readonly ok: true; readonly parts: readonly DocumentPart[] }
  | { readonly ok: false; readonly sentence: string };

/** Reads minutes that were chosen on the page. Whatever is wrong with the file is a sentence. */
export async function readChosenMinutes(file: File): Promise<MinutesFileRead> {
  try {
    const parts = await readMinutesFile(new Uint8Array(await file.arrayBuffer()), file.name);
    if (parts.length > 0) return { ok: true, parts };
    return { ok: false, sentence: `${file.name} holds no text. Nothing was read.` };
  } catch (error) {
    if (error instanceof WorkbookFileError) return { ok: false, sentence: error.message };
    const sentence = `${file.name} could not be read: the browser may not open it, or it was moved meanwhile. Copy its text and paste it here.`;
    return { ok: false, sentence };
  }
}
