import type { Project, RunOptions } from "../../local/appsScript/project/project";
import { SimulatedClock } from "../../local/appsScript/services/clock";
import { TriggerRunner } from "../../local/appsScript/services/core/script/triggerRunner";
import type { RecordingUi } from "../../local/appsScript/services/core/ui/recordingUi";
import { ServiceError } from "../../local/appsScript/services/serviceError";
import { typeSample } from "../../local/cli/sample/typeSample";
import { sampleTables } from "../../local/cli/sampleTables";
import { cellWithTypedText } from "../../local/sheets/workbook/enteredCell";
import {
  addOnOnEmpty,
  answerOf,
  columnOf,
  columnValues,
  copyOf,
  ROOT,
  sheetOf,
  workbookOf,
} from "../support/addOn";

/** What Google's export of a document gives here. */
const PDF = new Uint8Array([37, 80, 68, 70]);
const MEETINGS = ["08/07/2009", "07/10/2009", "10/12/2009", "10/03/2010"];

/** The sample with every meeting of the year 2009-10 still planned. */
const beforeTheYear = setUp();

function setUp(): Project {
  const project = addOnOnEmpty();
  answerOf(project, "setUpWorkbook", {});
  const tables = new Map(sampleTables(ROOT));
  tables.set(
    "Meetings",
    ["Date,Group,Status", ...MEETINGS.map((day) => `${day},Steering Group,Planned`)].join("\n"),
  );
  typeSample(workbookOf(project), tables);
  setting(project, "As at", "");
  return project;
}

/** That workbook from a day on. */
function from(day: string, pdf: Uint8Array | null = PDF) {
  const clock = new SimulatedClock(new Date(`${day}T09:00:00+01:00`));
  const project = copyOf(beforeTheYear, { clock, convert: () => pdf });
  const runner = new TriggerRunner(project.state.triggers, clock, (handler, event) => {
    project.run(handler, [event], { withUi: false });
  });
  const firingsUntil = (day: string) => runner.advanceTo(Date.parse(`${day}T12:00:00Z`));
  const advanceTo = (day: string) => {
    const firings = firingsUntil(day);
    expect(firings.map(({ error }) => error).filter((error) => error !== null)).toEqual([]);
  };
  return { project, clock, firingsUntil, advanceTo };
}

function setting(project: Project, name: string, text: string): void {
  const sheet = sheetOf(project, "Settings");
  const row = columnValues(sheet, "Setting").indexOf(name) + 2;
  const column = columnOf(sheet, "Value");
  const context = { locale: "en_GB", currentYear: 2009 };
  sheet.setCell(row, column, cellWithTypedText(sheet.cell(row, column), text, context));
}

const DAY_MS = 86_400_000;

/** Turned on, as its page does. */
function schedule(project: Project): void {
  answerOf(project, "setSchedule", { on: true, share: true });
}

function dayOf(serial: unknown): string {
  return new Date((Number(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

/** Every day around those on which something is due, and the others by the week. */
function daysOfTheYear(): readonly string[] {
  const first = Date.parse("2009-04-01T00:00:00Z");
  const near = ["2009-07-01", "2009-09-30", "2009-12-03", "2010-03-03"].map(Date.parse);
  return Array.from({ length: 366 }, (_, index) => first + index * DAY_MS)
    .filter(
      (day, index) => index % 7 === 0 || near.some((due) => Math.abs(day - due) <= 8 * DAY_MS),
    )
    .map((day) => new Date(day).toISOString().slice(0, 10));
}

test("a year of meetings: one draft each, a week ahead, recorded in Reports and mailed", () => {
  const { project, clock } = from("2009-04-01");
  setting(project, "Report recipients", "chair@compact.example; deputy@compact.example");
  schedule(project);
  const [daily, ...others] = project.state.triggers.all;
  expect(others).toEqual([]);
  for (const day of daysOfTheYear()) {
    clock.moveTo(Date.parse(`${day}T06:00:00Z`));
    project.run(daily?.handler ?? "", [], { withUi: false });
  }
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

test("the mail carries the PDF, and says what to do where Google gives none", () => {
  const mailsWith = (pdf: Uint8Array | null) => {
    const { project, advanceTo } = from("2009-06-28", pdf);
    setting(project, "Report recipients", "chair@compact.example");
    schedule(project);
    advanceTo("2009-07-09");
    return project.state.mails;
  };
  const [with_, without] = [mailsWith(PDF)[0], mailsWith(null)[0]];
  expect(with_?.attachments.map((file) => [file.name, file.contentType])).toEqual([
    [expect.stringMatching(/\.pdf$/), "application/pdf"],
  ]);
  expect(with_?.body).toContain("Its PDF is attached");
  expect(without?.attachments).toEqual([]);
  expect(without?.body).toContain("ask the coordinator to share it with you");
});

test("a draft is shared with its recipients where that was chosen, and what Drive refuses is in Outcome", () => {
  const { project, advanceTo } = from("2009-06-28");
  setting(project, "Report recipients", "chair@compact.example");
  schedule(project);
  expect(columnValues(sheetOf(project, "Settings"), "Setting")).toContain("Share reports");
  advanceTo("2009-07-09");
  const readers = () => project.state.drive.all.flatMap((file) => file.readers);
  expect(readers()).toEqual(["chair@compact.example"]);
  expect(columnValues(sheetOf(project, "Reports"), "Outcome")).toEqual([
    "Made; mailed to 1 recipient; shared with 1 recipient",
  ]);
});

test("the schedule says what will happen, to whom and when next, before it is turned on", () => {
  const { project } = from("2009-06-28");
  const before = answerOf(project, "readSchedule", {});
  expect(before).toMatchObject({
    isOn: false,
    sentence: "7 days before 8 Jul 2009, to nobody yet: add addresses.",
    nextRun: "Next draft: 1 Jul 2009, between 6 and 7 o'clock, for the meeting on 8 Jul 2009.",
    share: false,
  });
  expect(before.places.recipients?.sheet).toBe("Settings");
  expect(project.state.triggers.all).toEqual([]);
  setting(project, "Report recipients", "chair@compact.example, chair@");
  setting(project, "Remind before meeting", "30");
  schedule(project);
  expect(answerOf(project, "readSchedule", {})).toMatchObject({
    isOn: true,
    sentence: "The next morning, 9 days before 8 Jul 2009, to chair@compact.example.",
    nextRun:
      "Next draft: the next morning, between 6 and 7 o'clock, for the meeting on 8 Jul 2009.",
    unreadable: ["chair@"],
    share: true,
  });
});

test.each([
  [
    "2009-07-07",
    "The next morning, that of the meeting on 8 Jul 2009,",
    "for the meeting on 8 Jul",
  ],
  ["2009-07-08", "7 days before 7 Oct 2009,", "The meeting on 8 Jul 2009 is today: the daily run,"],
])("a schedule that is looked at on %s promises no day that is past", (today, begins, says) => {
  const state = answerOf(from(today).project, "readSchedule", {});
  expect(state.sentence).toContain(begins);
  expect(state.nextRun).toContain(says);
});

test("without recipients nothing is mailed", () => {
  const { project, advanceTo } = from("2009-06-28");
  schedule(project);
  advanceTo("2009-07-09");
  expect(columnValues(sheetOf(project, "Reports"), "Title")).toHaveLength(1);
  expect(project.state.mails).toEqual([]);
});

test("the page says that the next meeting has its draft, not that there is no meeting", () => {
  const { project, advanceTo } = from("2009-06-28");
  schedule(project);
  const meetings = sheetOf(project, "Meetings");
  for (let row = 3; row <= meetings.lastRow(); row++) {
    meetings.setCell(row, columnOf(meetings, "Status"), { value: "Cancelled" });
  }
  advanceTo("2009-07-03");
  expect(answerOf(project, "readSchedule", {})).toMatchObject({
    nextRun:
      "The draft for the meeting on 8 Jul 2009 is made. The next one follows once a meeting after that day is in Meetings.",
  });
});

test("a meeting that is called off before its draft gets none", () => {
  const { project, advanceTo } = from("2009-06-28");
  schedule(project);
  const meetings = sheetOf(project, "Meetings");
  meetings.setCell(2, columnOf(meetings, "Status"), { value: "Cancelled" });
  advanceTo("2009-07-09");
  expect(sheetOf(project, "Reports").lastRow()).toBe(1);
});

/** Days on which the daily run ended in an error, with what it said. */
function troublesUntil(setUp: ReturnType<typeof from>, day: string): readonly string[] {
  return setUp.firingsUntil(day).flatMap(({ error }) => (error === null ? [] : [String(error)]));
}

function toldAtOpening(project: Project): string {
  const { toasts } = project.host.ui as RecordingUi;
  const before = toasts.length;
  project.opened();
  return toasts
    .slice(before)
    .map(({ message }) => message)
    .join(" ");
}

test("an address that cannot work keeps nobody else from the mail, and is told of", () => {
  const { project, advanceTo } = from("2009-06-28");
  setting(project, "Report recipients", "chair@, Deputy <deputy@compact.example>");
  schedule(project);
  advanceTo("2009-07-09");
  expect(project.state.mails.map(({ to }) => to)).toEqual([["deputy@compact.example"]]);
  expect(columnValues(sheetOf(project, "Reports"), "Outcome")).toEqual([
    "Made; mailed to 1 recipient; not mailed to 'chair@', which is no address; shared with 1 recipient",
  ]);
  expect(toldAtOpening(project)).toContain("not mailed to 'chair@', which is no address");
});

test("where no more mail may be sent today, the draft is made once all the same", () => {
  const { project, advanceTo } = from("2009-06-28");
  const many = Array.from({ length: 60 }, (_, index) => `a${index}@compact.example`);
  setting(project, "Report recipients", [...many, ...many.map((one) => `b${one}`)].join(", "));
  schedule(project);
  advanceTo("2009-07-09");
  const [outcome, ...others] = columnValues(sheetOf(project, "Reports"), "Outcome");
  expect(others).toEqual([]);
  const said =
    "mailed to 100 recipients; its mail to 20 recipients could not be sent (Google's allowance for today is used up)";
  expect(outcome).toContain(said);
  expect(toldAtOpening(project)).toContain(said);
  project.run("openReportView");
  expect(toldAtOpening(project)).toBe("");
});

test.each([
  ["lets the run end", "perhaps mailed: the run was stopped while it mailed it"],
  ["throws", "perhaps mailed to 1 recipient (one of Google's services failed)"],
])("a mail that may have gone when Google %s is called so, and not sent again", (how, said) => {
  const { project, clock } = from("2009-07-01");
  setting(project, "Report recipients", "chair@compact.example");
  answerOf(project, "setSchedule", { on: true, share: false });
  clock.moveTo(Date.parse("2009-07-02T06:00:00Z"));
  let isEnded = false;
  try {
    project.run("makeScheduledReports", [], {
      withUi: false,
      beforeCall: ({ method, make }) => {
        if (isEnded) throw new ServiceError("Exceeded maximum execution time");
        if (method !== "sendEmail") return;
        make();
        isEnded = how !== "throws";
        throw new ServiceError("Internal error. Please try again.");
      },
    });
  } catch {}
  project.state.locks.releaseAll({});
  expect(columnValues(sheetOf(project, "Reports"), "Outcome")).toEqual([`Made; ${said}`]);
  expect(toldAtOpening(project)).toContain(`for the meeting on 8 Jul 2009: ${said}.`);
  clock.moveTo(Date.parse("2009-07-03T06:00:00Z"));
  project.run("makeScheduledReports", [], { withUi: false });
  expect(project.state.mails).toHaveLength(1);
});

test("while someone else holds the lock no draft is made; the next day makes up for it", () => {
  const setUp = from("2009-06-28");
  const { project, advanceTo } = setUp;
  schedule(project);
  const letGo = project.state.locks.holdByAnother("document");
  expect(troublesUntil(setUp, "2009-07-02")).toHaveLength(2);
  expect(toldAtOpening(project)).toContain(
    "Could not make the draft report for the meeting on 8 Jul 2009: Someone else is working",
  );
  letGo();
  advanceTo("2009-07-09");
  expect(columnValues(sheetOf(project, "Reports"), "As at").map(dayOf)).toEqual(["2009-07-03"]);
  expect(toldAtOpening(project)).toBe("");
});

test.each(["Drive.Files.create", "Range.setValues"])(
  "a draft that was stopped at %s for two days is one document and one row, mailed once",
  (call) => {
    const { project, clock } = from("2009-07-01");
    setting(project, "Report recipients", "chair@compact.example");
    schedule(project);
    const [daily] = project.state.triggers.all;
    const run = (day: string, beforeCall?: RunOptions["beforeCall"]) => {
      clock.moveTo(Date.parse(`${day}T06:00:00Z`));
      project.run(daily?.handler ?? "", [], { withUi: false, ...(beforeCall && { beforeCall }) });
    };
    for (const day of ["2009-07-02", "2009-07-03"]) {
      let met = 0;
      const stopped = () =>
        run(day, ({ service, method, object, make }) => {
          const isMet =
            call === "Range.setValues"
              ? `${service}.${method}` === call && isOnReports(object)
              : service === "Drive.Files" && /^(?:create|update)$/.test(method);
          if (!isMet) return;
          if (service === "Drive.Files") make();
          met += 1;
          throw new ServiceError("Internal error. Please try again.");
        });
      expect(stopped).toThrow();
      expect(met).toBeGreaterThan(0);
    }
    run("2009-07-04");
    const reports = sheetOf(project, "Reports");
    expect(columnValues(reports, "Outcome")).toEqual([
      "Made; mailed to 1 recipient; shared with 1 recipient",
    ]);
    expect(columnValues(reports, "As at").map(dayOf)).toEqual(["2009-07-04"]);
    const documents = project.state.drive.all.filter(({ mimeType }) => /document$/.test(mimeType));
    expect(documents.map(({ name }) => name)).toEqual([
      "Progress report to the Steering Group, 4 Jul 2009",
    ]);
    expect(project.state.mails).toHaveLength(1);
  },
);

function isOnReports(object: object): boolean {
  return (object as { readonly sheet?: { readonly name: string } }).sheet?.name === "Reports";
}

test("a meeting that was moved after its draft gets another; one added late gets one at once", () => {
  const { project, advanceTo } = from("2009-06-28");
  schedule(project);
  const meetings = sheetOf(project, "Meetings");
  advanceTo("2009-07-02");
  const serial = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
  meetings.setCell(2, columnOf(meetings, "Date"), { value: serial("2009-07-22") });
  advanceTo("2009-07-17");
  const last = meetings.lastRow();
  meetings.setCell(last + 1, columnOf(meetings, "Date"), { value: serial("2009-07-20") });
  meetings.setCell(last + 1, columnOf(meetings, "Group"), { value: "Steering Group" });
  meetings.setCell(last + 1, columnOf(meetings, "Status"), { value: "Planned" });
  advanceTo("2009-08-01");
  expect(columnValues(sheetOf(project, "Reports"), "For meeting").map(dayOf)).toEqual([
    "2009-07-08",
    "2009-07-22",
    "2009-07-20",
  ]);
});

test.each([
  ["0", "2009-07-08"],
  ["30", "2009-06-29"],
  ["as soon as may be", "2009-07-01"],
  ["-3", "2009-07-08"],
  ["1000000000", "2009-06-29"],
])("with %s days the draft is made on the day that this comes to", (days, made) => {
  const { project, advanceTo } = from("2009-06-28");
  setting(project, "Remind before meeting", days);
  schedule(project);
  advanceTo("2009-07-09");
  const reports = sheetOf(project, "Reports");
  const first = columnValues(reports, "For meeting").map(dayOf).indexOf("2009-07-08");
  expect(dayOf(columnValues(reports, "As at")[first])).toBe(made);
});

test("stopped, the schedule makes no more drafts", () => {
  const { project, advanceTo } = from("2009-06-28");
  schedule(project);
  const { isOn, done } = answerOf(project, "setSchedule", { on: false, share: true });
  expect([isOn, done]).toEqual([false, "No more draft reports will be made by themselves."]);
  expect(project.state.triggers.all).toEqual([]);
  advanceTo("2009-07-09");
  expect(sheetOf(project, "Reports").lastRow()).toBe(1);
});

test("authorisation that has lapsed is told at the next opening, until it is given again", () => {
  const { project, advanceTo } = from("2009-06-28");
  schedule(project);
  project.grantedScopes = [];
  advanceTo("2009-07-09");
  expect(sheetOf(project, "Reports").lastRow()).toBe(1);
  const ui = project.host.ui as RecordingUi;
  project.opened();
  expect(ui.toasts[ui.toasts.length - 1]?.message).toContain("Scheduled reports have stopped");
  project.grantedScopes = null;
  project.run("scheduleReports");
  expect(ui.dialogs[ui.dialogs.length - 1]?.html).toContain('data-at="lapsed"');
  expect(project.state.triggers.all).toHaveLength(1);
  const shown = ui.toasts.length;
  project.opened();
  expect(ui.toasts).toHaveLength(shown);
});
