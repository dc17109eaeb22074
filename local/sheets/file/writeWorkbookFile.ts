import { unzipSync, zipSync } from "fflate";
import type { Workbook } from "../workbook/workbook";
import { checkRoom } from "./checkRoom";
import { ChoiceLists } from "./choiceLists";
import { withExtras } from "./extras";
import { fileSheetNames, underNames } from "./fileSheetNames";
import { FILE_TIME } from "./fileTime";
import { fontToFile } from "./fonts";
import { namesToFile } from "./namedRangeFile";
import { withPlainTexts } from "./plainTexts";
import { withQuotedTexts } from "./quotedTexts";
import { withFilters } from "./writeFilters";
import { withColumnGroups } from "./writeGroups";
import { withLinks } from "./writeLinks";
import { writeSheet } from "./writeSheet";
import { withSheetsTheme } from "./writeTheme";

/**
 * The workbook as an .xlsx file, always built from scratch: a loaded file is never written back. Formulas
 * carry the values they have; call `workbook.calculation.settleAll()` first to bring them up to date. Throws a
 * `WorkbookFileError` where a sheet is larger than a file's may be.
 */
export async function writeWorkbookFile(given: Workbook): Promise<Uint8Array> {
  checkRoom(given.sheets);
  // Large, and nothing that only reads workbooks needs it.
  const { Workbook: FileWorkbook } = await import("@cj-tech-master/excelts");
  const names = fileSheetNames(given.sheets.map(({ name }) => name));
  const workbook = underNames(given, names);
  const file = new FileWorkbook();
  file.created = new Date(FILE_TIME);
  file.modified = new Date(FILE_TIME);
  Object.assign(file, { creator: "Compact", ...given.aboutFile });
  // With a colour, as Excel has it: a plain cell in a column with a look needs a font of its own.
  file.defaultFont = { ...fontToFile({}, workbook.defaultFont), color: { theme: 1 } };
  const places = workbook.sheets.map((sheet) => ({
    sheet,
    worksheet: file.addWorksheet(sheet.name, { state: sheet.hidden ? "hidden" : "visible" }),
  }));
  const lists = new ChoiceLists(file);
  for (const { sheet, worksheet } of places) writeSheet(sheet, worksheet, lists);
  file.definedNames.model = namesToFile(workbook);
  const active = workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId);
  file.views = [
    {
      x: 0,
      y: 0,
      width: 20_000,
      height: 12_000,
      firstSheet: 0,
      activeTab: active === -1 ? 0 : active,
      visibility: "visible",
    },
  ];
  // The library would read all of it again to look for faults of its own, which costs as much as the
  // writing; the tests read what was written with other eyes.
  const bytes = await file.xlsx.writeBuffer({ validate: false, zip: { level: 0 } });
  const themed = withSheetsTheme(unzipSync(new Uint8Array(bytes)));
  const written = withQuotedTexts(withPlainTexts(themed));
  const grouped = withColumnGroups(written, workbook.sheets);
  const parts = withFilters(withLinks(grouped, workbook.sheets), workbook.sheets);
  return zipSync(withExtras(parts, workbook, given), { mtime: FILE_TIME });
}
