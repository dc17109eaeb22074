import type { Project } from "../../local/appsScript/project/project";
import { addOnOnSample, answerOf, columnOf, edit, replyTo, sheetOf } from "../support/addOn";

const WANTED = "leo.lomas@kgh.example";

function emailProblem(project: Project) {
  const { problems } = answerOf(project, "checkWorkbook", {});
  const found = problems.find(({ key }) => key === "Kettering General Hospital");
  if (found === undefined) throw new Error("The sample has lost its slip.");
  const { rule, table, key, column, cell, seen } = found;
  return { rule, table, key, column, cell, seen };
}

function emailCell(project: Project) {
  const members = sheetOf(project, "Members");
  return members.cell(13, columnOf(members, "Email"));
}

test("one click puts one cell right and touches nothing else; one click undoes it later", () => {
  const project = addOnOnSample();
  const problem = emailProblem(project);
  const before = emailCell(project);
  answerOf(project, "applyFix", { problem });
  expect(emailCell(project)).toEqual({ ...before, value: WANTED });
  const { changes } = answerOf(project, "readProblems", {});
  expect(changes[0]?.cells[0]).toContain("Kettering General Hospital");
  answerOf(project, "undoChange", { id: changes[0]?.id ?? -1 });
  expect(emailCell(project)).toEqual(before);
});

test("a fix refuses when the cell has changed since", () => {
  const project = addOnOnSample();
  const problem = emailProblem(project);
  const members = sheetOf(project, "Members");
  const column = columnOf(members, "Email");
  edit(project, { kind: "type", sheetId: members.id, row: 13, column, text: "new@kgh.example" });
  expect(replyTo(project, "applyFix", { problem })).toMatchObject({
    ok: false,
    message: expect.stringContaining("Kettering General Hospital, Email has changed since"),
  });
  expect(emailCell(project)?.value).toBe("new@kgh.example");
});

test("a person's formula is never written over", () => {
  const project = addOnOnSample();
  const members = sheetOf(project, "Members");
  const column = columnOf(members, "Email");
  const text = '="leo.lomas @kgh.example,"';
  edit(project, { kind: "type", sheetId: members.id, row: 13, column, text });
  const outcome = answerOf(project, "applyFix", { problem: emailProblem(project) });
  expect(emailCell(project)?.formula).toBe(text);
  expect(JSON.stringify(outcome)).toContain("holds a formula");
});

test("a day put into a cell of plain text is shown as a day, and can be undone", () => {
  const project = addOnOnSample();
  const members = sheetOf(project, "Members");
  const column = columnOf(members, "Jobs Pledge on");
  members.setCell(3, column, { value: "31.3.09", numberFormat: "@" });
  members.setCell(4, column, { value: "30.6.09", numberFormat: "dd-mmm-yy" });
  const { problems } = answerOf(project, "checkWorkbook", {});
  const found = problems.find(({ seen }) => seen === "31.3.09");
  expect(found?.rule).toBe("date-is-text");
  const { change } = answerOf(project, "applyAllFixes", { rule: "date-is-text" });
  expect(members.cell(3, column)).toMatchObject({ value: 39_903, numberFormat: "d mmm yyyy" });
  // A format that a person chose stays.
  expect(members.cell(4, column)?.numberFormat).toBe("dd-mmm-yy");
  answerOf(project, "undoChange", { id: change ?? -1 });
  expect(members.cell(3, column)?.value).toBe("31.3.09");
});
