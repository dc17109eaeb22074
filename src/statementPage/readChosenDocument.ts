import { readStatementDocument } from "../../local/oldFiles/readStatementDocument";
import { WorkbookFileError } from "../../local/sheets/file/workbookFileError";
import type { DocumentPart } from "../domain/documentPart";
import { partsOfText } from "../statement/partsOfText";

export type DocumentRead =
  | { readonly ok: true; readonly parts: readonly DocumentPart[] }
  | { readonly ok: false; readonly sentence: string };

/** Reads a document that was chosen on the page. Whatever is wrong with it is a sentence. */
export async function readChosenDocument(file: File): Promise<DocumentRead> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return asRead(await readStatementDocument(bytes, file.name), file.name);
  } catch (error) {
    if (error instanceof WorkbookFileError) return { ok: false, sentence: error.message };
    const sentence = `${file.name} could not be read: the browser may not open it, or it was moved meanwhile. Copy its text and paste it here.`;
    return { ok: false, sentence };
  }
}

/** What was pasted. */
export function readPastedText(text: string): DocumentRead {
  return asRead(partsOfText(text), "The field");
}

/** A cell of the sheet holds no more, and no sentence is as long. */
const LONGEST_PART = 50_000;

function asRead(parts: readonly DocumentPart[], name: string): DocumentRead {
  const texts = parts.flatMap((part) => (part.kind === "line" ? [part.text] : part.cells));
  if (!texts.some((text) => /\S/.test(text))) {
    return { ok: false, sentence: `${name} holds no text. Nothing was read.` };
  }
  if (texts.some(({ length }) => length > LONGEST_PART)) {
    const sentence = `${name} holds more than ${LONGEST_PART.toLocaleString("en-GB")} characters in one piece: it is no Statement.`;
    return { ok: false, sentence };
  }
  return { ok: true, parts };
}
