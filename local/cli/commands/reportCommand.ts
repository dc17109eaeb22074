import type { CalendarDate } from "../../../src/cells/calendarDate";
import type { Project } from "../../appsScript/project/project";
import type { FileSettings } from "../../sheets/file/readWorkbookFile";
import { callAddOn } from "../callAddOn";
import { CliError } from "../cliError";
import { checkOutput, readBook, readNamedFile, writeNamedFile } from "../files";
import { openAddOn } from "../openProject";
import { printCalls } from "../printCalls";
import type { Surroundings } from "../surroundings";
import { warnOfFormulas } from "../warnOfFormulas";

export interface ReportCommandOptions extends FileSettings {
  readonly out: string;
  readonly asAt?: CalendarDate;
  readonly meeting?: CalendarDate;
  readonly contacts?: boolean;
  readonly template?: string;
  readonly pdf?: boolean;
  readonly json?: boolean;
  readonly calls?: boolean;
}

/** The Steering Group's report as a .docx: the same bytes that Google would be sent. */
export async function reportCommand(
  { root, terminal }: Surroundings,
  book: string,
  options: ReportCommandOptions,
): Promise<void> {
  const { out, asAt, meeting, contacts, template, pdf, json, calls, ...settings } = options;
  checkOutput(out, ".docx", book);
  if (template !== undefined) checkOutput(out, ".docx", template);
  const layout = template === undefined ? null : Buffer.from(readNamedFile(template));
  terminal.progress(`Reading ${book}…`);
  const workbook = await readBook(book, settings);
  const project = openAddOn(root, workbook, (_level, text) => terminal.warn(text));
  terminal.progress("Writing the report…");
  const {
    title,
    id,
    asAt: judgedAt,
    pdf: madePdf,
  } = callAddOn(project, "makeReport", {
    asAt: asAt ?? null,
    forMeeting: meeting ?? null,
    withContacts: contacts ?? false,
    withPdf: pdf ?? false,
    template: layout === null ? null : layout.toString("base64"),
  });
  writeNamedFile(out, documentBytes(project, id));
  warnOfFormulas(terminal, workbook);
  const pdfPath = madePdf === null ? null : out.replace(/\.docx$/i, ".pdf");
  if (madePdf !== null && pdfPath !== null) {
    writeNamedFile(pdfPath, documentBytes(project, madePdf.id));
  }
  if (pdf && pdfPath === null) {
    throw new CliError(
      1,
      `The report is in ${out}, but a PDF needs LibreOffice, which is not installed or failed. Install it (Debian: libreoffice-writer), or open the report and print it to PDF.`,
    );
  }
  const counted = project.calls.counted();
  if (json) {
    const made = { title, asAt: judgedAt, file: out, ...(pdfPath ? { pdf: pdfPath } : {}) };
    terminal.say(JSON.stringify(calls ? { ...made, calls: counted } : made));
    return;
  }
  terminal.say(`"${title}" is in ${out}${pdfPath ? ` and ${pdfPath}` : ""}.`);
  if (calls) printCalls(terminal, counted);
}

/** What was uploaded for a document: Google turns these bytes into a Google Doc. */
export function documentBytes(project: Project, id: string): Uint8Array {
  const content = project.state.drive.get(id)?.content;
  if (!content) throw new Error("The report was made, but nothing was saved.");
  return content.bytes;
}
