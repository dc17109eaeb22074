import { join } from "node:path";
import { RecordingUi } from "../../local/appsScript/services/core/ui/recordingUi";
import type { MenuModel } from "../../local/appsScript/services/core/ui/uiHost";
import { distFiles, openProject } from "../../local/cli/openProject";
import { columnLetters } from "../../local/sheets/workbook/a1Notation";
import { areaFrom } from "../../local/sheets/workbook/area";
import {
  type ColumnGroup,
  columnGroups,
  foldAllGroups,
  shiftGroupDepth,
} from "../../local/sheets/workbook/columnGroups";
import { insertColumns, insertRows, moveColumns } from "../../local/sheets/workbook/rowsAndColumns";
import { type Sheet, Workbook } from "../../local/sheets/workbook/workbook";
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
  edit,
  put,
  ROOT,
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

describe("columns that are seldom used", () => {
  const titlesIn = (sheet: Sheet, { first, last }: ColumnGroup) =>
    Array.from({ length: last - first + 1 }, (_, at) => sheet.cell(1, first + at)?.value);

  test("are folded away in a new tab, neighbours as one, and nothing that a row needs is among them", () => {
    const project = addOnOnEmpty();
    answerOf(project, "setUpWorkbook", {});
    const folded = workbookOf(project).sheets.flatMap((sheet) =>
      columnGroups(sheet).map((group) => [sheet.name, group.folded, ...titlesIn(sheet, group)]),
    );
    expect(folded).toEqual([
      [
        "Members",
        true,
        "Steering Group member",
        "Steering Group email",
        "Deputy",
        "Deputy email",
        "Theme groups",
      ],
      ["Success measures", true, "Direction", "Among", "At risk below"],
    ]);
    const isNeeded = TABLE_NAMES.flatMap((name) => Object.values<Column>(TABLES[name].columns))
      .filter(({ seldom }) => seldom)
      .some(({ required, auto, blankHasOwnRule }) => required || auto || blankHasOwnRule);
    expect(isNeeded).toBe(false);
  });

  test("stay as people have them in a workbook that exists", () => {
    const project = addOnOnSample();
    const members = sheetOf(project, "Members");
    const deputy = columnOf(members, "Deputy");
    foldAllGroups(members, false);
    shiftGroupDepth(members, deputy, deputy, -1);
    shiftGroupDepth(members, 3, 4, 1);
    put(members, 1, "Notes", undefined);
    const before = columnGroups(members);
    expect(answerOf(project, "setUpWorkbook", {}).added).toEqual(['Members: added "Notes".']);
    expect(columnGroups(members)).toEqual(before);
  });

  test("unfold for whoever is taken to a cell in them, and not for a cell beside them", () => {
    const project = addOnOnSample();
    const members = sheetOf(project, "Members");
    const cellUnder = (title: string) => `${columnLetters(columnOf(members, title))}7`;
    answerOf(project, "goToCell", { sheet: "Members", cell: cellUnder("Notes") });
    expect(columnGroups(members)[0]?.folded).toBe(true);
    answerOf(project, "goToCell", { sheet: "Members", cell: cellUnder("Deputy email") });
    expect(columnGroups(members)[0]?.folded).toBe(false);
  });

  test("are checked while they are folded as others are", () => {
    const project = addOnOnSample();
    const members = sheetOf(project, "Members");
    const column = columnOf(members, "Deputy email");
    expect(members.columns[column - 1]?.hidden).toBe(true);
    edit(project, { kind: "type", sheetId: members.id, row: 3, column, text: "nobody at all" });
    expect(members.cell(3, columnOf(members, "Check"))?.value).toMatch(
      /^Deputy email.*nobody at all/,
    );
  });
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

describe("the fill of cells that Check speaks of", () => {
  const own = (sheet: Sheet) =>
    sheet.conditionalFormats.filter(({ look }) => look.background === "#feefc3");
  const told = (sheet: Sheet) =>
    own(sheet)
      .map(({ ranges }) => sheet.cell(1, ranges[0]?.column ?? 0)?.value)
      .sort();

  test("is one rule for each column of Members that people fill, down to the last row", () => {
    const members = sheetOf(addOnOnSample(), "Members");
    const titles = Object.values(TABLES.Members.columns)
      .filter(({ auto }) => !auto)
      .map(({ title }) => title);
    expect(told(members)).toEqual([...titles].sort());
    const check = columnLetters(columnOf(members, "Check"));
    const email = own(members).find(
      ({ ranges }) => ranges[0]?.column === columnOf(members, "Email"),
    );
    expect(email).toEqual({
      ranges: [areaFrom(2, columnOf(members, "Email"), members.rowCount - 1)],
      condition: {
        criterion: "CUSTOM_FORMULA",
        values: [
          `=ISNUMBER(FIND(", Email,",", "&LEFT($${check}2,FIND(":",$${check}2&":")-1)&","))`,
        ],
      },
      look: { background: "#feefc3" },
      gradient: null,
    });
  });

  test("people's rules stay before it, as they are and in their order", () => {
    const project = addOnOnSample();
    const members = sheetOf(project, "Members");
    const theirs = ["Health", "Police"].map((word) => ({
      ranges: [areaFrom(2, 7, 50)],
      condition: { criterion: "TEXT_EQUAL_TO" as const, values: [word] },
      look: { background: "#00ff00" },
      gradient: null,
    }));
    const ours = members.conditionalFormats;
    members.conditionalFormats = [...theirs.slice(0, 1), ...ours, ...theirs.slice(1)];
    put(members, 1, "Phone", undefined);
    answerOf(project, "setUpWorkbook", {});
    expect(members.conditionalFormats.filter(({ look }) => look.background === "#00ff00")).toEqual(
      theirs,
    );
    expect(members.conditionalFormats.slice(0, 1)).toEqual(theirs.slice(0, 1));
    expect(new Set(told(members)).size).toBe(own(members).length);
  });

  test("follows moved columns, a renamed header and added rows; no second rule comes of it", () => {
    const project = addOnOnSample();
    const members = sheetOf(project, "Members");
    const count = members.conditionalFormats.length;
    moveColumns(members, columnOf(members, "Check"), 1, 1);
    put(members, 1, "Phone", "Telephone");
    insertRows(members, members.rowCount + 1, 40);
    // Whoever pastes over cells leaves a rule in pieces.
    members.conditionalFormats = members.conditionalFormats.flatMap((format, index) => {
      const [area] = format.ranges;
      return index > 0 || area === undefined
        ? [format]
        : [
            { ...format, ranges: [{ ...area, rowCount: 9 }] },
            { ...format, ranges: [{ ...area, row: 12, rowCount: 5 }] },
          ];
    });
    answerOf(project, "setUpWorkbook", {});
    expect(members.conditionalFormats).toHaveLength(count);
    for (const { ranges, condition } of own(members)) {
      const [area] = ranges;
      expect(ranges).toEqual([areaFrom(2, area?.column ?? 0, members.rowCount - 1)]);
      const header = String(members.cell(1, area?.column ?? 0)?.value);
      expect(String(condition?.values[0])).toContain(`FIND(", ${header},",", "&LEFT($A2,`);
    }
  });

  test("keeps the colour that somebody chose for it", () => {
    const project = addOnOnSample();
    const members = sheetOf(project, "Members");
    members.conditionalFormats = members.conditionalFormats.map((format) => ({
      ...format,
      look: { background: "#ffd0e0" },
    }));
    insertRows(members, members.rowCount + 1, 40);
    answerOf(project, "setUpWorkbook", {});
    for (const { look } of members.conditionalFormats) expect(look.background).toBe("#ffd0e0");
  });

  test("comes to a workbook that was set up before there was one; calls do not grow with rows", () => {
    const calls = [30, 900].map((rows) => {
      const project = addOnOnSample();
      const members = sheetOf(project, "Members");
      members.conditionalFormats = [];
      for (let row = 40; row < rows; row++) members.setCell(row, 1, { value: `Member ${row}` });
      project.calls.reset();
      answerOf(project, "setUpWorkbook", {});
      expect(told(members).length).toBeGreaterThan(20);
      const { total, byMethod } = project.calls.counted();
      expect(byMethod["Sheet.setConditionalFormatRules"]).toBe(1);
      return total;
    });
    expect(calls[1]).toBe(calls[0]);
  });

  test("Check and Why take one line, so that rows are of one height", () => {
    const project = addOnOnSample();
    const wrapIn = (tab: string, title: string) =>
      sheetOf(project, tab).cell(3, columnOf(sheetOf(project, tab), title))?.style?.wrap;
    expect(wrapIn("Members", "Check")).toBe("CLIP");
    expect(wrapIn("Success measures", "Why")).toBe("CLIP");
    const members = sheetOf(project, "Members");
    for (let column = 1; column <= members.lastColumn(); column++) {
      expect(members.cell(3, column)?.style?.wrap).not.toBe("WRAP");
    }
  });
});

describe("the first time", () => {
  function asked(workbook: Workbook, answer: "YES" | "NO") {
    const ui = new RecordingUi([answer]);
    const project = openProject(distFiles(join(ROOT, "dist")), workbook, () => undefined, { ui });
    project.opened();
    return { project, ui };
  }

  function anEmptyWorkbook(): Workbook {
    const workbook = new Workbook({ name: "Compact" });
    workbook.addSheet("Sheet1");
    return workbook;
  }

  const begins = (menu: MenuModel | undefined) =>
    menu?.entries.slice(0, 2).map((entry) => (entry.kind === "item" ? entry.caption : entry.kind));

  test("the menu begins with the one way in, and asks what is to be added before it is", () => {
    const workbook = anEmptyWorkbook();
    const { project, ui } = asked(workbook, "YES");
    expect(begins(ui.menus[0])).toEqual(["Set up workbook", "separator"]);
    project.run("setUpWorkbook");
    const tabs = workbook.sheets.length - 1;
    expect(ui.alerts[0]?.message).toMatch(
      new RegExp(
        `^${tabs} tabs are added: Settings, Members, .* and Reports\\. Nothing of yours is changed\\.`,
      ),
    );
    expect(ui.alerts[0]?.message).not.toContain("Make a copy");
    expect(workbook.sheetById(workbook.activeSheetId ?? -1)?.name).toBe("Settings");
    // From now on the menu is the usual one.
    expect(begins(ui.menus.at(-1))).toEqual(["Open sidebar", "separator"]);
    expect(ui.menus.at(-1)?.caption).toBe(ui.menus[0]?.caption);
  });

  test("No leaves everything as it is; in a spreadsheet of other things it says how to begin apart", () => {
    const workbook = anEmptyWorkbook();
    workbook.sheets[0]?.setCell(1, 1, { value: "Things to buy" });
    const { project, ui } = asked(workbook, "NO");
    const before = JSON.stringify(workbookToJson(workbook));
    expect(begins(ui.menus[0])).toEqual(["Set up workbook", "separator"]);
    project.run("setUpWorkbook");
    expect(ui.alerts[0]?.message).toContain("They stand beside the tab that is here already.");
    expect(ui.alerts[0]?.message).toContain("File > Make a copy");
    expect(JSON.stringify(workbookToJson(workbook))).toBe(before);
    expect(ui.toasts).toEqual([]);
  });

  test("a Compact that is there has its usual menu; what it lacks is named, and people stay where they are", () => {
    const sample = addOnOnSample();
    const workbook = workbookOf(sample);
    put(sheetOf(sample, "Members"), 1, "Phone", undefined);
    workbook.removeSheet(sheetOf(sample, "Meetings"));
    workbook.activeSheetId = sheetOf(sample, "Events").id;
    const { project, ui } = asked(workbook, "YES");
    expect(begins(ui.menus[0])).toEqual(["Open sidebar", "separator"]);
    project.run("setUpWorkbook");
    project.run("setUpWorkbook");
    expect(ui.alerts.map(({ message }) => message)).toEqual([
      "1 tab is added: Meetings. Members gets Phone. Nothing of yours is changed.\n\nGo on?",
      "No tab and no column is missing. Notes, drop-downs and colours that have gone are put back. Nothing of yours is changed.\n\nGo on?",
    ]);
    expect(workbook.activeSheetId).toBe(sheetOf(sample, "Events").id);
  });

  test("where nothing may be looked at, the add-on was never used: the way in stands first", () => {
    const ui = new RecordingUi();
    const files = distFiles(join(ROOT, "dist"));
    const project = openProject(files, workbookOf(addOnOnSample()), () => undefined, { ui });
    project.opened({ authMode: "NONE" });
    expect(begins(ui.menus[0])).toEqual(["Set up workbook", "separator"]);
  });
});
