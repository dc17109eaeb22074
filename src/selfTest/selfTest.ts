import { once } from "../domain/once";
import { documentMemory } from "../google/documentMemory";
import { makeReport, setUpWorkbook } from "./addOn";
import { hasResultTab, type ResultTab, resultTab } from "./resultTab";
import { typeCompact } from "./typeCompact";
import { UNPROVEN } from "./unproven";
import type { Attempt } from "./unprovenRow";
import type { Workbench } from "./workbench";

const IN_A_MINUTE = 60_000;
/** The function of the project that a trigger runs; build/selfTestScript.mjs declares it. */
const LATER = "continueSelfTest";

/**
 * Tries every row of docs/unproven.md that one account can show, in the spreadsheet that the script
 * is in, which must be a new one. Fills the tab Self-test, logs it, and returns it as text.
 */
export function runSelfTest(): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  refuseUnlessNew(spreadsheet);
  setUpWorkbook();
  typeCompact(spreadsheet);
  const results = resultTab(spreadsheet);
  const workbench: Workbench = {
    spreadsheet,
    scratch: spreadsheet.insertSheet("Scratch"),
    memory: documentMemory(),
    report: once(makeReport),
  };
  UNPROVEN.forEach(({ attempt }, row) => {
    if (attempt !== undefined) tryRow(results, row, attempt, workbench);
  });
  const text = results.text();
  console.log(text);
  return text;
}

/** The rest, as Google runs it by itself, without a person. */
export function continueSelfTest(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const results = resultTab(spreadsheet);
  const row = UNPROVEN.findIndex(({ attempt }) => attempt === "in a time-driven run");
  const members = spreadsheet.getSheetByName("Members")?.getLastRow() ?? 0;
  results.say(row, members > 1 ? "holds" : "does not hold", `${members} rows of Members were read`);
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === LATER) ScriptApp.deleteTrigger(trigger);
  }
  console.log(results.text());
}

function tryRow(results: ResultTab, row: number, attempt: Attempt, workbench: Workbench): void {
  try {
    if (attempt === "in a time-driven run") {
      ScriptApp.newTrigger(LATER).timeBased().after(IN_A_MINUTE).create();
      results.say(row, "to come", "Look again in two minutes.");
      return;
    }
    const { holds, seen } = attempt(workbench);
    results.say(row, holds ? "holds" : "does not hold", seen);
  } catch (error) {
    results.say(row, "does not hold", String(error));
  }
}

function refuseUnlessNew(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const isEmpty = spreadsheet.getSheets().every((sheet) => sheet.getLastRow() === 0);
  if (isEmpty && !hasResultTab(spreadsheet)) return;
  throw new Error(
    "The self-test fills and changes the spreadsheet that it runs in: make a new one for it. Nothing was done.",
  );
}
