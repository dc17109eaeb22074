import type { Project } from "../../local/appsScript/project/project";
import { insertColumns, moveColumns } from "../../local/sheets/workbook/rowsAndColumns";
import { sortRows } from "../../local/sheets/workbook/sortRows";
import {
  addOnOnSample,
  answerOf,
  columnOf,
  columnValues,
  edit,
  put,
  sheetOf,
} from "../support/addOn";

const CELL_CALLS = /^Range\.(get|set)(Display)?(Value|Formula|Note|NumberFormat|RichTextValue)s?$/;

function type(project: Project, row: number, title: string, text: string): void {
  const members = sheetOf(project, "Members");
  const column = columnOf(members, title);
  edit(project, { kind: "type", sheetId: members.id, row, column, text });
}

function checked(): Project {
  const project = addOnOnSample();
  answerOf(project, "checkWorkbook", {});
  project.calls.reset();
  return project;
}

test("a bad address typed in a row is in that row's Check cell at once, and leaves it again", () => {
  const project = checked();
  type(project, 2, "Email", "asha.abbott@");
  const check = () => columnValues(sheetOf(project, "Members"), "Check")[0];
  // The fill looks for the header there.
  expect(check()).toMatch(/^Email: Email is 'asha\.abbott@'/);
  type(project, 2, "Email", "asha.abbott@northamptonshire.example");
  expect(check()).toBeUndefined();
});

test("an edit of Members makes at most three calls that read or write cells", () => {
  const project = checked();
  type(project, 2, "Email", "asha.abbott@");
  const { byMethod } = project.calls.counted();
  const cellCalls = Object.entries(byMethod).filter(([method]) => CELL_CALLS.test(method));
  expect(cellCalls.reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(3);
  expect(byMethod["Range.setValues"]).toBe(1);
});

test("an edit elsewhere costs only the two calls that tell which tab it is", () => {
  const project = checked();
  const events = sheetOf(project, "Events");
  edit(project, { kind: "type", sheetId: events.id, row: 2, column: 2, text: "Renamed" });
  expect(project.calls.counted()).toEqual({
    total: 2,
    byMethod: { "Range.getSheet": 1, "Sheet.getName": 1 },
  });
});

test("rows that are pasted, filled or emptied are checked each, and no other Check cell is written", () => {
  const project = checked();
  const members = sheetOf(project, "Members");
  const column = columnOf(members, "Email");
  const before = columnValues(members, "Check");
  edit(project, {
    kind: "paste text",
    sheetId: members.id,
    row: 3,
    column,
    rows: [["one@"], ["two@"], ["three@"]],
  });
  const after = columnValues(members, "Check");
  expect([1, 2, 3].map((index) => String(after[index]))).toEqual([
    expect.stringContaining("one@"),
    expect.stringContaining("two@"),
    expect.stringContaining("three@"),
  ]);
  expect([...after.slice(0, 1), ...after.slice(4)]).toEqual([
    ...before.slice(0, 1),
    ...before.slice(4),
  ]);
  edit(project, {
    kind: "clear",
    sheetId: members.id,
    area: { row: 3, column, rowCount: 3, columnCount: 1 },
  });
  expect(String(columnValues(members, "Check")[1])).toContain("blank");
});

test("after a sort every row has its own words again", () => {
  const project = checked();
  const members = sheetOf(project, "Members");
  const own = () =>
    new Map(
      columnValues(members, "Organisation").map((name, index) => [
        name,
        String(columnValues(members, "Check")[index] ?? "").replace(/[A-Z]+\d+/g, ""),
      ]),
    );
  moveColumns(members, columnOf(members, "Check"), 1, members.lastColumn() + 1);
  const before = own();
  const check = columnOf(members, "Check");
  // Sorted without the Check column: the words stay behind while their rows move on.
  const area = { row: 2, column: 1, rowCount: 27, columnCount: check - 1 };
  sortRows(members, area, [{ column: 1, ascending: false }]);
  expect(own()).not.toEqual(before);
  project.edited({ sheet: members, area });
  expect(own()).toEqual(before);
});

test("what a person typed into the Check cell is put right", () => {
  const project = checked();
  type(project, 2, "Check", "all fine, honest");
  expect(columnValues(sheetOf(project, "Members"), "Check")[0]).toBeUndefined();
});

test("it says the same as Check the workbook", () => {
  const project = checked();
  type(project, 4, "Skills Pledge on", "last week");
  type(project, 6, "Apprentices", "-3");
  const live = columnValues(sheetOf(project, "Members"), "Check");
  answerOf(project, "checkWorkbook", {});
  expect(columnValues(sheetOf(project, "Members"), "Check")).toEqual(live);
});

test("before the first check, and without a Check column, an edit breaks nothing", () => {
  const project = addOnOnSample();
  const members = sheetOf(project, "Members");
  members.setCell(1, columnOf(members, "Check"), undefined);
  type(project, 2, "Email", "asha.abbott@");
  expect(members.cell(2, columnOf(members, "Email"))?.value).toBe("asha.abbott@");
});

test("a column that comes in right before the write costs nobody's text", () => {
  const project = checked();
  const members = sheetOf(project, "Members");
  const column = columnOf(members, "Check");
  const left = String(members.cell(1, column - 1)?.value);
  put(members, 2, left, "their text");
  const edited = { kind: "type", sheetId: members.id, row: 2, text: "asha.abbott@" } as const;
  edit(
    project,
    { ...edited, column: columnOf(members, "Email") },
    {
      beforeCall: ({ method }) => {
        if (method === "setValues") insertColumns(members, 2, 1);
      },
    },
  );
  expect(columnValues(members, left)[0]).toBe("their text");
});
