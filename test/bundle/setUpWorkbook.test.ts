import { insertColumns } from "../../local/sheets/workbook/rowsAndColumns";
import { Workbook } from "../../local/sheets/workbook/workbook";
import { workbookToJson } from "../../local/sheets/workbook/workbookJson";
import type { Column } from "../../src/tables/column";
import type { Table } from "../../src/tables/table";
import { TABLE_NAMES, type TableName } from "../../src/tables/tableName";
import { TABLES } from "../../src/tables/tables";
import {
  addOnOn,
  addOnOnEmpty,
  addOnOnSample,
  answerOf,
  columnOf,
  put,
  sheetOf,
  workbookOf,
} from "../support/addOn";

/** The add-on makes these itself, once it has something to put into them. */
function comesWithItsRows({ need, columns, comesFilled }: Table): boolean {
  return need === "spare" && (comesFilled || Object.values(columns).every(({ auto }) => auto));
}

test("an empty spreadsheet gets every tab that people fill in, in its order, and keeps its own", () => {
  const project = addOnOnEmpty();
  const { added } = answerOf(project, "setUpWorkbook", {});
  const filledIn = TABLE_NAMES.filter((name) => !comesWithItsRows(TABLES[name]));
  expect(filledIn).not.toContain("Correspondence");
  expect(workbookOf(project).sheets.map(({ name }) => name)).toEqual([...filledIn, "Sheet1"]);
  expect(added).toEqual([
    'Added the tabs "Settings", "Members", "Priorities", "Success measures", "Events", "Action plan", "Meetings", "Attendance", "Group updates", "Accepted", "Figures", "Progress log" and "Reports".',
  ]);
});

test("headers stand in their order, with notes, frozen, the add-on's own darker and guarded", () => {
  const project = addOnOnEmpty();
  answerOf(project, "setUpWorkbook", {});
  const sheet = sheetOf(project, "Success measures");
  const titles = Object.values(TABLES["Success measures"].columns).map(({ title }) => title);
  expect(titles.map((_, index) => sheet.cell(1, index + 1)?.value)).toEqual(titles);
  expect(sheet.cell(1, columnOf(sheet, "Target"))?.note).toBe(
    "The figure to reach, also in words that start from Baseline: 15 % less, 10 % more, less, more.\n\nNeeded in every row.",
  );
  expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([1, 2]);
  const own = columnOf(sheet, "Actual");
  expect(sheet.cell(1, own)?.style?.background).not.toBe(sheet.cell(1, 1)?.style?.background);
  for (const { description, warningOnly } of sheet.protections) {
    expect({ description, warningOnly }).toEqual({
      description: "Compact: written by the add-on",
      warningOnly: true,
    });
  }
  const guarded = sheet.protections.flatMap(({ area }) =>
    titles.slice((area?.column ?? 1) - 1, (area?.column ?? 1) - 1 + (area?.columnCount ?? 0)),
  );
  expect(guarded.sort()).toEqual(ownTitlesOf("Success measures"));
});

test("dates, choices, keys of other tables and statuses have their format, list and colour", () => {
  const project = addOnOnEmpty();
  answerOf(project, "setUpWorkbook", {});
  const members = sheetOf(project, "Members");
  expect(members.cell(2, columnOf(members, "Skills Pledge on"))?.numberFormat).toBe("d mmm yyyy");
  expect(members.cell(500, columnOf(members, "Phone"))?.numberFormat).toBe("@");
  const scheme = members.cell(2, columnOf(members, "Apprenticeship scheme"))?.validation;
  expect(JSON.stringify(scheme)).toContain("Developing");
  const plan = sheetOf(project, "Action plan");
  expect(plan.cell(2, columnOf(plan, "Success measure"))?.validation).toBeDefined();
  const measures = sheetOf(project, "Success measures");
  expect(measures.conditionalFormats).toHaveLength(7);
});

test("setting up twice changes nothing", () => {
  const project = addOnOnSample();
  const before = JSON.stringify(workbookToJson(workbookOf(project)));
  expect(answerOf(project, "setUpWorkbook", {})).toEqual({
    added: [],
    notices: [],
    sentence: "Nothing was missing: the workbook is set up.",
  });
  expect(JSON.stringify(workbookToJson(workbookOf(project)))).toBe(before);
});

test("a spare column is laid out in a new workbook, and never put into one that exists", () => {
  const project = addOnOnSample();
  const accepted = sheetOf(project, "Accepted");
  put(accepted, 1, "Value accepted", undefined);
  expect(answerOf(project, "setUpWorkbook", {}).added).toEqual([]);
  expect(() => columnOf(accepted, "Value accepted")).toThrow("has no column");
});

describe("a partly built workbook", () => {
  test("gets what it lacks; what a person made of it stays", () => {
    const project = addOnOnSample();
    const members = sheetOf(project, "Members");
    insertColumns(members, 1, 1);
    members.setCell(1, 1, { value: "Our own column" });
    members.setCell(2, 1, { value: "kept" });
    put(members, 1, "Phone", undefined);
    const notedColumn = columnOf(members, "Email");
    members.setCell(1, notedColumn, { ...members.cell(1, notedColumn), note: "My own note" });
    workbookOf(project).removeSheet(sheetOf(project, "Meetings"));
    const { added } = answerOf(project, "setUpWorkbook", {});
    expect(added).toEqual(['Added the tab "Meetings".', 'Members: added "Phone".']);
    expect(members.cell(1, 1)?.value).toBe("Our own column");
    expect(members.cell(2, 1)?.value).toBe("kept");
    expect(members.cell(1, notedColumn)?.note).toBe("My own note");
    expect(columnOf(members, "Phone")).toBeGreaterThan(columnOf(members, "Check"));
    const names = workbookOf(project).sheets.map(({ name }) => name);
    expect(names.indexOf("Meetings")).toBe(names.indexOf("Action plan") + 1);
  });

  test("what stands in a column without a header comes under no header", () => {
    const workbook = new Workbook({ name: "Old" });
    const members = workbook.addSheet("Members");
    members.setCell(1, 1, { value: "Organisation" });
    members.setCell(1, 2, { value: "E-mail" });
    members.setCell(2, 1, { value: "Tresham Institute" });
    members.setCell(2, 3, { value: "ask again in May" });
    members.setCell(9, 5, { value: "blue: not asked yet" });
    answerOf(addOnOn(workbook), "setUpWorkbook", {});
    expect(columnOf(members, "Check")).toBe(6);
    expect([members.cell(1, 3)?.value, members.cell(1, 5)?.value]).toEqual([undefined, undefined]);
  });

  test("a header in the third row, below a title, stays there", () => {
    const workbook = new Workbook({ name: "Old" });
    const members = workbook.addSheet("Members");
    members.setCell(1, 1, { value: "Northamptonshire Public Sector Compact" });
    members.setCell(3, 1, { value: "Organisation" });
    members.setCell(3, 2, { value: "E-mail" });
    members.setCell(4, 1, { value: "Tresham Institute" });
    const project = addOnOn(workbook);
    answerOf(project, "setUpWorkbook", {});
    expect(members.cell(3, 3)?.value).toBe("Check");
    expect(members.cell(1, 1)?.value).toBe("Northamptonshire Public Sector Compact");
    expect(members.cell(1, 2)).toBeUndefined();
    expect(members.frozenRows).toBe(3);
  });

  test("a tab of that name with something else in it is left alone, and that is said", () => {
    const workbook = new Workbook({ name: "Old" });
    const events = workbook.addSheet("Events");
    events.setCell(1, 1, { value: "Things to buy" });
    const { added } = answerOf(addOnOn(workbook), "setUpWorkbook", {});
    expect(added.join(" ")).toContain('Left the tab "Events" as it is');
    expect(events.lastColumn()).toBe(1);
  });
});

function ownTitlesOf(name: TableName): readonly string[] {
  const columns: readonly Column[] = Object.values(TABLES[name].columns);
  return columns
    .filter(({ auto }) => auto)
    .map(({ title }) => title)
    .sort();
}
