import type { DocumentPart } from "../../src/domain/documentPart";
import { partsOfText } from "../../src/statement/partsOfText";
import { WorkbookFileError } from "../sheets/file/workbookFileError";
import { csvText } from "./csvText";
import { partsOfDocument } from "./documentParts";

/** No Statement is larger; a scan of one is no text. */
const MOST_BYTES = 20_000_000;

/** Throws WorkbookFileError with a sentence for a file that is no Statement by its size alone. */
export function checkStatementSize(bytes: number, fileName: string): void {
  if (bytes <= MOST_BYTES) return;
  throw new WorkbookFileError(`${fileName} is too large for a Statement. Save its text alone.`);
}

/**
 * The parts of a Statement in a document: text, or Word. Throws WorkbookFileError with a sentence
 * where it is neither.
 */
export async function readStatementDocument(
  bytes: Uint8Array,
  fileName: string,
): Promise<readonly DocumentPart[]> {
  checkStatementSize(bytes.length, fileName);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip || /\.docx$/i.test(fileName)) return await partsOfDocument(bytes, fileName);
  const text = csvText(bytes);
  if (text.includes("\0")) {
    throw new WorkbookFileError(
      `${fileName} is neither text nor a Word document (.docx). Save it as .docx, or paste its text into a .txt file.`,
    );
  }
  return partsOfText(text);
}
