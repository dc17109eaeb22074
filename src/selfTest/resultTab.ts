import { UNPROVEN } from "./unproven";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NAME = "Self-test";
const HEADERS = ["What", "Outcome", "What was seen"];

export type AttemptOutcome = "holds" | "does not hold" | "to come" | "by eye";

/** The rows of the page docs/unproven.md, in its order, each with what came of it. */
export interface ResultTab {
  say(row: number, outcome: AttemptOutcome, seen: string): void;
  /** As text, a line a row. */
  text(): string;
}

export function hasResultTab(spreadsheet: Spreadsheet): boolean {
  return spreadsheet.getSheetByName(NAME) !== null;
}

export function resultTab(spreadsheet: Spreadsheet): ResultTab {
  const sheet = spreadsheet.getSheetByName(NAME) ?? newTab(spreadsheet);
  return {
    say: (row, outcome, seen) => {
      sheet.getRange(row + 2, 2, 1, 2).setValues([[outcome, `'${seen}`]]);
    },
    text: () => {
      SpreadsheetApp.flush();
      return sheet
        .getRange(1, 1, UNPROVEN.length + 1, HEADERS.length)
        .getDisplayValues()
        .map(([what, outcome, seen]) => `${outcome} | ${what} | ${seen}`)
        .join("\n");
    },
  };
}

function newTab(spreadsheet: Spreadsheet): Sheet {
  const sheet = spreadsheet.insertSheet(NAME, 0);
  const rows = UNPROVEN.map(({ what, see, attempt }) => [
    `'${what}`,
    attempt === undefined ? "by eye" : "to come",
    attempt === undefined ? `'${see}` : "",
  ]);
  sheet
    .getRange(1, 1, rows.length + 1, HEADERS.length)
    .setValues([HEADERS, ...rows])
    .setWrap(true);
  sheet.setColumnWidth(1, 420).setColumnWidth(3, 420).setFrozenRows(1);
  return sheet;
}
