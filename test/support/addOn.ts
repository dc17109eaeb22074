import { join } from "node:path";
import type { Project, RunOptions } from "../../local/appsScript/project/project";
import type { ProjectFiles } from "../../local/appsScript/project/projectFiles";
import { distFiles, type OpenOptions, openProject } from "../../local/cli/openProject";
import { typeSample } from "../../local/cli/sample/typeSample";
import { sampleTables } from "../../local/cli/sampleTables";
import type { Cell } from "../../local/sheets/workbook/cell";
import { copyWorkbook } from "../../local/sheets/workbook/copyWorkbook";
import { applyUserEdit, type UserEdit } from "../../local/sheets/workbook/userEdit";
import { type Sheet, Workbook } from "../../local/sheets/workbook/workbook";
import type { Reply } from "../../src/app/calls/call";
import type { AnswerOf, AskOf, CallName } from "../../src/app/calls/calls";
import { entryPointOf } from "../../src/entryPoint";

export const ROOT = join(__dirname, "../..");

/** The built add-on on a spreadsheet with one empty tab, as Google makes one. */
export function addOnOnEmpty(): Project {
  const workbook = new Workbook({ name: "Compact" });
  workbook.addSheet("Sheet1");
  return addOnOn(workbook);
}

export function addOnOn(workbook: Workbook): Project {
  return openProject(builtFiles(), workbook, () => undefined);
}

/** What is in `dist`, read once for the tests of a file. */
export function builtFiles(): ProjectFiles {
  built ??= distFiles(join(ROOT, "dist"));
  return built;
}

let built: ProjectFiles | undefined;

/** The built add-on on the sample Compact, set up and typed in; as at 7 October 2009. */
export function addOnOnSample(): Project {
  sample ??= typedSample();
  return copyOf(sample);
}

/** Made once for the tests of a file: setting a workbook up takes a hundred times as long as copying it. */
let sample: Project | undefined;

function typedSample(): Project {
  const project = addOnOnEmpty();
  answerOf(project, "setUpWorkbook", {});
  typeSample(workbookOf(project), sampleTables(ROOT));
  return project;
}

/**
 * A project of its own that holds what this one does: its workbook and what Google keeps between runs. What
 * happens to either is nothing to the other.
 */
export function copyOf(
  { files, workbook, state }: Project,
  options: OpenOptions & { readonly files?: Project["files"] } = {},
): Project {
  const copy = openProject(
    options.files ?? files,
    workbook && copyWorkbook(workbook),
    () => undefined,
    options,
  );
  const { properties, caches, drive, triggers, mails } = state;
  fill(copy.state.properties.document, properties.document);
  fill(copy.state.properties.script, properties.script);
  for (const [user, own] of properties.users) copy.state.properties.users.set(user, new Map(own));
  fill(copy.state.caches.document, caches.document);
  fill(copy.state.caches.script, caches.script);
  fill(copy.state.caches.user, caches.user);
  for (const file of drive.all) copy.state.drive.put(file);
  for (const trigger of triggers.all) copy.state.triggers.add(trigger);
  copy.state.mails.push(...mails);
  return copy;
}

function fill<V>(into: Map<string, V> | null, from: ReadonlyMap<string, V> | null): void {
  for (const [name, value] of from ?? []) into?.set(name, value);
}

export function workbookOf(project: Project): Workbook {
  if (project.workbook === null) throw new Error("The project has no workbook.");
  return project.workbook;
}

export function replyTo<N extends CallName>(
  project: Project,
  name: N,
  ask: AskOf<N>,
  options: RunOptions = {},
): Reply<AnswerOf<N>> {
  return JSON.parse(String(project.run(entryPointOf(name), [JSON.stringify(ask)], options)));
}

/** The answer to a call; a refusal fails the test with its sentence. */
export function answerOf<N extends CallName>(
  project: Project,
  name: N,
  ask: AskOf<N>,
  options: RunOptions = {},
): AnswerOf<N> {
  const reply = replyTo(project, name, ask, options);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

export function sheetOf(project: Project, name: string): Sheet {
  const sheet = workbookOf(project).sheetByName(name);
  if (sheet === undefined) throw new Error(`There is no tab "${name}".`);
  return sheet;
}

/** The column with that header, from 1. */
export function columnOf(sheet: Sheet, title: string, headerRow = 1): number {
  for (let column = 1; column <= sheet.lastColumn(); column++) {
    if (sheet.cell(headerRow, column)?.value === title) return column;
  }
  throw new Error(`${sheet.name} has no column "${title}".`);
}

/** What stands under a header, row by row, from the row below it; undefined is blank. */
export function columnValues(sheet: Sheet, title: string): (Cell["value"] | undefined)[] {
  const column = columnOf(sheet, title);
  const values: (Cell["value"] | undefined)[] = [];
  for (let row = 2; row <= sheet.lastRow(); row++) values.push(sheet.cell(row, column)?.value);
  return values;
}

export function put(sheet: Sheet, row: number, title: string, value: Cell["value"]): void {
  const column = columnOf(sheet, title);
  sheet.setCell(row, column, { ...sheet.cell(row, column), value });
}

/** Types, pastes or deletes as a person does; `onEdit` then runs, as on Google. */
export function edit(project: Project, userEdit: UserEdit, options: RunOptions = {}): void {
  const outcome = applyUserEdit(workbookOf(project), userEdit, Date.now());
  if (outcome.kind !== "edited") return;
  const { sheetId, kind: _kind, ...edited } = outcome;
  const sheet = workbookOf(project).sheetById(sheetId);
  if (sheet !== undefined) project.edited({ ...edited, sheet }, options);
}
