import type { FileSettings } from "../../sheets/file/readWorkbookFile";
import { callAddOn } from "../callAddOn";
import { checkOutput, readBook, writeNamedFile } from "../files";
import { openAddOn } from "../openProject";
import { printCalls } from "../printCalls";
import type { Surroundings } from "../surroundings";
import { warnOfFormulas } from "../warnOfFormulas";

export interface CalendarOptions extends FileSettings {
  readonly out: string;
  readonly json?: boolean;
  readonly calls?: boolean;
}

/** The meetings and events as a file for any calendar. */
export async function calendarCommand(
  { root, terminal }: Surroundings,
  book: string,
  { out, json, calls, ...settings }: CalendarOptions,
): Promise<void> {
  checkOutput(out, ".ics", book);
  const workbook = await readBook(book, settings);
  const project = openAddOn(root, workbook, (_level, text) => terminal.warn(text));
  const { text, meetings, events, sentence } = callAddOn(project, "makeCalendar", {});
  writeNamedFile(out, Buffer.from(text));
  warnOfFormulas(terminal, workbook);
  const counted = project.calls.counted();
  if (json) {
    const made = { file: out, meetings, events };
    terminal.say(JSON.stringify(calls ? { ...made, calls: counted } : made));
    return;
  }
  terminal.say(`${sentence} It is ${out}.`);
  if (calls) printCalls(terminal, counted);
}
