import type { Problem, Severity } from "../../../src/domain/problem";
import type { FileSettings } from "../../sheets/file/readWorkbookFile";
import { callAddOn } from "../callAddOn";
import { checkOutput, readBook, writeBook } from "../files";
import { openAddOn } from "../openProject";
import { printCalls } from "../printCalls";
import type { Surroundings } from "../surroundings";
import type { Terminal } from "../terminal";
import { warnOfFormulas } from "../warnOfFormulas";

export interface CheckOptions extends FileSettings {
  readonly out?: string;
  readonly json?: boolean;
  readonly calls?: boolean;
}

/** *Check the workbook* on a workbook file (design, sections 5 and 6). */
export async function checkCommand(
  { root, terminal }: Surroundings,
  book: string,
  { out, json, calls, ...settings }: CheckOptions,
): Promise<void> {
  if (out !== undefined) checkOutput(out, ".xlsx", book);
  terminal.progress(`Reading ${book}…`);
  const workbook = await readBook(book, settings);
  const project = openAddOn(root, workbook, (_level, text) => terminal.warn(text));
  terminal.progress("Checking…");
  const { problems, sentence } = callAddOn(project, "checkWorkbook", {});
  if (out !== undefined) await writeBook(out, workbook, terminal);
  warnOfFormulas(terminal, workbook);
  const counted = project.calls.counted();
  if (json) {
    terminal.say(JSON.stringify(calls ? { problems, calls: counted } : { problems }));
    return;
  }
  for (const line of problemLines(terminal, problems)) terminal.say(line);
  terminal.say(sentence);
  if (out !== undefined) terminal.say(`Written to ${out}.`);
  if (calls) printCalls(terminal, counted);
}

const SHAPES: Record<Severity, string> = { error: "✖", warning: "▲", note: "○" };

function problemLines({ colours }: Terminal, problems: readonly Problem[]): string[] {
  const inked = { error: colours.red, warning: colours.yellow, note: colours.dim };
  const lines: string[] = [];
  const open = problems.filter(({ accepted }) => !accepted);
  for (const table of new Set(open.map((problem) => problem.table))) {
    lines.push("", colours.bold(table));
    for (const { severity, message, rule } of open.filter((problem) => problem.table === table)) {
      const shown = inked[severity](`${SHAPES[severity]} ${severity.padEnd(7)}`);
      lines.push(`  ${shown} ${message} ${colours.dim(`[${rule}]`)}`);
    }
  }
  return lines.length > 0 ? [...lines, ""] : lines;
}
