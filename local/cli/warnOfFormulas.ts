import { outOfDateFormulas } from "../sheets/formulas/outOfDateFormulas";
import { uncomputedFormulas } from "../sheets/formulas/uncomputedFormulas";
import type { Workbook } from "../sheets/workbook/workbook";
import type { Terminal } from "./terminal";

/** Says which formulas of the workbook show less than they would on Google. */
export function warnOfFormulas(terminal: Terminal, workbook: Workbook): void {
  for (const sentence of uncomputedFormulas(workbook)) terminal.warn(sentence);
  const outOfDate = outOfDateFormulas(workbook);
  if (outOfDate !== null) terminal.warn(outOfDate);
}
