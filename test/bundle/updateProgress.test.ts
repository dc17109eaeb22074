import type { Project } from "../../local/appsScript/project/project";
import { areaFrom } from "../../local/sheets/workbook/area";
import { deleteColumns, insertRows } from "../../local/sheets/workbook/rowsAndColumns";
import { sortRows } from "../../local/sheets/workbook/sortRows";
import { workbookToJson } from "../../local/sheets/workbook/workbookJson";
import type { Column } from "../../src/tables/column";
import { TABLES } from "../../src/tables/tables";
import {
  addOnOnEmpty,
  addOnOnSample,
  answerOf,
  columnOf,
  columnValues,
  put,
  replyTo,
  sheetOf,
  workbookOf,
} from "../support/addOn";

const NOW = { asAt: null };

test("on the sample, as at 7 October 2009, the answer is what the minutes say", () => {
  const { asAt, measures } = answerOf(addOnOnSample(), "updateProgress", NOW);
  expect(asAt).toBe("2009-10-07");
  expect(
    measures.map(({ ref, actual, target, dueByNow, booked, status }) => [
      ref,
      actual,
      target,
      dueByNow,
      booked,
      status,
    ]),
  ).toEqual([
    ["SM1", 21, 27, 21, 0, "On course"],
    ["SM2", 4, 8, 4, 0, "On course"],
    ["SM3", 3, 6, 3, 0, "On course"],
    ["SM4", 15, 18, 15, 0, "On course"],
    ["SM5", 0, 2, 1, 2, "On course"],
    ["SM6", 1, 4, 2, 0, "At risk"],
    ["SM7", 0.5926, 0.7778, 0.6296, 0, "At risk"],
    ["SM8", 2, 4, 2, 1, "On course"],
    ["SM9", 0, 1, 0, 1, "On course"],
    ["SM10", 15, 30, 15, 0, "On course"],
  ]);
});

test("the sheet holds the same, and the log a row a measure", () => {
  const project = addOnOnSample();
  answerOf(project, "updateProgress", NOW);
  expect(columnValues(sheetOf(project, "Success measures"), "Status")).toEqual([
    "On course",
    "On course",
    "On course",
    "On course",
    "On course",
    "At risk",
    "At risk",
    "On course",
    "On course",
    "On course",
  ]);
  const log = sheetOf(project, "Progress log");
  const refs = Array.from({ length: 10 }, (_, index) => `SM${index + 1}`);
  expect(columnValues(log, "Measure").slice(-10)).toEqual(refs);
  expect(columnValues(log, "Actual").slice(-10)).toEqual([21, 4, 3, 15, 0, 1, 0.5926, 2, 0, 15]);
});

test("running twice changes nothing", () => {
  const project = addOnOnSample();
  answerOf(project, "updateProgress", NOW);
  const before = JSON.stringify(workbookToJson(workbookOf(project)));
  project.calls.reset();
  answerOf(project, "updateProgress", NOW);
  expect(JSON.stringify(workbookToJson(workbookOf(project)))).toBe(before);
  expect(project.calls.counted().byMethod).not.toHaveProperty(["Range.setValues"]);
});

test("figures are shown in the unit of their row, and only the add-on's own", () => {
  const project = addOnOnSample();
  const measures = sheetOf(project, "Success measures");
  put(measures, 2, "Unit", "\u00a3");
  const shown = (title: string, row: number): string =>
    measures.cell(row, columnOf(measures, title))?.numberFormat ?? "General";
  const typedBefore = [2, 8].map((row) => shown("Target", row));
  answerOf(project, "updateProgress", NOW);
  expect(["Actual", "Due by now", "Forecast"].map((title) => shown(title, 8))).toEqual([
    "0%",
    "0%",
    "0%",
  ]);
  expect(shown("Actual", 2)).toBe("\u00a3#,##0");
  expect(shown("Actual", 3)).toBe("General");
  expect([2, 8].map((row) => shown("Target", row))).toEqual(typedBefore);
  put(measures, 2, "Unit", "days");
  project.calls.reset();
  answerOf(project, "updateProgress", NOW);
  expect(shown("Actual", 2)).toBe("General");
  expect(project.calls.counted().byMethod["RangeList.setNumberFormat"]).toBe(1);
});

test("each action's due day is noted, and a day that people move beside it", () => {
  const project = addOnOnSample();
  const actions = sheetOf(project, "Action plan");
  answerOf(project, "updateProgress", NOW);
  expect(columnValues(actions, "Due days so far")[0]).toBe("10 Dec 2009 (from 7 Oct 2009)");
  actions.setCell(2, columnOf(actions, "Due"), { value: 40_206 });
  answerOf(project, "updateProgress", { asAt: "2009-12-11" });
  expect(columnValues(actions, "Due days so far")[0]).toBe(
    "10 Dec 2009 (from 7 Oct 2009); 28 Jan 2010 (from 11 Dec 2009)",
  );
  expect(columnValues(actions, "Due")[0]).toBe(40_206);
});

test("the column for it is added where a workbook has none, and a plan without days gets none", () => {
  const project = addOnOnSample();
  const actions = sheetOf(project, "Action plan");
  deleteColumns(actions, columnOf(actions, "Due days so far"), 1);
  answerOf(project, "updateProgress", NOW);
  expect(columnValues(actions, "Due days so far")[1]).toBe("30 Oct 2009 (from 7 Oct 2009)");

  const without = addOnOnSample();
  const plan = sheetOf(without, "Action plan");
  deleteColumns(plan, columnOf(plan, "Due days so far"), 1);
  deleteColumns(plan, columnOf(plan, "Due"), 1);
  const width = plan.lastColumn();
  answerOf(without, "updateProgress", NOW);
  expect(plan.lastColumn()).toBe(width);
});

test("another As at holds for that run; Settings stay as they are", () => {
  const project = addOnOnSample();
  const settings = columnValues(sheetOf(project, "Settings"), "Value");
  const { asAt, measures } = answerOf(project, "updateProgress", { asAt: "2009-06-30" });
  expect(asAt).toBe("2009-06-30");
  expect(measures.map(({ actual }) => actual).slice(0, 3)).toEqual([18, 2, 1]);
  expect(columnValues(sheetOf(project, "Settings"), "Value")).toEqual(settings);
});

test.each([
  ["Pacific/Auckland", "2009-09-27"],
  ["America/New_York", "2010-03-14"],
  // There the clocks go forward at midnight: these days begin at one.
  ["America/Sao_Paulo", "2009-10-18"],
  ["Africa/Cairo", "2009-04-24"],
])("in %s the log of %s is of that day, once", (zone, day) => {
  const project = addOnOnSample();
  workbookOf(project).timeZone = zone;
  answerOf(project, "updateProgress", { asAt: day });
  const { sentence } = answerOf(project, "updateProgress", { asAt: day });
  expect(sentence).toContain("Everything was up to date already.");
  const log = sheetOf(project, "Progress log");
  const serial = Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
  const days = columnValues(log, "As at").map((value) => Math.floor(Number(value)));
  // The sample has a log of July already.
  expect(days.slice(9)).toEqual(new Array(10).fill(serial));
});

test("no more is written than the columns of the add-on's own and the log", () => {
  const project = addOnOnSample();
  const measures = sheetOf(project, "Success measures");
  const own = new Set(
    ["Actual", "Due by now", "Booked", "Progress", "Status", "Why", "Forecast", "Since last"]
      .concat("Updated")
      .map((title) => columnOf(measures, title)),
  );
  const actions = sheetOf(project, "Action plan");
  const dueDays = columnOf(actions, "Due days so far");
  const written: string[] = [];
  workbookOf(project).listen({
    cellChanged: (sheet, _row, column) => {
      const mine =
        sheet.name === "Progress log" ||
        (sheet === measures && own.has(column)) ||
        (sheet === actions && column === dueDays);
      if (!mine) written.push(`${sheet.name} ${column}`);
    },
  });
  answerOf(project, "updateProgress", NOW);
  expect(written).toEqual([]);
});

describe("people go on working while it runs", () => {
  test.each([1, 14, 15, 16, 17])(
    "rows sorted after the %i. reading of cells never get another row's status",
    (moment) => {
      const project = addOnOnSample();
      const measures = sheetOf(project, "Success measures");
      let readings = 0;
      answerOf(project, "updateProgress", NOW, {
        beforeCall: ({ service, method }) => {
          if (service === "Range" && method === "getValues" && readings++ === moment) {
            const area = { row: 2, column: 1, rowCount: 10, columnCount: measures.lastColumn() };
            sortRows(measures, area, [{ column: 1, ascending: false }]);
          }
        },
      });
      const refs = columnValues(measures, "Ref");
      const statuses = columnValues(measures, "Status");
      const byRef = Object.fromEntries(refs.map((ref, index) => [String(ref), statuses[index]]));
      expect(byRef).toEqual({
        SM1: "On course",
        SM2: "On course",
        SM3: "On course",
        SM4: "On course",
        SM5: "On course",
        SM6: "At risk",
        SM7: "At risk",
        SM8: "On course",
        SM9: "On course",
        SM10: "On course",
      });
    },
  );

  test("someone else's lock stops the job with a sentence, and nothing is changed", () => {
    const project = addOnOnSample();
    const before = JSON.stringify(workbookToJson(workbookOf(project)));
    const letGo = project.state.locks.holdByAnother("document");
    expect(replyTo(project, "updateProgress", NOW)).toEqual({
      ok: false,
      code: "locked",
      message:
        "Someone else is working in this spreadsheet with the Compact menu just now. Nothing was changed; try again in a minute.",
    });
    expect(JSON.stringify(workbookToJson(workbookOf(project)))).toBe(before);
    letGo();
    expect(replyTo(project, "updateProgress", NOW).ok).toBe(true);
  });
});

describe("what stops the job", () => {
  test("a spreadsheet without Success measures", () => {
    expect(replyTo(addOnOnEmpty(), "updateProgress", NOW)).toMatchObject({
      ok: false,
      code: "table-missing",
      message: expect.stringContaining('no tab called "Success measures"'),
    });
  });

  test("a needed header that is gone", () => {
    const project = addOnOnSample();
    put(sheetOf(project, "Success measures"), 1, "Target", "Goal");
    expect(replyTo(project, "updateProgress", NOW)).toMatchObject({
      ok: false,
      code: "header-missing",
      message: expect.stringContaining('no column called "Target"'),
    });
  });
});

test("missing columns of the add-on's own, and the log, are added", () => {
  const project = addOnOnSample();
  const workbook = workbookOf(project);
  workbook.removeSheet(sheetOf(project, "Progress log"));
  put(sheetOf(project, "Success measures"), 1, "Why", undefined);
  answerOf(project, "updateProgress", NOW);
  expect(columnValues(sheetOf(project, "Success measures"), "Why")[5]).toContain("1 of 4");
  expect(columnValues(sheetOf(project, "Progress log"), "Status")[5]).toBe("At risk");
});

test("columns that are added leave alone what a person keeps beside the last header", () => {
  const project = addOnOnSample();
  const measures = sheetOf(project, "Success measures");
  const first = columnOf(measures, "Actual");
  deleteColumns(measures, first + 1, measures.lastColumn() - first);
  measures.setCell(1, first, undefined);
  measures.setCell(2, first, { value: "ask Carys" });
  measures.setCell(3, first, { value: "", formula: '=IF(TRUE,"","x")' });
  answerOf(project, "updateProgress", NOW);
  expect(measures.cell(2, first)?.value).toBe("ask Carys");
  expect(measures.cell(3, first)?.formula).toBe('=IF(TRUE,"","x")');
  expect(columnOf(measures, "Actual")).toBe(first + 1);
});

test("figures and days are what they are, whatever format their cells have been given", () => {
  const project = addOnOnSample();
  const formats: [string, string, string][] = [
    ["Success measures", "Actual", "dd/mm/yyyy"],
    ["Success measures", "Progress", "dd/mm/yyyy"],
    ["Success measures", "Updated", "@"],
    ["Success measures", "Booked", "@"],
    ["Progress log", "Actual", "dd/mm/yyyy"],
    ["Progress log", "As at", "0.00"],
    ["Progress log", "Due", "@"],
  ];
  for (const [tab, title, numberFormat] of formats) {
    const sheet = sheetOf(project, tab);
    for (let row = 2; row <= 20; row++) {
      sheet.setCell(row, columnOf(sheet, title), { numberFormat });
    }
  }
  answerOf(project, "updateProgress", { asAt: "2009-06-30" });
  const { measures, sentence } = answerOf(project, "updateProgress", NOW);
  expect(measures[0]?.sinceLast).toContain("↑ 2 since 8 Jul 2009, better");
  expect(sentence).not.toContain("up to date");
  expect(answerOf(project, "updateProgress", NOW).sentence).toContain("up to date already");
  const sheet = sheetOf(project, "Success measures");
  expect(columnValues(sheet, "Actual")).toEqual([21, 4, 3, 15, 0, 1, 0.5926, 2, 0, 15]);
  expect(sheet.cell(2, columnOf(sheet, "Actual"))?.numberFormat ?? "General").toBe("General");
  expect(sheet.cell(2, columnOf(sheet, "Progress"))?.numberFormat).toBe("0%");
});

test("a total among the measures keeps its formula", () => {
  const project = addOnOnSample();
  const measures = sheetOf(project, "Success measures");
  const actual = columnOf(measures, "Actual");
  insertRows(measures, 4, 1);
  put(measures, 4, "Ref", "Total");
  measures.setCell(4, actual, { value: 0, formula: "=SUM(R2:R3)" });
  measures.setCell(4, actual + 5, { value: "three so far" });
  answerOf(project, "updateProgress", NOW);
  expect(measures.cell(4, actual)?.formula).toBe("=SUM(R2:R3)");
  expect(measures.cell(4, actual + 5)?.value).toBe("three so far");
  expect(columnValues(measures, "Status").filter((status) => status === "On course")).toHaveLength(
    8,
  );
});

describe("calls to Google's services", () => {
  const CELLS_PROPERTIES_FILES = /^(Range\.[gs]etValues?|Properties\.\w+|Drive\.Files\.\w+)$/;

  function callsOf(project: Project): { all: number; dear: number } {
    project.calls.reset();
    answerOf(project, "updateProgress", NOW);
    const { total, byMethod } = project.calls.counted();
    const dear = Object.entries(byMethod).filter(([name]) => CELLS_PROPERTIES_FILES.test(name));
    return { all: total, dear: dear.reduce((sum, [, count]) => sum + count, 0) };
  }

  function withMembers(count: number): Project {
    const project = addOnOnSample();
    const members = sheetOf(project, "Members");
    for (let row = 29; row <= count + 1; row++) {
      members.setCell(row, 1, { value: `Organisation ${row}` });
    }
    return project;
  }

  test("are as many for 27 members as for 5,000, and within the budget", () => {
    const few = callsOf(withMembers(27));
    expect(few.all).toBeLessThanOrEqual(90);
    expect(few.dear).toBeLessThanOrEqual(25);
    expect(callsOf(withMembers(5_000))).toEqual(few);
  });

  test("stay within it where the add-on's own columns and tabs are still to be added", () => {
    const project = addOnOnSample();
    for (const name of ["Progress log", "Reports", "Accepted"]) {
      workbookOf(project).removeSheet(sheetOf(project, name));
    }
    const measures = sheetOf(project, "Success measures");
    const own = Object.values<Column>(TABLES["Success measures"].columns).filter(
      ({ auto }) => auto,
    );
    for (const { title } of own) deleteColumns(measures, columnOf(measures, title), 1);
    const { all, dear } = callsOf(project);
    // More than otherwise: columns and tabs are laid out, once. Nothing is put off to the next run, for
    // a run that was stopped has to come to the same. Of each tab that people fill in it is asked how
    // far it reaches before it is read.
    expect(all).toBeLessThanOrEqual(106);
    expect(dear).toBeLessThanOrEqual(26);
    expect(columnValues(sheetOf(project, "Success measures"), "Status")[5]).toBe("At risk");
  });
});

test("text that looks like a formula, a number or a date stays text when it is written", () => {
  const project = addOnOnSample();
  const measures = sheetOf(project, "Success measures");
  put(measures, 2, "Ref", "=1+1");
  put(measures, 3, "Ref", "1/4");
  put(measures, 2, "Unit", '=HYPERLINK("http://x.example")');
  answerOf(project, "updateProgress", NOW);
  const log = sheetOf(project, "Progress log");
  expect(columnValues(log, "Measure").slice(9, 11)).toEqual(["=1+1", "1/4"]);
  log.eachCell((cell) => expect(cell.formula).toBeUndefined());
});

test("a tab that is added on the way takes nobody from the tab that is open", () => {
  const project = addOnOnSample();
  const workbook = workbookOf(project);
  workbook.removeSheet(sheetOf(project, "Progress log"));
  workbook.activeSheetId = sheetOf(project, "Members").id;
  answerOf(project, "updateProgress", NOW);
  expect(workbook.sheets.map(({ name }) => name)).toContain("Progress log");
  expect(workbook.activeSheet?.name).toBe("Members");
});

describe("what has changed since the last update", () => {
  /** Of a member that has not made the Skills Pledge. */
  const PLEDGED = 39_995;

  test("is named with who made the difference, once, and stands in the sheet", () => {
    const project = addOnOnSample();
    expect(answerOf(project, "updateProgress", NOW).sentence).not.toContain("Changed");
    const members = sheetOf(project, "Members");
    const name = (row: number) => members.cell(row, columnOf(members, "Organisation"))?.value;
    const pledge = columnOf(members, "Skills Pledge on");
    const row = [...Array(27).keys()]
      .map((at) => at + 2)
      .find((at) => !members.cell(at, pledge)?.value);
    put(members, row ?? 0, "Skills Pledge on", PLEDGED);
    const { sentence } = answerOf(project, "updateProgress", NOW);
    expect(sentence).toContain(`Changed: SM1 21 to 22: ${name(row ?? 0)}.`);
    const measures = sheetOf(project, "Success measures");
    expect(measures.cell(2, columnOf(measures, "Actual"))?.value).toBe(22);
    const colours = measures.conditionalFormats.find(
      ({ condition }) => condition?.values[0] === columnValues(measures, "Status")[0],
    );
    expect(colours?.ranges[0]?.column).toBe(columnOf(measures, "Status"));
    expect(answerOf(project, "updateProgress", NOW).sentence).toContain("up to date already");
    put(members, row ?? 0, "Skills Pledge on", undefined);
    expect(answerOf(project, "updateProgress", NOW).sentence).toContain(
      `Changed: SM1 22 to 21: no longer ${name(row ?? 0)}.`,
    );
  });

  test("leaves the person on the tab and the cell where they are, also from the menu", () => {
    const project = addOnOnSample();
    const workbook = workbookOf(project);
    workbook.removeSheet(sheetOf(project, "Progress log"));
    const members = sheetOf(project, "Members");
    workbook.activeSheetId = members.id;
    const cells = { currentCell: { row: 5, column: 4 }, areas: [areaFrom(5, 4, 3, 2)] };
    members.selection = cells;
    project.run("updateProgress");
    expect(workbook.activeSheetId).toBe(members.id);
    expect(members.selection).toEqual(cells);
    expect(workbook.sheetByName("Progress log")).toBeDefined();
  });

  test("is told by the log, which names who was counted", () => {
    const project = addOnOnSample();
    answerOf(project, "updateProgress", NOW);
    const counted = columnValues(sheetOf(project, "Progress log"), "Counted");
    const [pledged] = counted.filter((text) => text !== undefined);
    expect(String(pledged).split("; ")).toHaveLength(21);
    expect(String(pledged)).toContain("Northampton Borough Council; ");
  });
});
