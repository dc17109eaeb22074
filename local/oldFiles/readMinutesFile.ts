import type { DocumentPart } from "../../src/domain/documentPart";
import { partsOfMinutes } from "../../src/minutes/partsOfMinutes";
import { WorkbookFileError } from "../sheets/file/workbookFileError";
import { csvText } from "./csvText";
import { partsOfDocument } from "./documentParts";

/** No minutes are larger; a scan of them is no text. */
const MOST_BYTES = 20_000_000;

/**
 * The parts of minutes in a file: text, or Word. Throws WorkbookFileError with a sentence where it is
 * neither.
 */
export async function readMinutesFile(
  bytes: Uint8Array,
  fileName: string,
): Promise<readonly DocumentPart[]> {
  if (bytes.length > MOST_BYTES) {
    throw new WorkbookFileError(`${fileName} is too large for minutes. Save their text alone.`);
  }
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip || /\.docx$/i.test(fileName)) return await partsOfDocument(bytes, fileName);
  if (bytes.includes(0) && !isUtf16(bytes)) {
    throw new WorkbookFileError(
      `${fileName} is neither text nor a Word document (.docx). Save it as .docx, or paste its text into a .txt file.`,
    );
  }
  return partsOfMinutes(csvText(bytes));
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
