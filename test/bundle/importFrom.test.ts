import type { Project } from "../../local/appsScript/project/project";
import type { AnswerOf } from "../../src/app/calls/calls";
import type { ImportSource } from "../../src/app/jobs/importSource";
import {
  addOnOnSample,
  answerOf,
  columnValues,
  put,
  replyTo,
  sheetOf,
  workbookOf,
} from "../support/addOn";

const ID = "2009-10-07-abcd";
const KEEP = { takeAll: false, except: [] };

const OLD_LIST = [
  ["Organisation", "Contact", "Whatever"],
  ["Corby Borough Council", "Somebody Else", "=1+1"],
  ["Rutland County Council", "Ruth Rook", "00123"],
];

/** Sends the list as the page does, cut so that numbers and formulas begin cells. */
function staged(project: Project, rows: readonly (readonly string[])[], size = 40): ImportSource {
  const text = JSON.stringify([{ name: "Old list", cells: rows, merges: [] }]);
  const pieces = Math.ceil(text.length / size);
  for (let piece = 0; piece < pieces; piece += 1) {
    const part = text.slice(piece * size, (piece + 1) * size);
    answerOf(project, "stagePiece", { id: ID, piece, text: part });
  }
  return { from: "file", id: ID, pieces };
}

function tabNames(project: Project): readonly string[] {
  return workbookOf(project).sheets.map(({ name }) => name);
}

function membersOf({ tables }: AnswerOf<"previewImport">) {
  const found = tables.find(({ table }) => table === "Members");
  if (found === undefined) throw new Error("No members were found.");
  return found;
}

test("what was sent in pieces is kept out of sight, and goes once it has come in", () => {
  const project = addOnOnSample();
  const before = tabNames(project);
  const source = staged(project, OLD_LIST);
  expect(workbookOf(project).sheets.filter(({ name }) => !before.includes(name))).toMatchObject([
    { name: `Compact import ${ID}`, hidden: true },
  ]);
  const members = columnValues(sheetOf(project, "Members"), "Organisation");
  const preview = membersOf(answerOf(project, "previewImport", { source, map: [] }));
  expect(preview.rows).toEqual({ new: 1, changed: 0, same: 1, skipped: 0 });
  expect(preview.newRows.total).toBe(1);
  expect(preview.newRows.items[0]?.key).toBe("Rutland County Council");
  expect(columnValues(sheetOf(project, "Members"), "Organisation")).toEqual(members);
  answerOf(project, "importFrom", { source, map: [], conflicts: KEEP });
  expect(columnValues(sheetOf(project, "Members"), "Organisation")).toEqual([
    ...members,
    "Rutland County Council",
  ]);
  const left = workbookOf(project).sheets.filter(({ name }) => !before.includes(name));
  expect(left).toMatchObject([{ name: "Undo", hidden: true }]);
});

test("the calls for a piece are the same however many there are", () => {
  const project = addOnOnSample();
  const counts = [0, 1, 2, 3].map((piece) => {
    const before = project.calls.counted().total;
    answerOf(project, "stagePiece", { id: ID, piece, text: "x".repeat(300_000) });
    return project.calls.counted().total - before;
  });
  expect(new Set(counts.slice(1)).size).toBe(1);
  expect(counts[1]).toBeLessThan(6);
});

test("a stop leaves nothing behind", () => {
  const project = addOnOnSample();
  const before = tabNames(project);
  const source = staged(project, OLD_LIST);
  answerOf(project, "discardImport", { id: ID });
  expect(tabNames(project)).toEqual(before);
  const reply = replyTo(project, "previewImport", { source, map: [] });
  expect(reply).toMatchObject({ ok: false, code: "sheet-gone" });
});

test("what a closed page has left on a day before goes when the next one opens", () => {
  const project = addOnOnSample();
  const before = tabNames(project);
  staged(project, OLD_LIST);
  answerOf(project, "readImport", {});
  expect(tabNames(project)).toEqual(before);
});

test("a conflict keeps what is here, unless it is chosen otherwise", () => {
  const contacts = (conflicts: { takeAll: boolean; except: typeof KEEP.except }) => {
    const project = addOnOnSample();
    const source = staged(project, OLD_LIST);
    answerOf(project, "importFrom", { source, map: [], conflicts });
    const at = columnValues(sheetOf(project, "Members"), "Organisation");
    const row = at.indexOf("Corby Borough Council");
    return columnValues(sheetOf(project, "Members"), "Main contact")[row];
  };
  const cell = { table: "Members", key: "Corby Borough Council", column: "Main contact" };
  const except = [cell] as never[];
  expect(contacts(KEEP)).toBe("Carys Chandra");
  expect(contacts({ takeAll: true, except: [] })).toBe("Somebody Else");
  expect(contacts({ takeAll: false, except })).toBe("Somebody Else");
  expect(contacts({ takeAll: true, except })).toBe("Carys Chandra");
});

test("what a header was said to be is remembered for the next time", () => {
  const project = addOnOnSample();
  const map = [{ table: "Members", from: "Whatever", to: "Notes" }];
  answerOf(project, "importFrom", { source: staged(project, OLD_LIST), map, conflicts: KEEP });
  const again = staged(project, OLD_LIST);
  const { columns } = membersOf(answerOf(project, "previewImport", { source: again, map: [] }));
  expect(columns[2]).toEqual({
    header: "Whatever",
    isNameless: false,
    to: "Notes",
    how: "remembered",
    examples: ["=1+1", "00123"],
  });
  const notes = columnValues(sheetOf(project, "Members"), "Notes");
  // Text that comes in never becomes a formula, and keeps its noughts.
  expect(notes[notes.length - 1]).toBe("00123");
});

test("of a Form's answers only those come in that came since, by their time stamps", () => {
  const project = addOnOnSample();
  const tab = workbookOf(project).addSheet("Form responses 1");
  ["Timestamp", "Organisation", "Contact"].forEach((value, index) => {
    tab.setCell(1, index + 1, { value });
  });
  const answer = (row: number, stamp: number, organisation: string) => {
    tab.setCell(row, 1, { value: stamp, numberFormat: "dd/mm/yyyy hh:mm:ss" });
    tab.setCell(row, 2, { value: organisation });
    tab.setCell(row, 3, { value: "Ann Ash" });
  };
  answer(2, 40000.5, "Rutland County Council");
  answer(3, 40001.5, "Melton Borough Council");
  expect(answerOf(project, "readImport", {}).tabs).toEqual([
    { name: "Form responses 1", isForm: true },
  ]);
  const source = { from: "tab", name: "Form responses 1", onlyNew: true } as const;
  const newKeys = () =>
    answerOf(project, "importFrom", { source, map: [], conflicts: KEEP }).tables.map((table) =>
      table.newRows.items.map(({ key }) => key),
    );
  expect(newKeys()).toEqual([["Rutland County Council", "Melton Borough Council"]]);
  put(sheetOf(project, "Members"), 2, "Notes", "nothing of the Form's");
  // In the very minute of the last one, and later.
  answer(4, 40001.5, "Harborough District Council");
  answer(5, 40002.5, "Blaby District Council");
  expect(newKeys()).toEqual([["Harborough District Council", "Blaby District Council"]]);
  expect(newKeys()).toEqual([[]]);
});

/** A Form's tab with these organisations, a day after each other. */
function formWith(project: Project, ...organisations: readonly string[]): ImportSource {
  const tab = workbookOf(project).addSheet("Form responses 1");
  const answers = organisations.map((name) => ["", name, "Ann Ash"]);
  const rows = [["Timestamp", "Organisation", "Contact"], ...answers];
  rows.forEach((row, down) => {
    for (const [across, value] of row.entries()) tab.setCell(down + 1, across + 1, { value });
    if (down > 0) {
      tab.setCell(down + 1, 1, { value: 40000 + down, numberFormat: "dd/mm/yyyy hh:mm:ss" });
    }
  });
  return { from: "tab", name: "Form responses 1", onlyNew: true };
}

test("an answer whose organisation is still to be decided is offered again, and comes in once it is", () => {
  const project = addOnOnSample();
  const source = formWith(project, "Rutland County Council", "Northampton");
  const open = (names: { from: string; to: string }[] = []) =>
    membersOf(
      answerOf(project, "importFrom", { source, map: [], names, conflicts: KEEP }),
    ).names.items.map(({ seen, how }) => [seen, how]);
  expect(open()).toEqual([["Northampton", "open"]]);
  expect(open()).toEqual([["Northampton", "open"]]);
  expect(open([{ from: "Northampton", to: "Northampton" }])).toEqual([["Northampton", "asked"]]);
  const members = columnValues(sheetOf(project, "Members"), "Organisation");
  expect(members.filter((name) => name === "Northampton")).toHaveLength(1);
});

test("what is taken back after a stop is gone, and a Form's answers are new again", () => {
  const project = addOnOnSample();
  const before = columnValues(sheetOf(project, "Members"), "Organisation").filter(Boolean);
  const source = formWith(project, "Rutland County Council");
  const bring = () => answerOf(project, "importFrom", { source, map: [], conflicts: KEEP });
  const { change } = bring();
  const tab = "Form responses 1";
  const { refused } = answerOf(project, "takeBackImport", { change: change ?? 0, tab });
  expect(refused).toEqual([]);
  expect(columnValues(sheetOf(project, "Members"), "Organisation").filter(Boolean)).toEqual(before);
  expect(bring().tables[0]?.rows.new).toBe(1);
});

test("which table a sheet is, its header row and an organisation's name are remembered", () => {
  const project = addOnOnSample();
  const rows = [
    ["Bodies 2008", ""],
    ["Whom", "Remark"],
    ["Wellingborough", "first"],
  ];
  const sheets = [{ sheet: "Old list", part: 1, table: "Members", headerRow: 2 }];
  const map = [{ table: "Members", from: "Whom", to: "Organisation" }];
  const names = [{ from: "Wellingborough", to: "Wellingborough" }];
  const unsaid = answerOf(project, "previewImport", { source: staged(project, rows), map: [] });
  expect(unsaid.parts).toMatchObject([{ sheet: "Old list", table: null, how: "found" }]);
  expect(unsaid.parts[0]?.rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
    [1, "Bodies 2008"],
    [2, "Whom"],
    [3, "Wellingborough"],
  ]);
  const source = staged(project, rows);
  answerOf(project, "importFrom", { source, map, sheets, names, conflicts: KEEP });
  const again = staged(project, [["Bodies 2009", ""], ["", ""], ...rows.slice(1)]);
  const { parts, tables } = answerOf(project, "previewImport", { source: again, map: [] });
  expect(parts).toMatchObject([{ table: "Members", headerRow: 3, how: "remembered" }]);
  expect(tables[0]?.names.items).toMatchObject([{ name: "Wellingborough", how: "remembered" }]);
  expect(tables[0]?.rows).toEqual({ new: 0, changed: 0, same: 1, skipped: 0 });
});

test("a long list of new rows comes in pieces, each with what goes into its columns", () => {
  const project = addOnOnSample();
  const rows = [
    ["Organisation", "Contact"],
    ...Array.from({ length: 1200 }, (_, at) => [`Body number ${at + 1}`, `Jo Smith`]),
  ];
  const source = staged(project, rows, 50_000);
  const first = membersOf(answerOf(project, "previewImport", { source, map: [] })).newRows;
  expect([first.from, first.items.length, first.total]).toEqual([0, 500, 1200]);
  const ask = { source, map: [], table: 0, list: "newRows", from: 1000 } as const;
  const last = answerOf(project, "readImportList", ask);
  expect([last.from, last.items.length, last.total]).toEqual([1000, 200, 1200]);
  expect(last.items[199]).toEqual({
    key: "Body number 1200",
    cells: [
      { column: "Organisation", value: "Body number 1200" },
      { column: "Main contact", value: "Jo Smith" },
    ],
  });
});
