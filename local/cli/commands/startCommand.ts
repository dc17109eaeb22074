import { join, relative } from "node:path";
import { describeDay } from "../../../src/cells/calendarDate";
import { callAddOn } from "../callAddOn";
import { writeBook, writeNamedFile } from "../files";
import { openAddOn } from "../openProject";
import { progressTable } from "../progressTable";
import { typeSample } from "../sample/typeSample";
import { sampleTables } from "../sampleTables";
import type { Surroundings } from "../surroundings";
import { documentBytes } from "./reportCommand";
import { dropStarterTab, emptyWorkbook } from "./setupCommand";

/** The main job on the sample Compact: set up, type in, check, update, report. */
export async function startCommand({ root, terminal }: Surroundings): Promise<void> {
  const workbook = emptyWorkbook();
  const project = openAddOn(root, workbook, (_level, text) => terminal.warn(text));
  callAddOn(project, "setUpWorkbook", {});
  dropStarterTab(workbook);
  terminal.say(`Set up workbook: ${workbook.sheets.length} tabs laid out.`);
  typeSample(workbook, sampleTables(root));
  terminal.say("The sample Compact (Northamptonshire, 2009-10) is typed in.");
  const checked = callAddOn(project, "checkWorkbook", {});
  terminal.say(`Check the workbook: ${checked.sentence}`);
  const updated = callAddOn(project, "updateProgress", { asAt: null });
  terminal.say(`Update progress, as at ${describeDay(updated.asAt)}:\n`);
  terminal.say(progressTable(terminal, updated.measures));
  terminal.say(`\n${updated.sentence}`);
  const report = callAddOn(project, "makeReport", { asAt: null });
  const folder = join(root, ".build", "sample");
  const book = join(folder, "Compact sample.xlsx");
  const document = join(folder, "Steering Group report.docx");
  await writeBook(book, workbook, terminal);
  writeNamedFile(document, documentBytes(project, report.id));
  terminal.say(`Steering group report: "${report.title}".\n`);
  terminal.say("The files are here:");
  for (const file of [book, document]) terminal.say(`  ${relative(process.cwd(), file)}`);
}
