import { readWorkbookFile } from "../sheets/file/readWorkbookFile";
import { WorkbookFileError } from "../sheets/file/workbookFileError";
import type { FormulaEngine } from "../sheets/workbook/formulaEngine";
import { csvSheet } from "./csvSheet";
import { csvText } from "./csvText";
import type { OldSheetJson } from "./oldSheetJson";
import { sheetsOfWorkbook } from "./workbookSheets";

/** A list of members takes a tenth of a megabyte. */
const MOST_BYTES = 30_000_000;
const MOST_CELLS = 2_000_000;

/**
 * Reads an old spreadsheet, .xlsx or .csv, by what is in the file rather than by its ending. Throws
 * a `WorkbookFileError` whose sentence says what is wrong with it.
 */
export async function readOldFile(
  bytes: Uint8Array,
  fileName: string,
  engine: FormulaEngine,
): Promise<readonly OldSheetJson[]> {
  checkSize(bytes.length, fileName);
  const sheets = isText(bytes, fileName)
    ? [csvSheet(csvText(bytes), nameOf(fileName))]
    : await sheetsInFile(bytes, fileName, engine);
  const count = sheets.reduce((sum, { cells }) => sum + cells.length * (cells[0]?.length ?? 0), 0);
  if (count > MOST_CELLS) {
    throw new WorkbookFileError(
      `${fileName} has too many cells (${count.toLocaleString("en-GB")}). Save the sheets that are to come in as a workbook of their own.`,
    );
  }
  if (sheets.every(({ cells }) => cells.length === 0)) {
    throw new WorkbookFileError(`${fileName} is empty: there is nothing in its sheets.`);
  }
  return sheets;
}

/** Throws a WorkbookFileError for a file that is too large, before any of it is read. */
export function checkSize(size: number, fileName: string): void {
  if (size <= MOST_BYTES) return;
  const megabytes = Math.round(size / 1_000_000);
  throw new WorkbookFileError(
    `${fileName} is too large (${megabytes} MB) for a list of members. Save the sheets that are to come in as a workbook of their own.`,
  );
}

async function sheetsInFile(
  bytes: Uint8Array,
  fileName: string,
  engine: FormulaEngine,
): Promise<readonly OldSheetJson[]> {
  const workbook = await readWorkbookFile(bytes, fileName);
  workbook.formulaEngine ??= engine;
  return sheetsOfWorkbook(workbook);
}

/** Named as text, and not a workbook or a page under another name. */
function isText(bytes: Uint8Array, fileName: string): boolean {
  if (!/\.(csv|txt|tsv|tab)$/i.test(fileName)) return false;
  const start = Array.from(bytes.subarray(0, 4));
  const isPackage = start[0] === 0x50 && start[1] === 0x4b && (start[2] ?? 9) < 9;
  const isOldOffice = [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => start[index] === byte);
  if (isPackage || isOldOffice || bytes.length === 0) return false;
  const text = csvText(bytes.subarray(0, 4000));
  if (/^\s*<(!doctype|html|\?xml|table)/i.test(text)) return false;
  // A picture or a document under the name of a text has characters that no text has.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
  return !/[\u0000-\u0008\u000e-\u001a]/.test(text);
}

function nameOf(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, "");
}
