import { cellsTooLongForExcel } from "./longTexts";
import type { Workbook } from "./workbook";

/**
 * What the file that a workbook came from held and a file written from it does not, for whoever gets
 * that file, under `name` where it has one; null where nothing is lost.
 */
export function notKeptSentence(workbook: Workbook, name = "the file"): string | null {
  const tooLong = cellsTooLongForExcel(workbook);
  const cut = `for Excel, what stands after the 32,767th character of a text (${tooLong.join(", ")})`;
  const notKept = tooLong.length === 0 ? workbook.notKept : [...workbook.notKept, cut];
  return notKept.length === 0 ? null : `Not kept in ${name}: ${notKept.join("; ")}.`;
}
