import { columnLetters } from "./a1Notation";
import type { Workbook } from "./workbook";

/** The most characters that Excel takes in a cell; Sheets and LibreOffice take more. */
const LONGEST_IN_FILE = 32_767;

/** The cells whose text Excel cuts when it opens the file: "Members B7". */
export function cellsTooLongForExcel(workbook: Workbook): readonly string[] {
  return workbook.sheets.flatMap((sheet) => {
    const found: string[] = [];
    sheet.eachCell(({ value }, row, column) => {
      if (typeof value !== "string" || value.length <= LONGEST_IN_FILE) return;
      found.push(`${sheet.name} ${columnLetters(column)}${row}`);
    });
    return found;
  });
}
