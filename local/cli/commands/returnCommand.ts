import type { CalendarDate } from "../../../src/cells/calendarDate";
import { describeDay } from "../../../src/cells/calendarDate";
import type { FileSettings } from "../../sheets/file/readWorkbookFile";
import { callAddOn } from "../callAddOn";
import { checkOutput, readBook, writeNamedFile } from "../files";
import { openAddOn } from "../openProject";
import { printCalls } from "../printCalls";
import type { Surroundings } from "../surroundings";

export interface ReturnOptions extends FileSettings {
  readonly out: string;
  readonly asAt?: CalendarDate;
  readonly json?: boolean;
  readonly calls?: boolean;
}

/** The Compact's return to its region: one small JSON file, on one line, without contacts. */
export async function returnCommand(
  { root, terminal }: Surroundings,
  book: string,
  { out, asAt, json, calls, ...settings }: ReturnOptions,
): Promise<void> {
  checkOutput(out, ".json", book);
  const workbook = await readBook(book, settings);
  const project = openAddOn(root, workbook, (_level, text) => terminal.warn(text));
  const made = callAddOn(project, "makeReturn", { asAt: asAt ?? null });
  writeNamedFile(out, Buffer.from(`${JSON.stringify(made)}\n`));
  const counted = project.calls.counted();
  const [judged] = callAddOn(project, "readReturns", {
    files: [{ name: out.slice(-200), text: JSON.stringify(made) }],
    withDocument: false,
  }).coverage;
  if (judged?.state === "refused") {
    terminal.warn(`A region refuses this return as it is: ${judged.why}`);
  }
  if (json) {
    terminal.say(JSON.stringify(calls ? { ...made, calls: counted } : made));
    return;
  }
  terminal.say(
    `The return of ${made.compact} as at ${describeDay(made.asAt as CalendarDate)} is in ${out}: ${made.measures.length} success measures, without names of contacts, addresses and telephone numbers. Another name that somebody typed stays: look through it before you send it.`,
  );
  if (calls) printCalls(terminal, counted);
}
