import type { RunOptions } from "../../local/appsScript/project/project";
import { insertColumns, insertRows } from "../../local/sheets/workbook/rowsAndColumns";
import { sortRows } from "../../local/sheets/workbook/sortRows";
import type { Sheet } from "../../local/sheets/workbook/workbook";
import { addOnOnSample, answerOf, columnOf, columnValues, put, sheetOf } from "../support/addOn";

/** Does it right before the first call by which rows or cells of the tab are written. */
function rightBeforeTheWrite(sheet: Sheet, edit: () => void): RunOptions {
  let isDone = false;
  return {
    beforeCall: ({ service, method, object }) => {
      if (isDone || !/^(Range.setValues|Sheet.(appendRow|insertRows))/.test(`${service}.${method}`))
        return;
      if ((object as { readonly sheet?: Sheet }).sheet !== sheet) return;
      isDone = true;
      edit();
    },
  };
}

function typeRow(sheet: Sheet, text: string): void {
  const row = sheet.lastRow() + 1;
  for (let column = 1; column <= 4; column++) sheet.setCell(row, column, { value: text });
}

describe("a row typed at the end in the very moment that ours is added", () => {
  test.each([
    ["Progress log", "updateProgress", { asAt: null }],
    ["Reports", "makeReport", { asAt: null }],
  ] as const)("stays in %s", (tab, name, ask) => {
    const project = addOnOnSample();
    answerOf(project, name, ask);
    const sheet = sheetOf(project, tab);
    const later = name === "updateProgress" ? { asAt: "2009-11-30" } : ask;
    const before = sheet.lastRow();
    answerOf(
      project,
      name,
      later as never,
      rightBeforeTheWrite(sheet, () => typeRow(sheet, "theirs")),
    );
    const first = Array.from(
      { length: sheet.lastRow() },
      (_, row) => sheet.cell(row + 1, 1)?.value,
    );
    expect(first.filter((value) => value === "theirs")).toHaveLength(1);
    expect(sheet.lastRow()).toBeGreaterThan(before + 1);
  });
});

test("a column that comes in right before Check is written costs no Notes", () => {
  const project = addOnOnSample();
  const members = sheetOf(project, "Members");
  for (let row = 2; row <= 7; row++) put(members, row, "Notes", `note ${row}`);
  put(members, 3, "Email", "x@");
  const edit = () => insertColumns(members, 2, 1);
  answerOf(project, "checkWorkbook", {}, rightBeforeTheWrite(members, edit));
  expect(columnValues(members, "Notes").slice(0, 6)).toEqual(
    [2, 3, 4, 5, 6, 7].map((row) => `note ${row}`),
  );
  expect(String(columnValues(members, "Check")[1])).toContain("x@");
});

test("a fix goes to its own organisation though the rows were sorted right before it was written", () => {
  const project = addOnOnSample();
  const { problems } = answerOf(project, "checkWorkbook", {});
  const found = problems.find(({ key }) => key === "Kettering General Hospital");
  if (found === undefined) throw new Error("The sample has lost its slip.");
  const members = sheetOf(project, "Members");
  const emails = () => {
    const organisations = columnValues(members, "Organisation");
    const addresses = columnValues(members, "Email");
    return Object.fromEntries(organisations.map((name, at) => [String(name), addresses[at]]));
  };
  const before = emails();
  const area = { row: 2, column: 1, rowCount: 27, columnCount: members.lastColumn() };
  const sort = () => sortRows(members, area, [{ column: 1, ascending: false }]);
  const { rule, table, key, column, cell, seen } = found;
  const problem = { rule, table, key, column, cell, seen };
  const answer = answerOf(project, "applyFix", { problem }, rightBeforeTheWrite(members, sort));
  expect(emails()).toEqual({ ...before, [key]: "leo.lomas@kgh.example" });
  answerOf(project, "undoChange", { id: answer.change ?? -1 });
  expect(emails()).toEqual(before);
});

test("a cell typed into a row that was just inserted where we write is named", () => {
  const project = addOnOnSample();
  const { problems } = answerOf(project, "checkWorkbook", {});
  const found = problems.find(({ key }) => key === "Kettering General Hospital");
  if (found === undefined) throw new Error("The sample has lost its slip.");
  const members = sheetOf(project, "Members");
  const email = columnOf(members, "Email");
  const insert = () => {
    insertRows(members, 13, 1, "from after");
    members.setCell(13, 1, { value: "New College" });
    members.setCell(13, email, { value: "new@college.example" });
  };
  const { rule, table, key, column, cell, seen } = found;
  const problem = { rule, table, key, column, cell, seen };
  const answer = answerOf(project, "applyFix", { problem }, rightBeforeTheWrite(members, insert));
  expect(members.cell(13, email)?.value).toBeUndefined();
  expect(members.cell(14, email)?.value).toBe("leo.lomas@kgh.example");
  expect(answer.refused.join(" ")).toContain("Version history");
});
