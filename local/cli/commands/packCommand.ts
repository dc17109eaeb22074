import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { PackAnswer, PackDocument } from "../../../src/app/jobs/makePack";
import type { CalendarDate } from "../../../src/cells/calendarDate";
import type { Project } from "../../appsScript/project/project";
import type { FileSettings } from "../../sheets/file/readWorkbookFile";
import { callAddOn } from "../callAddOn";
import { CliError } from "../cliError";
import { readBook, readNamedFile, writeNamedFile } from "../files";
import { mailFile } from "../mailFile";
import { openAddOn } from "../openProject";
import { printCalls } from "../printCalls";
import type { Surroundings } from "../surroundings";
import { warnOfFormulas } from "../warnOfFormulas";
import { documentBytes } from "./reportCommand";

export interface PackOptions extends FileSettings {
  readonly meeting: CalendarDate;
  readonly out: string;
  readonly group?: string;
  readonly asAt?: CalendarDate;
  readonly template?: string;
  readonly minutesTemplate?: string;
  readonly json?: boolean;
  readonly calls?: boolean;
}

/** By what each document is called in the folder. */
const FILE_NAMES: { readonly [K in PackDocument["kind"]]: string } = {
  agenda: "agenda.docx",
  report: "report.docx",
  group: "group-report.docx",
  "theme groups": "theme-groups.docx",
  statement: "statement.docx",
  minutes: "minutes-to-fill-in.docx",
};
const MAIL_NAME = "covering-mail.eml";

interface WrittenFile {
  readonly kind: PackDocument["kind"] | "mail";
  readonly title: string;
  readonly file: string;
}

/** *Agenda and papers…*: the documents of a meeting, and the e-mail with them as a draft. */
export async function packCommand(
  { root, terminal }: Surroundings,
  book: string,
  options: PackOptions,
): Promise<void> {
  const { meeting, out, group, asAt, template, minutesTemplate, json, calls, ...settings } =
    options;
  checkFolder(out);
  const layouts = [template, minutesTemplate].map((path) =>
    path === undefined ? null : Buffer.from(readNamedFile(path)).toString("base64"),
  );
  terminal.progress(`Reading ${book}…`);
  const workbook = await readBook(book, settings);
  const project = openAddOn(root, workbook, (_level, text) => terminal.warn(text));
  terminal.progress("Writing the papers…");
  const answer = callAddOn(project, "makePack", {
    meeting,
    group: group ?? null,
    asAt: asAt ?? null,
    template: layouts[0] ?? null,
    minutesTemplate: layouts[1] ?? null,
    withLinks: false,
  });
  const files = await writeFiles(project, answer, out);
  warnOfFormulas(terminal, workbook);
  const counted = project.calls.counted();
  if (json) {
    const { meeting: about, asAt: judgedAt, items, mail } = answer;
    const { to, subject, noAddress } = mail;
    const made = { meeting: about, asAt: judgedAt, items, files, mail: { to, subject, noAddress } };
    terminal.say(JSON.stringify(calls ? { ...made, calls: counted } : made));
    return;
  }
  for (const line of linesOf(answer, files)) terminal.say(line);
  if (calls) printCalls(terminal, counted);
}

function checkFolder(out: string): void {
  if (!existsSync(out) || statSync(out).isDirectory()) return;
  throw new CliError(2, `"${out}" is a file. Give --out the name of a folder.`);
}

/** The mail carries the agenda and the papers; the minutes to fill in are for the coordinator. */
async function writeFiles(
  project: Project,
  { documents, mail }: PackAnswer,
  out: string,
): Promise<readonly WrittenFile[]> {
  const written = documents.map(({ kind, title, id }) => {
    const name = FILE_NAMES[kind];
    const bytes = documentBytes(project, id);
    const file = join(out, name);
    writeNamedFile(file, bytes);
    return { kind, title, file, name, bytes };
  });
  const { from, to, subject, body } = mail;
  const bytes = await mailFile({
    from: { name: from.name, address: from.email },
    to,
    subject,
    body,
    attachments: written.filter(({ kind }) => kind !== "minutes"),
  });
  const file = join(out, MAIL_NAME);
  writeNamedFile(file, bytes);
  return [
    ...written.map(({ kind, title, file }) => ({ kind, title, file })),
    { kind: "mail", title: subject, file },
  ];
}

function linesOf(
  { sentence, items, mail }: PackAnswer,
  files: readonly WrittenFile[],
): readonly string[] {
  return [
    ...items.map((title, index) => `${index + 1}. ${title}`),
    "",
    ...files.map(({ title, file }) => `${file}: ${title}`),
    "",
    ...mail.noAddress.map(({ organisation, why }) => `✖ ${organisation}: ${why}`),
    `${sentence} ${mail.sentence}`,
  ];
}
