import type { Workbook } from "./workbook";

/**
 * What the file that a workbook came from held and a file written from it does not, for whoever gets
 * that file, under `name` where it has one; null where nothing is lost.
 */
export function notKeptSentence(workbook: Workbook, name = "the file"): string | null {
  const { notKept } = workbook;
  return notKept.length === 0 ? null : `Not kept in ${name}: ${notKept.join("; ")}.`;
}
