import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Project } from "../../../../local/appsScript/project/project";
import { SimulatedClock } from "../../../../local/appsScript/services/clock";
import { RecordingUi } from "../../../../local/appsScript/services/core/ui/recordingUi";
import { OPEN_MANIFEST, parseManifest } from "../../../../local/appsScript/services/manifest";
import { openProject } from "../../../../local/cli/openProject";
import { Workbook } from "../../../../local/sheets/workbook/workbook";

const OURS = parseManifest(readFileSync(join(__dirname, "../../../../appsscript.json"), "utf8"));

interface Workshop {
  readonly project: Project;
  readonly printed: string[];
  readonly ui: RecordingUi;
}

/** A project of one script on an empty spreadsheet. */
function workshop(source: string, manifest = OPEN_MANIFEST): Workshop {
  const workbook = new Workbook();
  workbook.addSheet("Sheet1");
  const printed: string[] = [];
  const ui = new RecordingUi();
  const project = openProject(
    { scripts: [{ name: "code.js", source }], pages: new Map([["page", "<p>"]]), manifest },
    workbook,
    (level, text) => printed.push(`${level}: ${text}`),
    { ui, clock: new SimulatedClock(new Date("2009-10-07T12:00:00Z")) },
  );
  return { project, printed, ui };
}

/** What `work` throws, in the project with the add-on's manifest. */
function failure(work: string): string {
  const { project } = workshop(`function go() { ${work} }`, OURS);
  try {
    project.run("go");
    return "nothing";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe("a run", () => {
  test("begins with the project evaluated anew; what is stored stays", () => {
    const { project } = workshop(
      `let runs = 0;
       function go() {
         const store = PropertiesService.getDocumentProperties();
         store.setProperty("runs", Number(store.getProperty("runs")) + 1);
         return [++runs, store.getProperty("runs")];
       }`,
    );
    expect([project.run("go"), project.run("go")]).toEqual([
      [1, "1"],
      [1, "2"],
    ]);
  });

  test("takes the time from the project's clock, and sleeping moves it", () => {
    const { project } = workshop(
      "function go() { const start = Date.now(); Utilities.sleep(60000); return [new Date().toISOString(), Date.now() - start]; }",
    );
    expect(project.run("go")).toEqual(["2009-10-07T12:01:00.000Z", 60_000]);
  });

  test("lets go of its locks at the end, and while a dialog waits", () => {
    const { project } = workshop(
      `function take() { return LockService.getDocumentLock().tryLock(0); }
       function ask() {
         const lock = LockService.getDocumentLock();
         lock.waitLock(0);
         SpreadsheetApp.getUi().alert("Sure?");
         return lock.hasLock();
       }`,
    );
    expect([project.run("take"), project.run("take"), project.run("ask")]).toEqual([
      true,
      true,
      false,
    ]);
    const letGo = project.state.locks.holdByAnother("document");
    expect(project.run("take")).toBe(false);
    letGo();
  });

  test("prints what the script logs", () => {
    const { project, printed } = workshop(
      "function go() { console.log('a %d', 1); console.warn({ a: 1 }); Logger.log([1]); }",
    );
    project.run("go");
    expect(printed).toEqual(["log: a 1", "warn: { a: 1 }", "log: [1.0]"]);
  });

  test("writes values of enumerations by their names, wherever they stand", () => {
    const { project } = workshop(
      `function go() {
         const up = SpreadsheetApp.SortOrder.ASCENDING;
         return [JSON.stringify(up), JSON.stringify({ order: up, all: [up] }), up.toJSON()];
       }`,
    );
    expect(project.run("go")).toEqual([
      '"ASCENDING"',
      '{"order":"ASCENDING","all":["ASCENDING"]}',
      "ASCENDING",
    ]);
  });

  test("has no page in front of it in a time trigger", () => {
    const { project } = workshop("function go() { SpreadsheetApp.getUi(); }");
    expect(() => project.run("go", [], { withUi: false })).toThrow(
      "Cannot call SpreadsheetApp.getUi() from this context.",
    );
  });

  test("counts its calls", () => {
    const { project } = workshop(
      "function go() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setValue(1); console.log(s); }",
    );
    project.run("go");
    expect(project.calls.counted()).toEqual({
      total: 3,
      byMethod: { "Range.setValue": 1, "Sheet.getRange": 1, "SpreadsheetApp.getActiveSheet": 1 },
    });
  });
});

describe("what a project may not use, or what is not here", () => {
  const auth = "https://www.googleapis.com/auth/";
  test.each([
    [
      "DriveApp.createFolder('x')",
      `Specified permissions are not sufficient to call DriveApp.createFolder. Required permissions: ${auth}drive`,
    ],
    [
      "UrlFetchApp.fetch('https://x.example')",
      `Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: ${auth}script.external_request`,
    ],
    [
      "SpreadsheetApp.openById(SpreadsheetApp.getActive().getId())",
      `Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: ${auth}spreadsheets`,
    ],
    [
      "Session.getActiveUser().getEmail()",
      `Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: ${auth}userinfo.email`,
    ],
    [
      "GmailApp.sendEmail('a', 'b', 'c')",
      "GmailApp.sendEmail is not available in the local workspace.",
    ],
    [
      "Drive.Permissions.list('x')",
      "Drive.Permissions.list is not available in the local workspace.",
    ],
    ["Drive.Comments.list('x')", "Drive.Comments is not available in the local workspace."],
    [
      "ScriptApp.getOAuthToken()",
      "ScriptApp.getOAuthToken is not available in the local workspace.",
    ],
    // Enumerations say their names too.
    [
      "SpreadsheetApp.DataSourceType.BIGQUERY",
      "SpreadsheetApp.DataSourceType is not available in the local workspace.",
    ],
    [
      "SpreadsheetApp.FrequencyType.DAILY",
      "SpreadsheetApp.FrequencyType is not available in the local workspace.",
    ],
    ["Sheets.Spreadsheets.get('x')", "Sheets is not defined"],
    ["Drive.Files.get('x')", "API call to drive.files.get failed with error: File not found: x."],
  ])("%s", (work, message) => {
    expect(failure(work)).toBe(message);
  });

  test("where everything is granted, what is not here says so", () => {
    const { project } = workshop(
      `function go() {
         return [() => DriveApp.getFiles(), () => UrlFetchApp.fetch(""), () => Sheets.Spreadsheets.Values]
           .map((use) => { try { return use(); } catch (e) { return e.message; } });
       }`,
    );
    expect(project.run("go")).toEqual([
      "DriveApp.getFiles is not available in the local workspace.",
      "UrlFetchApp.fetch is not available in the local workspace.",
      "Sheets.Spreadsheets is not available in the local workspace.",
    ]);
  });

  test("a permission that the person withheld", () => {
    const { project } = workshop(
      `function go() {
         try { MailApp.sendEmail("a@x.example", "s", "b"); } catch (e) { return e.message; }
       }`,
      OURS,
    );
    expect(project.run("go")).toBeUndefined();
    project.grantedScopes = (OURS.oauthScopes ?? []).filter((scope) => !scope.includes("mail"));
    expect(project.run("go")).toBe(
      `Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: ${auth}script.send_mail`,
    );
    expect(project.state.mails).toHaveLength(1);
  });

  test("a simple trigger may not open a sidebar", () => {
    const { project } = workshop(
      `function onOpen() {
         SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("page"));
       }`,
      OURS,
    );
    expect(() => project.run("onOpen", [], { authMode: "LIMITED" })).toThrow(
      `You do not have permission to call Ui.showSidebar. Required permissions: ${auth}script.container.ui`,
    );
    expect(() => project.run("onOpen")).not.toThrow();
  });
});
