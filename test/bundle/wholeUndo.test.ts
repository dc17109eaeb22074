import type { Project } from "../../local/appsScript/project/project";
import { SimulatedClock } from "../../local/appsScript/services/clock";
import type { Sheet } from "../../local/sheets/workbook/workbook";
import type { AskOf } from "../../src/app/calls/calls";
import { type World, worldOf } from "../faults/world";
import { addOnOnSample, answerOf, put, sheetOf, workbookOf } from "../support/addOn";

jest.setTimeout(300_000);

const STATEMENT: AskOf<"readStatement">["parts"] = [
  { kind: "line", text: "Hold 3 Good Practice Events before the end of March 2010" },
  { kind: "line", text: "75% of members to have signed the Members' Charter by 1 March 2010" },
];

/** What is taken back whole, and the tabs that it leaves to people. */
const JOBS: { readonly [name: string]: (project: Project) => unknown } = {
  "a new year": (project) =>
    answerOf(project, "startNewYear", { measures: null, actions: null, write: true }),
  "a new year that carries all": (project) =>
    answerOf(project, "startNewYear", {
      measures: textsOf(sheetOf(project, "Success measures"), "Ref"),
      actions: textsOf(sheetOf(project, "Action plan"), "Ref"),
      write: true,
    }),
  "fix all": (project) => answerOf(project, "applyAllFixes", { rule: "email-has-space" }),
  "the reading of a Statement": (project) =>
    answerOf(project, "readStatement", { parts: STATEMENT, year: "2009-10", write: true }),
};

/** How the workbook stands before the click. */
const BEFORE: { readonly [name: string]: (project: Project) => unknown } = {
  "never brought up to date": () => undefined,
  "brought up to date as at another day": (project) =>
    answerOf(project, "updateProgress", { asAt: "2009-06-30" }),
  "with closing figures that have changed since": (project) => {
    answerOf(project, "updateProgress", { asAt: "2010-03-31" });
    const events = sheetOf(project, "Events");
    put(events, 2, "Status", "Held");
    put(events, 3, "Status", "Cancelled");
    const measures = sheetOf(project, "Success measures");
    put(measures, 2, "Target", 99);
  },
};

function openedOn(day: string, world: World): Project {
  return world.open({ clock: new SimulatedClock(new Date(`${day}T10:00:00Z`)) });
}

function titlesOf(sheet: Sheet): readonly string[] {
  return Array.from({ length: sheet.lastColumn() }, (_, at) =>
    String(sheet.cell(headerRowOf(sheet), at + 1)?.value ?? ""),
  );
}

function headerRowOf(sheet: Sheet): number {
  return sheet.cell(1, 2)?.value === undefined ? 2 : 1;
}

function textsOf(sheet: Sheet, title: string): readonly string[] {
  const column = titlesOf(sheet).indexOf(title) + 1;
  return Array.from({ length: sheet.lastRow() }, (_, at) =>
    String(sheet.cell(at + 1, column)?.value ?? ""),
  ).filter((text) => text !== "" && text !== title);
}

/** All that stands in every tab but the list itself, whatever order rows are in. */
function whole(project: Project, tabs: readonly string[]) {
  return Object.fromEntries(
    tabs.map((name) => {
      const sheet = sheetOf(project, name);
      const titles = titlesOf(sheet);
      const rows = Array.from({ length: sheet.lastRow() }, (_, at) =>
        titles
          .flatMap((title, column) => {
            const { value, formula } = sheet.cell(at + 1, column + 1) ?? {};
            const is = formula ?? value;
            return is === undefined || at + 1 === headerRowOf(sheet) ? [] : [`${title}=${is}`];
          })
          .join(" | "),
      );
      return [name, rows.filter((row) => row !== "").sort()];
    }),
  );
}

function tabsOf(project: Project): readonly string[] {
  return workbookOf(project)
    .sheets.map(({ name }) => name)
    .filter((name) => name !== "Undo");
}

function newest(project: Project): number {
  return answerOf(project, "readProblems", {}).changes[0]?.id ?? 0;
}

describe.each(Object.entries(BEFORE))("a workbook %s", (_, standing) => {
  let sample: World;

  beforeAll(() => {
    const project = addOnOnSample();
    const members = sheetOf(project, "Members");
    for (const row of [3, 6, 7]) put(members, row, "Email", `someone @organisation${row}.example`);
    answerOf(project, "checkWorkbook", {});
    standing(project);
    sample = worldOf(project);
  });

  test.each(Object.entries(JOBS))("is as before once %s is undone, on another day", (_, run) => {
    const before = openedOn("2010-04-02", sample);
    const made = openedOn("2010-04-02", sample);
    run(made);
    const tabs = tabsOf(before);
    expect(whole(made, tabs)).not.toEqual(whole(before, tabs));
    const project = openedOn("2010-04-05", worldOf(made));
    expect(answerOf(project, "undoChange", { id: newest(project) }).refused).toEqual([]);
    expect(whole(project, tabs)).toEqual(whole(before, tabs));
    const added = tabsOf(project).filter((name) => !tabs.includes(name) && !/2009-10$/.test(name));
    for (const name of added) expect(whole(project, [name])).toEqual({ [name]: [] });
  });

  test("what a later run has written again is left to the next run", () => {
    const made = openedOn("2010-04-02", sample);
    JOBS["a new year that carries all"]?.(made);
    const id = newest(made);
    answerOf(made, "updateProgress", { asAt: null });
    expect(answerOf(made, "undoChange", { id }).refused).toEqual([]);
  });
});
