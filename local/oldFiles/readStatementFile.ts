import { cellFromJson } from "../../src/cells/cellJson";
import { describeCell } from "../../src/cells/cellValue";
import type { DocumentPart } from "../../src/domain/documentPart";
import { partsOfText } from "../../src/statement/partsOfText";
import { WorkbookFileError } from "../sheets/file/workbookFileError";
import type { FormulaEngine } from "../sheets/workbook/formulaEngine";
import { csvText } from "./csvText";
import { partsOfDocument } from "./documentParts";
import { readOldFile } from "./readOldFile";

/** No Statement is larger; a scan of one is no text. */
const MOST_BYTES = 20_000_000;

/**
 * The parts of a Statement in a file: text, Word, or the sheets of a workbook. Throws
 * WorkbookFileError with a sentence where it is none of them.
 */
export async function readStatementFile(
  bytes: Uint8Array,
  fileName: string,
  engine: FormulaEngine,
): Promise<readonly DocumentPart[]> {
  if (bytes.length > MOST_BYTES) {
    throw new WorkbookFileError(`${fileName} is too large for a Statement. Save its text alone.`);
  }
  if (/\.docx$/i.test(fileName)) return await partsOfDocument(bytes, fileName);
  if (/\.xlsx$/i.test(fileName)) {
    const sheets = await readOldFile(bytes, fileName, engine);
    return sheets.flatMap(({ cells }) =>
      cells.map(
        (row): DocumentPart => ({
          kind: "row",
          cells: row.map((cell) => describeCell(cellFromJson(cell))),
        }),
      ),
    );
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return await partsOfDocument(bytes, fileName);
  return partsOfText(csvText(bytes));
}
