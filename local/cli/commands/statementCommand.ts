import type { FileSettings } from "../../sheets/file/readWorkbookFile";
import { callAddOn } from "../callAddOn";
import { checkOutput, readBook, writeNamedFile } from "../files";
import { openAddOn } from "../openProject";
import type { Surroundings } from "../surroundings";
import { warnOfFormulas } from "../warnOfFormulas";
import { documentBytes } from "./reportCommand";

export interface StatementOptions extends FileSettings {
  readonly out: string;
}

/** The Statement of Annual Priorities as a .docx, for the Steering Group to ratify. */
export async function statementCommand(
  { root, terminal }: Surroundings,
  book: string,
  { out, ...settings }: StatementOptions,
): Promise<void> {
  checkOutput(out, ".docx", book);
  terminal.progress(`Reading ${book}…`);
  const workbook = await readBook(book, settings);
  const project = openAddOn(root, workbook, (_level, text) => terminal.warn(text));
  terminal.progress("Writing the Statement…");
  const { title, id } = callAddOn(project, "makeStatement", {});
  writeNamedFile(out, documentBytes(project, id));
  warnOfFormulas(terminal, workbook);
  terminal.say(`"${title}" is in ${out}.`);
}
