import { Workbook as FileWorkbook } from "@cj-tech-master/excelts";
import { areaOfWritten, readRange } from "../workbook/a1Notation";
import type { NamedRange } from "../workbook/sheetParts";
import { Workbook } from "../workbook/workbook";
import { CHOICES_SHEET } from "./choiceLists";
import { readExtras } from "./extras";
import { openPackage } from "./openPackage";
import { readSheet } from "./readSheet";
import { WorkbookFileError } from "./workbookFileError";

/**
 * Reads an .xlsx file into a workbook. `fileName` names it in messages and, without its ending,
 * becomes the workbook's name. Throws a `WorkbookFileError` where it is no workbook.
 */
export async function readWorkbookFile(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  const parts = openPackage(bytes, fileName);
  const file = await loaded(bytes, fileName);
  const shown = file.worksheets.filter(({ name }) => name !== CHOICES_SHEET);
  if (shown.length === 0) {
    throw new WorkbookFileError(`${fileName} is not a workbook: there are no sheets in it.`);
  }
  const workbook = new Workbook({ name: fileName.replace(/\.xlsx$/i, "") });
  // All sheets and names first: rules and formulas speak of them.
  const sheets = shown.map((worksheet) => ({
    worksheet,
    sheet: workbook.addSheet(worksheet.name),
  }));
  workbook.namedRanges = file.definedNames
    .getAllEntries()
    .flatMap(({ name, ranges }) => namedRange(workbook, name, ranges));
  for (const { worksheet, sheet } of sheets) readSheet(worksheet, sheet);
  const active = shown[file.views?.[0]?.activeTab ?? 0]?.name;
  const visible = workbook.sheets.find(({ hidden }) => !hidden);
  const first = active === undefined ? undefined : workbook.sheetByName(active);
  workbook.activeSheetId = (first?.hidden === false ? first : visible)?.id ?? 0;
  readExtras(parts, workbook);
  settleBlankResults(workbook);
  workbook.acceptCachedValues();
  return workbook;
}

async function loaded(bytes: Uint8Array, fileName: string): Promise<FileWorkbook> {
  const file = new FileWorkbook();
  try {
    await file.xlsx.load(bytes);
    return file;
  } catch {
    throw new WorkbookFileError(
      `${fileName} is damaged: its sheets cannot be read. Open it in a spreadsheet program and save it again.`,
    );
  }
}

/**
 * A file leaves out the result of a formula that came to nothing, and so do programs that compute
 * nothing at all. Where any formula has a result, those without one came to nothing.
 */
function settleBlankResults(workbook: Workbook): void {
  const uncomputed: (() => void)[] = [];
  let computed = 0;
  for (const sheet of workbook.sheets) {
    sheet.eachCell((cell, row, column) => {
      if (cell.formula === undefined) return;
      if (cell.value !== undefined) computed += 1;
      else uncomputed.push(() => sheet.setCell(row, column, { ...cell, value: "" }));
    });
  }
  if (computed > 0) for (const settle of uncomputed) settle();
}

/** A name for one range of a sheet; names of formulas and of several ranges are not Sheets'. */
function namedRange(
  workbook: Workbook,
  name: string,
  ranges: readonly string[],
): readonly NamedRange[] {
  const [only, ...more] = ranges;
  if (only === undefined || more.length > 0 || name.startsWith("_xlnm.")) return [];
  const written = readRange(only);
  const sheet = written?.sheetName == null ? undefined : workbook.sheetByName(written.sheetName);
  if (written === null || sheet === undefined) return [];
  return [{ name, area: { sheetId: sheet.id, ...areaOfWritten(written, sheet) } }];
}
