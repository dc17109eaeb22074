import { basename } from "node:path";
import { readStatementFile } from "../../oldFiles/readStatementFile";
import type { FileSettings } from "../../sheets/file/readWorkbookFile";
import { ironcalcForNode } from "../../sheets/formulas/ironcalcNode";
import { callAddOn } from "../callAddOn";
import { CliError } from "../cliError";
import { checkOutput, inWords, readBook, readNamedFile, writeBook } from "../files";
import { openAddOn } from "../openProject";
import { printCalls } from "../printCalls";
import { proposedLines } from "../proposedLines";
import type { Surroundings } from "../surroundings";
import { warnOfFormulas } from "../warnOfFormulas";
import { emptyWorkbook } from "./setupCommand";

export interface MeasuresOptions extends FileSettings {
  readonly into?: string;
  readonly out?: string;
  readonly year?: string;
  readonly json?: boolean;
  readonly calls?: boolean;
}

/** *Read a Statement of Annual Priorities…* on files: shows what it proposes, and with --out adds it. */
export async function measuresCommand(
  { root, terminal }: Surroundings,
  statement: string,
  { into, out, year, json, calls, ...settings }: MeasuresOptions,
): Promise<void> {
  if (out !== undefined) {
    if (into === undefined) {
      throw new CliError(
        2,
        "--out needs the workbook that the measures go into: --into BOOK.xlsx.",
      );
    }
    checkOutput(out, ".xlsx", into);
  }
  terminal.progress(`Reading ${statement}…`);
  const parts = await inWords(
    readStatementFile(
      readNamedFile(statement),
      basename(statement),
      ironcalcForNode(() => Date.now()),
    ),
  );
  const workbook = into === undefined ? emptyWorkbook(settings) : await readBook(into, settings);
  const project = openAddOn(root, workbook, (_level, text) => terminal.warn(text));
  // Without a workbook it is read as for a new Compact: what is declared can be counted.
  if (into === undefined) callAddOn(project, "setUpWorkbook", {});
  project.calls.reset();
  const answer = callAddOn(project, "readStatement", {
    parts,
    year: year ?? null,
    write: out !== undefined,
  });
  const counted = project.calls.counted();
  if (out !== undefined) {
    await writeBook(out, workbook, terminal);
    warnOfFormulas(terminal, workbook);
  }
  if (json) {
    // Among stands in the workbook: the design's object has no key for it.
    const measures = answer.measures.map(({ among: _, ...measure }) => measure);
    const { unread } = answer;
    terminal.say(
      JSON.stringify(calls ? { measures, unread, calls: counted } : { measures, unread }),
    );
    return;
  }
  for (const line of proposedLines(answer)) terminal.say(line);
  if (out !== undefined) terminal.say(`Written to ${out}.`);
  if (calls) printCalls(terminal, counted);
}
