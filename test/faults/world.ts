import type { Project } from "../../local/appsScript/project/project";
import { SimulatedClock } from "../../local/appsScript/services/clock";
import type { OpenOptions } from "../../local/cli/openProject";
import { deleteRows } from "../../local/sheets/workbook/rowsAndColumns";
import type { Workbook } from "../../local/sheets/workbook/workbook";
import type { AnswerOf } from "../../src/app/calls/calls";
import { addOnOnSample, answerOf, copyOf, put, sheetOf, workbookOf } from "../support/addOn";

type Problem = AnswerOf<"checkWorkbook">["problems"][number];

/** `files`: another add-on than the one that is built, such as one without a guard. */
export interface OpenInWorld extends OpenOptions {
  readonly files?: Project["files"];
}

/** A workbook with a few slips in it, which can be opened again and again as it was. */
export interface World {
  open(options?: OpenInWorld): Project;
}

/** The sample, checked, with its log, Reports, Accepted and Undo there, and a blank row or two below each. */
export function sampleWorld(): World {
  prepared ??= preparedSample();
  return worldOf(prepared);
}

/** Made once for the tests of a file, by the add-on as it is built. */
let prepared: Project | undefined;

function preparedSample(): Project {
  const project = addOnOnSample();
  const members = sheetOf(project, "Members");
  put(members, 3, "Email", "ben. barrow@northampton.example");
  answerOf(project, "checkWorkbook", {});
  answerOf(project, "updateProgress", { asAt: "2009-06-30" });
  answerOf(project, "makeReport", { asAt: "2009-06-30" });
  rememberChange(project);
  put(members, 5, "Email", "broken@");
  trim(workbookOf(project));
  return project;
}

/** The tab *Undo* is there once something was changed by a click. */
function rememberChange(project: Project): void {
  const organisation = String(sheetOf(project, "Members").cell(4, 1)?.value);
  const cells = [{ title: "Notes", from: "", to: "asked in May" }];
  answerOf(project, "saveMember", { organisation, row: 4, cells });
}

/** The clock stands still, so that two runs of one job come to the same. */
export const NOW = new Date("2009-10-07T10:00:00Z");

/** The project as it is now, to be opened again and again. */
export function worldOf(project: Project): World {
  const kept = copyOf(project);
  return {
    open: (options = {}) =>
      copyOf(kept, {
        clock: new SimulatedClock(NOW),
        // What is made of a document is no matter here, and a converter takes seconds.
        convert: () => new Uint8Array([37, 80, 68, 70]),
        ...options,
      }),
  };
}

/** A small workbook is quick to copy, and the add-on has to make room as well. */
function trim(workbook: Workbook): void {
  for (const sheet of workbook.sheets) {
    const rows = Math.max(sheet.lastRow() + 4, 8);
    if (sheet.rowCount > rows) deleteRows(sheet, rows + 1, sheet.rowCount - rows);
  }
}

/** A problem of the sample as it is now. */
export function found(project: Project, isMeant: (problem: Problem) => boolean): Problem {
  const { problems } = answerOf(project, "checkWorkbook", {});
  const problem = problems.find((one) => !one.accepted && one.table === "Members" && isMeant(one));
  if (problem === undefined) throw new Error("The sample has lost its problems.");
  return problem;
}

export function named({ rule, table, key, column, cell, seen }: Problem) {
  return { rule, table, key, column, cell, seen };
}
