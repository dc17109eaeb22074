import { edited, updateProgress } from "../addOn";
import { typeRows } from "../typeRows";
import type { Seen } from "../unprovenRow";
import type { Workbench } from "../workbench";

const MOST_MEMBERS = 5_000;
const LONGEST_EDIT = 30_000;

/** *Update progress* writes columns that warn a person who types in them. */
export function writesUnderProtection({ spreadsheet }: Workbench): Seen {
  const sheet = sheetCalled(spreadsheet, "Success measures");
  const guards = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  const warning = guards.filter((guard) => guard.isWarningOnly()).length;
  const statuses = updateProgress();
  const [headers = [], ...rows]: unknown[][] = sheet.getDataRange().getValues();
  const column = headers.indexOf("Status");
  const shown = rows.map((row) => row[column]).filter((status) => status !== "");
  return {
    holds: warning > 0 && shown.join() === statuses.join() && shown.length > 0,
    seen: `columns so protected: ${warning}; Status is ${shown.join(", ")}`,
  };
}

/** Members is the last tab to be filled: nothing else is to count so many. */
export function reads5000Members({ spreadsheet }: Workbench): Seen {
  const sheet = sheetCalled(spreadsheet, "Members");
  const first = sheet.getLastRow() + 1;
  const members = Array.from({ length: MOST_MEMBERS }, (_, index) => ({
    Organisation: `Organisation ${index + 1}`,
    Email: index === 0 ? "nobody@" : "",
  }));
  typeRows(spreadsheet, "Members", members);
  SpreadsheetApp.flush();
  const range = sheet.getRange(first, 1, 1, sheet.getLastColumn());
  const began = Date.now();
  edited(range);
  SpreadsheetApp.flush();
  const took = Date.now() - began;
  const [headers = []]: unknown[][] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues();
  const check = String(sheet.getRange(first, headers.indexOf("Check") + 1).getValue());
  return {
    holds: took < LONGEST_EDIT && check.includes("Email"),
    seen: `${took} ms; Check says: ${check}`,
  };
}

function sheetCalled(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null) throw new Error(`There is no tab ${name}.`);
  return sheet;
}
