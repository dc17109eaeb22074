import type { Project } from "../../local/appsScript/project/project";
import { SimulatedClock } from "../../local/appsScript/services/clock";
import { renameSheet } from "../../local/sheets/workbook/renameSheet";
import { insertRows } from "../../local/sheets/workbook/rowsAndColumns";
import type { AskOf } from "../../src/app/calls/calls";
import { EDITS, type Edit } from "../faults/edits";
import { peoplesRows } from "../faults/peoplesRows";
import { type World, worldOf } from "../faults/world";
import { addOnOnSample, answerOf, columnOf, put, replyTo, sheetOf } from "../support/addOn";

jest.setTimeout(300_000);

const OLD_LIST: AskOf<"importSpreadsheet">["sheets"][number]["cells"] = [
  ["Organisation", "Main contact", "Email", "Notes"],
  ["Parish Council of One Acre", "Person One", "clerk@parish1.example", "=1+1"],
  ["Parish Council of Two Acre", "Person Two", "clerk@parish2.example", "00123"],
  ["Corby Borough Council", "", "", "They moved"],
];
const STATEMENT: AskOf<"readStatement">["parts"] = [
  { kind: "line", text: "Hold 3 Good Practice Events before the end of March 2010" },
  { kind: "line", text: "75% of members to have signed the Members' Charter by 1 March 2010" },
];

/** What is undone as a whole, each with a tab that it changes. */
const JOBS: { readonly [name: string]: { readonly tab: string; run(project: Project): unknown } } =
  {
    "an import": {
      tab: "Members",
      run: (project) => {
        const sheets = [{ name: "Old list", cells: OLD_LIST, merges: [] }];
        answerOf(project, "importSpreadsheet", { sheets, map: [], write: true });
      },
    },
    "the reading of a Statement": {
      tab: "Success measures",
      run: (project) =>
        answerOf(project, "readStatement", { parts: STATEMENT, year: "2009-10", write: true }),
    },
    "fix all": {
      tab: "Members",
      run: (project) => answerOf(project, "applyAllFixes", { rule: "email-has-space" }),
    },
    "a new year": {
      tab: "Events",
      run: (project) =>
        answerOf(project, "startNewYear", { measures: null, actions: null, write: true }),
    },
  };

/** What people do in the meantime that takes nothing away from what is to be put back. */
const MEANWHILE: { readonly [name: string]: Edit } = {
  nothing: () => undefined,
  ...Object.fromEntries(
    [
      "sort the rows",
      "insert a row",
      "insert a row above the headers",
      "insert a column",
      "move a column to the end",
      "rename a header",
      "add a row at the end",
    ].map((name) => [name, EDITS[name] as Edit]),
  ),
};

/** Somebody else opens the spreadsheet: nothing but what is kept with it is there. */
function openedOn(day: string, world: World): Project {
  return world.open({ clock: new SimulatedClock(new Date(`${day}T10:00:00Z`)) });
}

let sample: World;
const after = new Map<string, { readonly world: World; readonly id: number }>();

beforeAll(() => {
  const project = addOnOnSample();
  const members = sheetOf(project, "Members");
  for (const row of [3, 6, 7]) put(members, row, "Email", `someone @organisation${row}.example`);
  answerOf(project, "checkWorkbook", {});
  sample = worldOf(project);
  for (const [name, { run }] of Object.entries(JOBS)) {
    const made = openedOn("2010-04-02", sample);
    run(made);
    const [change] = answerOf(made, "readProblems", {}).changes;
    after.set(name, { world: worldOf(made), id: change?.id ?? 0 });
  }
});

function nextDay(name: string): { readonly project: Project; readonly id: number } {
  const made = after.get(name);
  if (made === undefined) throw new Error(`There is no ${name}.`);
  return { project: openedOn("2010-04-03", made.world), id: made.id };
}

describe.each(Object.entries(JOBS))("%s, undone the next day by somebody else", (name, { tab }) => {
  test.each(Object.entries(MEANWHILE))("after: %s", (_, edit) => {
    const { project, id } = nextDay(name);
    const before = openedOn("2010-04-03", sample);
    for (const one of [project, before]) edit(sheetOf(one, tab));
    expect(answerOf(project, "undoChange", { id }).refused).toEqual([]);
    expect(peoplesRows(sheetOf(project, tab))).toEqual(peoplesRows(sheetOf(before, tab)));
    // Once is once.
    expect(replyTo(project, "undoChange", { id })).toMatchObject({ code: "change-gone" });
    expect(peoplesRows(sheetOf(project, tab))).toEqual(peoplesRows(sheetOf(before, tab)));
  });

  test("not while its tab has another name: then nothing is, and it can be undone later", () => {
    const { project, id } = nextDay(name);
    const sheet = sheetOf(project, tab);
    renameSheet(sheet, "Away");
    const rows = peoplesRows(sheet);
    for (const call of ["readUndo", "undoChange"] as const) {
      const reply = replyTo(project, call, { id });
      expect(reply).toMatchObject({ ok: false, code: "sheet-gone" });
      expect(JSON.stringify(reply)).toContain(`the tab \\"${tab}\\"`);
    }
    expect(peoplesRows(sheet)).toEqual(rows);
    renameSheet(sheet, tab);
    expect(answerOf(project, "undoChange", { id }).refused).toEqual([]);
    const before = openedOn("2010-04-03", sample);
    expect(peoplesRows(sheet)).toEqual(peoplesRows(sheetOf(before, tab)));
  });
});

test("cells where somebody has typed since are left and named, all others go back", () => {
  const { project, id } = nextDay("fix all");
  const members = sheetOf(project, "Members");
  put(members, 6, "Email", "theirs@organisation6.example");
  const { refused } = answerOf(project, "undoChange", { id });
  expect(refused).toEqual([expect.stringMatching(/Email \([A-Z]+6\) has changed since/)]);
  const emails = [3, 6, 7].map((row) => members.cell(row, columnOf(members, "Email"))?.value);
  expect(emails).toEqual([
    "someone @organisation3.example",
    "theirs@organisation6.example",
    "someone @organisation7.example",
  ]);
});

test("rows that come back without a column that has gone say so", () => {
  const { project, id } = nextDay("a new year");
  EDITS["delete a column"]?.(sheetOf(project, "Events"));
  const { refused } = answerOf(project, "undoChange", { id });
  expect(refused).toEqual([
    expect.stringMatching(/^Events: 1 row came back without what stood in/),
  ]);
});

test("a renamed column is told from one that was inserted: nothing is put where it never stood", () => {
  const { project, id } = nextDay("a new year");
  const events = sheetOf(project, "Events");
  EDITS["rename a header"]?.(events);
  EDITS["insert a column"]?.(events);
  insertRows(events, 2, 1, "from after");
  const { refused } = answerOf(project, "undoChange", { id });
  expect(refused).toEqual([expect.stringContaining("1 row came back without what stood in")]);
  const theirs = columnOf(events, "Theirs");
  const values = Array.from({ length: events.lastRow() - 1 }, (_, at) =>
    events.cell(at + 2, theirs),
  );
  expect(values.every((cell) => cell?.value === undefined)).toBe(true);
});

test("two new years are undone one after the other, the later first", () => {
  const project = openedOn("2011-04-02", sample);
  const tabs = ["Settings", "Success measures", "Events", "Action plan"];
  const rows = () => tabs.map((tab) => peoplesRows(sheetOf(project, tab)));
  const before = rows();
  for (const to of ["2010-11", "2011-12"]) {
    const ask = { measures: null, actions: null, write: true };
    expect(answerOf(project, "startNewYear", ask)).toMatchObject({ to });
  }
  for (const { id } of answerOf(project, "readProblems", {}).changes) {
    expect(answerOf(project, "undoChange", { id }).refused).toEqual([]);
  }
  expect(rows()).toEqual(before);
});
