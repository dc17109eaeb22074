import { Workbook as FileWorkbook } from "@cj-tech-master/excelts";
import { Workbook } from "../workbook/workbook";
import { CHOICES_SHEET } from "./choiceLists";
import { defaultFontIn } from "./defaultFontFile";
import { readExtras } from "./extras";
import { readFilter } from "./filterFile";
import { lacksResults } from "./lacksResults";
import { readLinks } from "./linksFile";
import { namedRanges } from "./namedRangeFile";
import { readNotes } from "./notesFile";
import { openPackage, type PackageParts } from "./openPackage";
import { partsForLibrary } from "./partsForLibrary";
import { giveSize, readSheet } from "./readSheet";
import { resolveTables, tablesOf } from "./tableFile";
import { WorkbookFileError } from "./workbookFileError";
import { readWorkbookPart, textOfPart } from "./workbookPart";

/**
 * Reads an .xlsx file into a workbook. `fileName` names it in messages and, without its ending,
 * becomes the workbook's name. Throws a `WorkbookFileError` where it is no workbook.
 */
export async function readWorkbookFile(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  const parts = openPackage(bytes, fileName);
  const file = await loaded(parts, fileName);
  const shown = file.worksheets.filter(({ name }) => name !== CHOICES_SHEET);
  if (shown.length === 0) {
    throw new WorkbookFileError(`${fileName} is not a workbook: there are no sheets in it.`);
  }
  const workbook = new Workbook({
    name: fileName.replace(/\.xlsx$/i, ""),
    defaultFont: defaultFontIn(parts),
  });
  // All sheets and names first: rules and formulas speak of them.
  const sheets = shown.map((worksheet) => {
    const sheet = workbook.addSheet(worksheet.name);
    giveSize(worksheet, sheet);
    return { worksheet, sheet };
  });
  const { names, wantsCalculation, sheetPaths } = readWorkbookPart(parts);
  const tables = sheets.flatMap(({ worksheet, sheet }) =>
    tablesOf(parts, sheetPaths.get(worksheet.name) ?? "", sheet),
  );
  workbook.namedRanges = namedRanges(workbook, names, tables);
  for (const { worksheet, sheet } of sheets) {
    readSheet(worksheet, sheet);
    const path = sheetPaths.get(worksheet.name) ?? "";
    readLinks(parts, path, sheet);
    readNotes(parts, path, sheet);
    readFilter(textOfPart(parts, path), worksheet.autoFilter, sheet);
  }
  resolveTables(workbook.sheets, tables);
  const active = shown[file.views?.[0]?.activeTab ?? 0]?.name;
  const visible = workbook.sheets.find(({ hidden }) => !hidden);
  const first = active === undefined ? undefined : workbook.sheetByName(active);
  workbook.activeSheetId = (first?.hidden === false ? first : visible)?.id ?? 0;
  readExtras(parts, workbook);
  const isUncomputed = [...sheetPaths.values()].some((path) =>
    lacksResults(textOfPart(parts, path)),
  );
  if (!isUncomputed) settleBlankResults(workbook);
  workbook.acceptCachedValues();
  if (wantsCalculation || isUncomputed) workbook.calculation.everythingChanged();
  return workbook;
}

async function loaded(parts: PackageParts, fileName: string): Promise<FileWorkbook> {
  const file = new FileWorkbook();
  try {
    await file.xlsx.loadFromFiles(partsForLibrary(parts));
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
