import type { Project, RunOptions } from "../../local/appsScript/project/project";
import type { RecordingUi } from "../../local/appsScript/services/core/ui/recordingUi";
import { sortRows } from "../../local/sheets/workbook/sortRows";
import type { AskOf } from "../../src/app/calls/calls";
import { callsToEndAt, killBefore } from "../faults/killed";
import { sampleOf } from "../faults/sample";
import { worldOf } from "../faults/world";
import {
  addOnOnSample,
  answerOf,
  columnOf,
  columnValues,
  edit,
  put,
  replyTo,
  sheetOf,
  workbookOf,
} from "../support/addOn";

jest.setTimeout(300_000);

type OldRows = AskOf<"importSpreadsheet">["sheets"][number]["cells"];

const HOSTILE = ["=1+1", "'quoted", "00123", "TRUE", "1/4/2009", "\u0001\u{1f600}", '"}],'];

function importRows(project: Project, rows: OldRows, options: RunOptions = {}) {
  const sheets = [{ name: "Old list", cells: rows, merges: [] }];
  return answerOf(project, "importSpreadsheet", { sheets, map: [], write: true }, options);
}

function oldList(count: number): OldRows {
  return [
    ["Organisation", "Main contact", "Email", "Notes"],
    ...Array.from({ length: count }, (_, index) => [
      `Parish Council of ${index + 1} Acre`,
      `Person ${index + 1}`,
      `clerk@parish${index + 1}.example`,
      HOSTILE[index % HOSTILE.length] ?? "",
    ]),
  ];
}

function cellsOf(project: Project, name: string): readonly string[] {
  const sheet = sheetOf(project, name);
  const lines: string[] = [];
  for (let row = 1; row <= sheet.lastRow(); row++) {
    const cells = Array.from({ length: sheet.lastColumn() }, (_, at) => {
      const { value, formula, numberFormat } = sheet.cell(row, at + 1) ?? {};
      return JSON.stringify([value, formula, numberFormat]);
    });
    lines.push(cells.join(" "));
  }
  return lines;
}

function newest(project: Project): number {
  return answerOf(project, "readProblems", {}).changes[0]?.id ?? 0;
}

function callsOf(project: Project, run: () => unknown): number {
  project.calls.reset();
  run();
  return Object.values(project.calls.counted().byMethod).reduce((sum, count) => sum + count, 0);
}

test("an import is taken back whole, also by a run that knows nothing of it", () => {
  const project = addOnOnSample();
  answerOf(project, "checkWorkbook", {});
  const before = cellsOf(project, "Members");
  importRows(project, oldList(12));
  expect(sheetOf(project, "Members").lastRow()).toBe(before.length + 12);
  const undo = sheetOf(project, "Undo");
  expect(undo.hidden).toBe(true);
  expect(undo.protections).toMatchObject([{ warningOnly: true }]);
  expect(undo.lastRow()).toBe(13);
  const { refused } = answerOf(project, "undoChange", { id: newest(project) });
  expect(refused).toEqual([]);
  expect(cellsOf(project, "Members")).toEqual(before);
});

test("the calls of an import and of its undoing do not grow with the rows", () => {
  const counts = [30, 3000].map((rows) => {
    const project = addOnOnSample();
    const list = oldList(rows);
    const made = callsOf(project, () => importRows(project, list));
    const id = newest(project);
    return [made, callsOf(project, () => answerOf(project, "undoChange", { id }))];
  });
  expect(counts[1]).toEqual(counts[0]);
});

test("of the tab Undo all rows are read once a click, however often it is looked at", () => {
  const project = addOnOnSample();
  importRows(project, oldList(300));
  const readings = (run: (options: RunOptions) => unknown): number => {
    let count = 0;
    run({
      beforeCall: ({ method, object }) => {
        const { sheet, area } = object as { sheet?: { name: string }; area?: { rowCount: number } };
        if (sheet?.name === "Undo" && method.startsWith("get") && (area?.rowCount ?? 0) > 300) {
          count += 1;
        }
      },
    });
    return count;
  };
  const cells = [{ title: "Notes", from: "", to: "asked" }];
  const organisation = String(sheetOf(project, "Members").cell(4, 1)?.value);
  const save = { organisation, row: 4, cells };
  expect(readings((options) => answerOf(project, "saveMember", save, options))).toBe(1);
  const id = newest(project);
  expect(readings((options) => answerOf(project, "undoChange", { id }, options))).toBe(1);
});

test("what undoing would come to is known before it is done, and is not written", () => {
  const project = addOnOnSample();
  importRows(project, oldList(12));
  const before = cellsOf(project, "Members");
  const looked = answerOf(project, "readUndo", { id: newest(project) });
  expect(looked).toEqual({ rowsOut: 12, rowsBack: 0, cells: 0 });
  expect(cellsOf(project, "Members")).toEqual(before);
});

test("the menu leads to the list, where it can be emptied, and Help says so", () => {
  const project = addOnOnSample();
  project.run("openUndo");
  project.run("showHelp");
  const { sidebars, dialogs } = project.host.ui as RecordingUi;
  expect(sidebars[0]?.html).toContain('data-view="problems" data-at="changes"');
  expect(dialogs[0]?.html).toContain('data-view="help"');
  expect(answerOf(project, "readHelp", {}).safe.join(" ")).toContain("Compact > Undo a change");
});

test("a row in which somebody has typed since is left whole and named; all others go", () => {
  const project = addOnOnSample();
  const members = sheetOf(project, "Members");
  const before = members.lastRow();
  importRows(project, oldList(3));
  put(members, before + 2, "Phone", "01604 000000");
  const { refused } = answerOf(project, "undoChange", { id: newest(project) });
  expect(refused).toEqual([expect.stringContaining('"Parish Council of 2 Acre": Phone')]);
  const names = columnValues(members, "Organisation").filter((name) =>
    String(name).startsWith("Parish"),
  );
  expect(names).toEqual(["Parish Council of 2 Acre"]);
});

test("what is kept never becomes a formula, whatever it looks like", () => {
  const project = addOnOnSample();
  importRows(project, [
    ["Organisation", "Notes"],
    ...HOSTILE.map((text) => [`=${text} Ltd`, text]),
  ]);
  const undo = sheetOf(project, "Undo");
  for (let row = 2; row <= undo.lastRow(); row++) {
    for (let column = 1; column <= undo.lastColumn(); column++) {
      const cell = undo.cell(row, column);
      expect(cell?.formula).toBeUndefined();
      expect(["string", "undefined"]).toContain(typeof cell?.value);
    }
  }
});

test("a value comes back with its kind and its format", () => {
  const project = addOnOnSample();
  const members = sheetOf(project, "Members");
  const column = columnOf(members, "Skills Pledge on");
  const cells = [
    { value: 39_903, numberFormat: "0" },
    { value: "31.3.09", numberFormat: "@" },
    { value: "14th May 2009" },
  ];
  for (const [index, cell] of cells.entries()) members.setCell(index + 2, column, cell);
  const before = cellsOf(project, "Members").map((line) => line.replace(/\s.*$/, ""));
  const { problems } = answerOf(project, "checkWorkbook", {});
  const rules = new Set(
    problems
      .filter(({ cell, suggestion }) => suggestion !== null && /^\D+[234]$/.test(cell))
      .map(({ rule }) => rule),
  );
  for (const rule of rules) answerOf(project, "applyAllFixes", { rule });
  expect(cells.map((_, index) => members.cell(index + 2, column)?.value)).toEqual([
    39_903, 39_903, 39_947,
  ]);
  const { changes } = answerOf(project, "readProblems", {});
  for (const { id } of changes) answerOf(project, "undoChange", { id });
  expect(cells.map((_, index) => members.cell(index + 2, column))).toMatchObject(cells);
  expect(cellsOf(project, "Members").map((line) => line.replace(/\s.*$/, ""))).toEqual(before);
});

test("rows that a new year takes out come back with their formulas, wherever they stand then", () => {
  const project = addOnOnSample();
  const plan = sheetOf(project, "Action plan");
  const column = plan.lastColumn() + 1;
  plan.setCell(1, column, { value: "Days" });
  for (let row = 2; row <= plan.lastRow(); row++) {
    edit(project, { kind: "type", sheetId: plan.id, row, column, text: `=LEN(B${row})` });
  }
  const shown = () => {
    const texts = columnValues(plan, "Action");
    const days = columnValues(plan, "Days");
    return texts
      .map((text, index) => `${text}: ${days[index]}`)
      .filter((line) => line !== "undefined: undefined");
  };
  const formulas = () =>
    Array.from({ length: plan.lastRow() - 1 }, (_, index) => plan.cell(index + 2, column)?.formula);
  answerOf(project, "readProblems", {});
  const before = shown();
  answerOf(project, "startNewYear", { measures: null, actions: null, write: true });
  expect(shown().length).toBeLessThan(before.length);
  answerOf(project, "undoChange", { id: newest(project) });
  expect(shown().slice().sort()).toEqual(before.slice().sort());
  const own = Array.from({ length: plan.lastRow() - 1 }, (_, index) => `=LEN(B${index + 2})`);
  expect(formulas().filter((formula) => formula !== undefined)).toHaveLength(before.length);
  expect(own).toEqual(expect.arrayContaining(formulas().filter(Boolean)));
});

test("people may sort the tab, and all is undone as before", () => {
  const project = addOnOnSample();
  answerOf(project, "checkWorkbook", {});
  const before = cellsOf(project, "Members");
  importRows(project, oldList(9));
  const undo = sheetOf(project, "Undo");
  const area = { row: 2, column: 1, rowCount: undo.lastRow() - 1, columnCount: 9 };
  sortRows(undo, area, [{ column: 5, ascending: false }]);
  expect(answerOf(project, "undoChange", { id: newest(project) }).refused).toEqual([]);
  expect(cellsOf(project, "Members")).toEqual(before);
  expect(answerOf(project, "readProblems", {}).changes).toMatchObject([{ undone: true }]);
});

test("a tab of that name that is somebody else's stays as it is, and nothing is changed", () => {
  const project = addOnOnSample();
  const theirs = workbookOf(project).addSheet("Undo");
  theirs.setCell(1, 1, { value: "When" });
  theirs.setCell(1, 2, { value: "What I did" });
  theirs.setCell(2, 2, { value: "mine" });
  const [own, members] = [cellsOf(project, "Undo"), cellsOf(project, "Members")];
  const sheets = [{ name: "Old list", cells: oldList(2), merges: [] }];
  const reply = replyTo(project, "importSpreadsheet", { sheets, map: [], write: true });
  expect(reply).toMatchObject({ ok: false, code: "undo-tab-taken" });
  answerOf(project, "setUpWorkbook", {});
  expect(cellsOf(project, "Undo")).toEqual(own);
  expect(cellsOf(project, "Members")).toEqual(members);
});

test("once it is emptied no old value is left, and no number comes again", () => {
  const project = addOnOnSample();
  importRows(project, oldList(2));
  const id = newest(project);
  const { problems } = answerOf(project, "emptyUndoList", {});
  expect(problems.changes).toEqual([]);
  expect(sheetOf(project, "Undo").lastRow()).toBe(1);
  importRows(project, oldList(5));
  expect(newest(project)).toBeGreaterThan(id);
});

test("an import that is stopped at any call can be undone, or was never begun", () => {
  const sheets = [{ name: "Old list", cells: oldList(3), merges: [] }];
  const run = (project: Project, options: RunOptions = {}) =>
    replyTo(project, "importSpreadsheet", { sheets, map: [], write: true }, options);
  for (const stop of sampleOf(callsToEndAt(addOnOnSample(), run), 12, 10)) {
    const project = addOnOnSample();
    const before = columnValues(sheetOf(project, "Members"), "Organisation");
    killBefore(project, run, stop);
    const [change] = answerOf(project, "readProblems", {}).changes;
    if (change !== undefined) answerOf(project, "undoChange", { id: change.id });
    const after = columnValues(sheetOf(project, "Members"), "Organisation");
    expect(after.filter((name) => name !== undefined)).toEqual(before);
  }
});

test("an undoing that is stopped at any call is finished by asking for it again", () => {
  const sheets = [{ name: "Old list", cells: oldList(3), merges: [] }];
  const world = addOnOnSample();
  answerOf(world, "checkWorkbook", {});
  const before = columnValues(sheetOf(world, "Members"), "Organisation");
  answerOf(world, "importSpreadsheet", { sheets, map: [], write: true });
  const kept = worldOf(world);
  const run = (project: Project, options: RunOptions = {}) =>
    replyTo(project, "undoChange", { id: 1 }, options);
  for (const stop of sampleOf(callsToEndAt(kept.open(), run), 12, 10)) {
    const project = kept.open();
    killBefore(project, run, stop);
    run(project);
    const after = columnValues(sheetOf(project, "Members"), "Organisation");
    expect(after.filter((name) => name !== undefined)).toEqual(before);
    expect(answerOf(project, "readProblems", {}).changes).toMatchObject([{ undone: true }]);
  }
});
