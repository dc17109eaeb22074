import { textCell } from "../../cells/cellValue";
import { cellToSheet } from "../../sheets/sheetValue";
import { spreadsheetZone } from "../../sheets/spreadsheetZone";
import type { Seen } from "../unprovenRow";
import type { Workbench } from "../workbench";

/** What would become something else if it were typed. */
const TEXTS = ["=1+1", "+44 1604 123456", "1/4", "007", "TRUE", "@home", "'tis"];

export function keepsTextAsText(workbench: Workbench): Seen {
  return writtenAndRead(workbench, "C", "General");
}

export function keepsPlainText(workbench: Workbench): Seen {
  return writtenAndRead(workbench, "D", "@");
}

/** Writes them as the add-on writes text, and looks at each value and formula. */
function writtenAndRead({ spreadsheet, scratch }: Workbench, column: string, format: string): Seen {
  const zone = spreadsheetZone(spreadsheet);
  const range = scratch.getRange(`${column}1:${column}${TEXTS.length}`).setNumberFormat(format);
  range.setValues(TEXTS.map((text) => [cellToSheet(textCell(text), zone)]));
  SpreadsheetApp.flush();
  const values: unknown[] = range.getValues().map(([value]) => value);
  const formulas = range.getFormulas().map(([formula]) => formula);
  const wrong = TEXTS.filter((text, at) => values[at] !== text || formulas[at] !== "");
  return {
    holds: wrong.length === 0,
    seen: TEXTS.map((text, at) => `${text} is ${JSON.stringify(values[at])}`).join("; "),
  };
}
