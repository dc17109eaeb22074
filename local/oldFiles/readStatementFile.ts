import { cellFromJson } from "../../src/cells/cellJson";
import { describeCell } from "../../src/cells/cellValue";
import type { DocumentPart } from "../../src/domain/documentPart";
import type { FormulaEngine } from "../sheets/workbook/formulaEngine";
import { readOldFile } from "./readOldFile";
import { checkStatementSize, readStatementDocument } from "./readStatementDocument";

/**
 * The parts of a Statement in a file: text, Word, or the sheets of a workbook. Throws
 * WorkbookFileError with a sentence where it is none of them.
 */
export async function readStatementFile(
  bytes: Uint8Array,
  fileName: string,
  engine: FormulaEngine,
): Promise<readonly DocumentPart[]> {
  if (!/\.xlsx$/i.test(fileName)) return await readStatementDocument(bytes, fileName);
  checkStatementSize(bytes.length, fileName);
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
