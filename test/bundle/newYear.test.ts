import type { Project } from "../../local/appsScript/project/project";
import type { RecordingUi } from "../../local/appsScript/services/ui/recordingUi";
import { addOnOnSample, answerOf, sheetOf, workbookOf } from "../support/addOn";

const texts = (project: Project, tab: string, column: number): readonly string[] => {
  const sheet = sheetOf(project, tab);
  return Array.from({ length: sheet.lastRow() }, (_, row) =>
    String(sheet.cell(row + 1, column)?.value ?? ""),
  ).filter((text) => text !== "");
};

test("the menu asks with what it would do, then closes the year; undo puts every row back", () => {
  const project = addOnOnSample();
  const before = texts(project, "Action plan", 2);
  project.run("beginNewYear");
  const { alerts, toasts } = project.host.ui as RecordingUi;
  expect(JSON.stringify(alerts[0])).toContain("Close 2009-10 with its figures");
  expect(toasts[toasts.length - 1]?.message).toContain("The year 2009-10 is closed");
  expect(workbookOf(project).sheetByName("Action plan 2009-10")).not.toBeNull();
  expect(texts(project, "Action plan 2009-10", 2)).toEqual(before);
  expect(texts(project, "Action plan", 2).length).toBeLessThan(before.length);
  const [change] = answerOf(project, "readProblems", {}).changes;
  expect(change?.sentence).toBe("Started the year 2010-11");
  answerOf(project, "undoChange", { id: change?.id ?? 0 });
  expect(texts(project, "Action plan", 2).slice().sort()).toEqual(before.slice().sort());
});

test("the menu writes the Statement and links to it", () => {
  const project = addOnOnSample();
  project.run("openStatement");
  const names = project.state.drive.all.map(({ name }) => name);
  expect(names).toContain("Statement of Annual Priorities for 2009-10");
});
