import type { Project } from "../../local/appsScript/project/project";
import type { RecordingUi } from "../../local/appsScript/services/core/ui/recordingUi";
import { addOnOnSample, answerOf, sheetOf, workbookOf } from "../support/addOn";

const texts = (project: Project, tab: string, column: number): readonly string[] => {
  const sheet = sheetOf(project, tab);
  return Array.from({ length: sheet.lastRow() }, (_, row) =>
    String(sheet.cell(row + 1, column)?.value ?? ""),
  ).filter((text) => text !== "");
};

const USUAL = { measures: null, actions: null, write: true } as const;

test("the menu opens the page and writes nothing", () => {
  const project = addOnOnSample();
  const tabs = workbookOf(project).sheets.map(({ name }) => name);
  project.run("beginNewYear");
  const { dialogs, alerts } = project.host.ui as RecordingUi;
  expect(dialogs).toMatchObject([{ title: "Start a new year" }]);
  expect(alerts).toEqual([]);
  expect(workbookOf(project).sheets.map(({ name }) => name)).toEqual(tabs);
});

test("it closes the year; undo puts every row back", () => {
  const project = addOnOnSample();
  const before = texts(project, "Action plan", 2);
  const { sentence } = answerOf(project, "startNewYear", USUAL);
  expect(sentence).toContain("The year 2009-10 is closed");
  expect(workbookOf(project).sheetByName("Action plan 2009-10")).not.toBeNull();
  expect(texts(project, "Action plan 2009-10", 2)).toEqual(before);
  expect(texts(project, "Action plan", 2).length).toBeLessThan(before.length);
  const [change] = answerOf(project, "readProblems", {}).changes;
  expect(change?.sentence).toBe("Started the year 2010-11");
  answerOf(project, "undoChange", { id: change?.id ?? 0 });
  expect(texts(project, "Action plan", 2).slice().sort()).toEqual(before.slice().sort());
});

test("the Statement is written and linked to", () => {
  const project = addOnOnSample();
  answerOf(project, "makeStatement", {});
  const names = project.state.drive.all.map(({ name }) => name);
  expect(names).toContain("Statement of Annual Priorities for 2009-10");
});
