import type { Project } from "../../local/appsScript/project/project";
import { deleteRows } from "../../local/sheets/workbook/rowsAndColumns";
import type { Workbook } from "../../local/sheets/workbook/workbook";
import { workbookFromJson, workbookToJson } from "../../local/sheets/workbook/workbookJson";
import type { AnswerOf } from "../../src/app/calls/calls";
import { addOnOn, addOnOnSample, answerOf, put, sheetOf, workbookOf } from "../support/addOn";

type Problem = AnswerOf<"checkWorkbook">["problems"][number];

/** A workbook with a few slips in it, which can be opened again and again as it was. */
export interface World {
  open(): Project;
}

/** The sample, checked, with its log, Reports and Accepted there, and a blank row or two below each. */
export function sampleWorld(): World {
  const project = addOnOnSample();
  const members = sheetOf(project, "Members");
  put(members, 3, "Email", "ben. barrow@northampton.example");
  answerOf(project, "checkWorkbook", {});
  answerOf(project, "updateProgress", { asAt: "2009-06-30" });
  answerOf(project, "makeReport", { asAt: "2009-06-30" });
  put(members, 5, "Email", "broken@");
  trim(workbookOf(project));
  const workbook = JSON.stringify(workbookToJson(workbookOf(project)));
  const kept = [...(project.state.properties.document ?? [])];
  const files = [...project.state.drive.all];
  return {
    open: () => {
      const opened = addOnOn(workbookFromJson(JSON.parse(workbook)));
      for (const [name, value] of kept) opened.state.properties.document?.set(name, value);
      for (const file of files) opened.state.drive.put(file);
      return opened;
    },
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
