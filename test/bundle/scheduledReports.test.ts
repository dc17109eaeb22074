import { join } from "node:path";
import { distFiles, openProject } from "../../local/cli/openProject";
import { sampleTables } from "../../local/cli/sampleTables";
import type { Project } from "../../local/project/project";
import { typeSample } from "../../local/sample/typeSample";
import { SimulatedClock } from "../../local/services/clock";
import { TriggerRunner } from "../../local/services/script/triggerRunner";
import type { RecordingUi } from "../../local/services/ui/recordingUi";
import { cellWithTypedText } from "../../local/workbook/enteredCell";
import { Workbook } from "../../local/workbook/workbook";
import { answerOf, columnOf, columnValues, ROOT, sheetOf } from "../support/addOn";

const MEETINGS = ["08/07/2009", "07/10/2009", "10/12/2009", "10/03/2010"];

/** The sample in the year 2009-10, from that day on, with every meeting still planned. */
function from(day: string) {
  const clock = new SimulatedClock(new Date(`${day}T09:00:00+01:00`));
  const workbook = new Workbook({ name: "Compact" });
  workbook.addSheet("Sheet1");
  const project = openProject(distFiles(join(ROOT, "dist")), workbook, () => undefined, { clock });
  answerOf(project, "setUpWorkbook", {});
  const tables = new Map(sampleTables(ROOT));
  tables.set(
    "Meetings",
    ["Date,Group,Status", ...MEETINGS.map((day) => `${day},Steering Group,Planned`)].join("\n"),
  );
  typeSample(workbook, tables);
  setting(project, "As at", "");
  const runner = new TriggerRunner(project.state.triggers, clock, (handler, event) => {
    project.run(handler, [event], { withUi: false });
  });
  const advanceTo = (day: string) => {
    const firings = runner.advanceTo(new Date(`${day}T12:00:00Z`).getTime());
    expect(firings.map(({ error }) => error).filter((error) => error !== null)).toEqual([]);
  };
  return { project, clock, advanceTo };
}

function setting(project: Project, name: string, text: string): void {
  const sheet = sheetOf(project, "Settings");
  const row = columnValues(sheet, "Setting").indexOf(name) + 2;
  const column = columnOf(sheet, "Value");
  const context = { locale: "en_GB", currentYear: 2009 };
  sheet.setCell(row, column, cellWithTypedText(sheet.cell(row, column), text, context));
}

function dayOf(serial: unknown): string {
  return new Date((Number(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

test("a year of meetings: one draft each, a week ahead, recorded in Reports and mailed", () => {
  const { project, advanceTo } = from("2009-04-01");
  setting(project, "Report recipients", "chair@compact.example; deputy@compact.example");
  project.run("scheduleReports");
  advanceTo("2010-04-01");
  const reports = sheetOf(project, "Reports");
  expect(columnValues(reports, "For meeting").map(dayOf)).toEqual([
    "2009-07-08",
    "2009-10-07",
    "2009-12-10",
    "2010-03-10",
  ]);
  expect(columnValues(reports, "As at").map(dayOf)).toEqual([
    "2009-07-01",
    "2009-09-30",
    "2009-12-03",
    "2010-03-03",
  ]);
  expect(project.state.mails.map(({ to }) => to)).toEqual(
    MEETINGS.map(() => ["chair@compact.example", "deputy@compact.example"]),
  );
  const [link] = columnValues(reports, "Link");
  expect(project.state.mails[0]?.body).toContain(String(link));
});

test("without recipients nothing is mailed", () => {
  const { project, advanceTo } = from("2009-06-28");
  project.run("scheduleReports");
  advanceTo("2009-07-09");
  expect(columnValues(sheetOf(project, "Reports"), "Title")).toHaveLength(1);
  expect(project.state.mails).toEqual([]);
});

test("a meeting that is called off before its draft gets none", () => {
  const { project, advanceTo } = from("2009-06-28");
  project.run("scheduleReports");
  const meetings = sheetOf(project, "Meetings");
  meetings.setCell(2, columnOf(meetings, "Status"), { value: "Cancelled" });
  advanceTo("2009-07-09");
  expect(sheetOf(project, "Reports").lastRow()).toBe(1);
});

test("asked again, the schedule is turned off", () => {
  const { project, advanceTo } = from("2009-06-28");
  project.run("scheduleReports");
  project.run("scheduleReports");
  expect(project.state.triggers.all).toEqual([]);
  advanceTo("2009-07-09");
  expect(sheetOf(project, "Reports").lastRow()).toBe(1);
});

test("authorisation that has lapsed is told at the next opening, until it is given again", () => {
  const { project, advanceTo } = from("2009-06-28");
  project.run("scheduleReports");
  project.grantedScopes = [];
  advanceTo("2009-07-09");
  expect(sheetOf(project, "Reports").lastRow()).toBe(1);
  const ui = project.host.ui as RecordingUi;
  project.opened();
  expect(ui.toasts[ui.toasts.length - 1]?.message).toContain("Scheduled reports have stopped");
  project.grantedScopes = null;
  project.run("scheduleReports");
  expect(project.state.triggers.all).toHaveLength(1);
  const shown = ui.toasts.length;
  project.opened();
  expect(ui.toasts).toHaveLength(shown);
});
