import type { FileSettings } from "../../sheets/file/readWorkbookFile";
import { callAddOn } from "../callAddOn";
import { checkOutput, readBook, writeBook } from "../files";
import { openAddOn } from "../openProject";
import type { Surroundings } from "../surroundings";

export interface ForgetOptions extends FileSettings {
  readonly person: string;
  readonly out?: string;
  readonly json?: boolean;
}

/** *Forget a person\u2026* on a workbook file: shows where, and with --out takes the person out. */
export async function forgetCommand(
  { root, terminal }: Surroundings,
  book: string,
  { person, out, json, ...settings }: ForgetOptions,
): Promise<void> {
  if (out !== undefined) checkOutput(out, ".xlsx", book);
  terminal.progress(`Reading ${book}\u2026`);
  const workbook = await readBook(book, settings);
  const project = openAddOn(root, workbook, (_level, text) => terminal.warn(text));
  const answer = callAddOn(project, "forgetPerson", { person, write: out !== undefined });
  if (out !== undefined) await writeBook(out, workbook, terminal);
  if (json) {
    terminal.say(JSON.stringify(answer));
    return;
  }
  for (const { tab, cell, kind, seen } of answer.places) {
    const where = cell === "" ? tab : `${tab} ${cell}`;
    terminal.say(`${where}${kind === "cell" ? "" : ` (${kind})`}: ${seen}`);
  }
  terminal.say(answer.sentence);
  if (out !== undefined) terminal.say(`Written to ${out}.`);
}
