import type { UpdateAnswer } from "../../../src/app/jobs/updateProgress";
import type { CalendarDate } from "../../../src/cells/calendarDate";
import { countOf } from "../../../src/domain/words/figure";
import type { FileSettings } from "../../sheets/file/readWorkbookFile";
import { callAddOn } from "../callAddOn";
import { checkOutput, readBook, writeBook } from "../files";
import { openAddOn } from "../openProject";
import { printCalls } from "../printCalls";
import { progressTable } from "../progressTable";
import type { Surroundings } from "../surroundings";
import { warnOfFormulas } from "../warnOfFormulas";

export interface UpdateOptions extends FileSettings {
  readonly asAt?: CalendarDate;
  readonly out?: string;
  readonly json?: boolean;
  readonly calls?: boolean;
}

/** *Update progress* on a workbook file (design, section 6). */
export async function updateCommand(
  { root, terminal }: Surroundings,
  book: string,
  { asAt, out, json, calls, ...settings }: UpdateOptions,
): Promise<void> {
  if (out !== undefined) checkOutput(out, ".xlsx", book);
  terminal.progress(`Reading ${book}…`);
  const workbook = await readBook(book, settings);
  const project = openAddOn(root, workbook, (_level, text) => terminal.warn(text));
  terminal.progress("Counting and judging…");
  const answer = callAddOn(project, "updateProgress", { asAt: asAt ?? null });
  if (out !== undefined) await writeBook(out, workbook, terminal);
  warnOfFormulas(terminal, workbook);
  const { sentence, ...figures } = answer;
  const counted = project.calls.counted();
  if (json) {
    terminal.say(JSON.stringify(calls ? { ...figures, calls: counted } : figures));
    return;
  }
  terminal.say(progressTable(terminal, answer.measures));
  terminal.say(sentence);
  terminal.say(problemsLine(answer.problems));
  if (out !== undefined) terminal.say(`Written to ${out}.`);
  if (calls) printCalls(terminal, counted);
}

function problemsLine({ error, warning, note, accepted }: UpdateAnswer["problems"]): string {
  if (error + warning + note === 0) return "The workbook has no problems.";
  const counts = [countOf(error, "errors"), countOf(warning, "warnings"), countOf(note, "notes")];
  return `Problems in the workbook: ${counts.join(", ")}, ${accepted} accepted. "npx compact check" names them.`;
}
