import type { FileSettings } from "../../sheets/file/readWorkbookFile";
import { Workbook } from "../../sheets/workbook/workbook";
import { callAddOn } from "../callAddOn";
import { checkOutput, readBook, writeBook } from "../files";
import { keepTypedRows } from "../keepTypedRows";
import { openAddOn } from "../openProject";
import { printCalls } from "../printCalls";
import { typeSample } from "../sample/typeSample";
import { sampleTables } from "../sampleTables";
import type { Surroundings } from "../surroundings";
import { warnOfFormulas } from "../warnOfFormulas";

export interface SetupOptions extends FileSettings {
  readonly sample?: boolean;
  readonly from?: string;
  readonly json?: boolean;
  readonly calls?: boolean;
}

/** *Set up workbook* on an empty spreadsheet, or on one that lacks something. */
export async function setupCommand(
  { root, terminal }: Surroundings,
  out: string,
  { sample, from, json, calls, ...settings }: SetupOptions,
): Promise<void> {
  checkOutput(out, ".xlsx", from ?? null);
  const workbook = from === undefined ? emptyWorkbook(settings) : await readBook(from, settings);
  const project = openAddOn(root, workbook, (_level, text) => terminal.warn(text));
  const answer = callAddOn(project, "setUpWorkbook", {});
  if (from === undefined) dropStarterTab(workbook);
  if (sample) typeSample(workbook, sampleTables(root));
  await keepTypedRows(out, workbook);
  await writeBook(out, workbook, terminal);
  warnOfFormulas(terminal, workbook);
  const counted = project.calls.counted();
  if (json) {
    const { added, notices } = answer;
    for (const notice of notices) terminal.warn(notice);
    terminal.say(JSON.stringify(calls ? { added, calls: counted } : { added }));
    return;
  }
  terminal.say(answer.sentence);
  if (sample) terminal.say("The sample Compact (Northamptonshire, 7 October 2009) is typed in.");
  terminal.say(`Written to ${out}.`);
  if (calls) printCalls(terminal, counted);
}

const STARTER_TAB = "Sheet1";

/** A spreadsheet as Google makes one: a single empty tab. */
export function emptyWorkbook({ locale, timeZone }: FileSettings = {}): Workbook {
  const workbook = new Workbook({
    name: "Compact",
    ...(locale !== undefined && { locale }),
    ...(timeZone !== undefined && { timeZone }),
  });
  workbook.addSheet(STARTER_TAB);
  return workbook;
}

/** Removes the tab that a new spreadsheet begins with, as a person would. The add-on never removes one. */
export function dropStarterTab(workbook: Workbook): void {
  const starter = workbook.sheetByName(STARTER_TAB);
  const isNeeded = workbook.sheets.length === 1 || (starter?.lastRow() ?? 0) > 0;
  if (starter !== undefined && !isNeeded) workbook.removeSheet(starter);
}
