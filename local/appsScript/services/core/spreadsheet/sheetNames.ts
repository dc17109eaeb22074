import { rewriteSheetName } from "../../../../sheets/workbook/renameSheet";
import type { Sheet, Workbook } from "../../../../sheets/workbook/workbook";
import { ServiceError } from "../../serviceError";
import { sheetNameTaken } from "./errors";

const LONGEST_NAME = 100;

/** Throws where a sheet cannot have that name. Two names that differ in case alone are one. */
export function checkSheetName(workbook: Workbook, name: string, self: Sheet | null = null): void {
  if (name === "") throw new ServiceError("The sheet name cannot be empty.");
  if (name.length > LONGEST_NAME) {
    throw new ServiceError("The sheet name cannot be longer than 100 characters.");
  }
  const lowerCase = name.toLowerCase();
  const taken = workbook.sheets.some(
    (sheet) => sheet !== self && sheet.name.toLowerCase() === lowerCase,
  );
  if (taken) throw sheetNameTaken(name);
}

/** `Sheet1`, `Sheet2`…: the first that is free. */
export function freeSheetName(workbook: Workbook, stem = "Sheet", first = 1): string {
  const names = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = Math.max(first, 1);
  while (names.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}

/** `Copy of Members`, `Copy of Members 2`…: what Sheets calls a copy. */
export function copyName(workbook: Workbook, name: string): string {
  const stem = `Copy of ${name}`;
  const names = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  if (!names.has(stem.toLowerCase())) return stem;
  return freeSheetName(workbook, `${stem} `, 2);
}

/** Takes the sheet out; formulas that name it say #REF!, and its names go. */
export function deleteSheet(sheet: Sheet): void {
  const { workbook } = sheet;
  if (workbook.sheets.length === 1) {
    throw new ServiceError("You can't remove all the sheets in a document.");
  }
  const isLastShown = workbook.sheets.every((other) => other === sheet || other.hidden);
  if (isLastShown) {
    throw new ServiceError("You can't remove all the visible sheets in a document.");
  }
  workbook.removeSheet(sheet);
  rewriteSheetName(workbook, sheet.name, null);
  workbook.namedRanges = workbook.namedRanges.filter(
    ({ area, ofSheet }) => area.sheetId !== sheet.id && ofSheet !== sheet.id,
  );
  workbook.metadata = workbook.metadata.filter(
    ({ location }) => location.kind === "SPREADSHEET" || location.sheetId !== sheet.id,
  );
}
