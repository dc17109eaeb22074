/**
 * Google's way in. Every export becomes a top-level function of the script (see build.mjs): what the
 * menu, the triggers and the sidebar may call, and nothing else. Nothing here runs while loading.
 */
import { answerCall, type CallName } from "./app/calls/calls";
import { checkEditedRows } from "./app/jobs/checkEditedRows";
import { checkWorkbookJob as check } from "./app/jobs/checkWorkbook";
import { makeDueReports } from "./app/jobs/makeDueReports";
import {
  forgetReportTemplate,
  makeReportTemplate,
  rememberedTemplate,
} from "./app/jobs/makeReportTemplate";
import { setUpWorkbook as setUp } from "./app/jobs/setUpWorkbook";
import { updateProgress as update } from "./app/jobs/updateProgress";
import { rememberedSettings } from "./app/memory/liveSettings";
import {
  hasLapsed,
  rememberLapse,
  rememberTroubles,
  scheduleNotice,
} from "./app/memory/scheduleNotices";
import type { Ports } from "./app/ports";
import { documentMemory } from "./google/documentMemory";
import { googlePorts } from "./google/googlePorts";
import { addMenu } from "./google/menu";
import { asksYes, runFromMenu, showAlert, showLink, showSidebar, showToast } from "./google/screen";
import { editedMembers } from "./sheets/editedMembers";
import { openWorkbook } from "./sheets/openWorkbook";

type OpenEvent = GoogleAppsScript.Events.SheetsOnOpen;
type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** Adds the menu; says so where scheduled reports have stopped. */
export function onOpen(event?: OpenEvent): void {
  addMenu();
  // Without any authorisation nothing but the menu may be touched.
  if (event === undefined || event.authMode === ScriptApp.AuthMode.NONE) return;
  const notice = scheduleNotice({ memory: documentMemory() });
  if (notice !== null) showToast(notice, 30);
}

export function onInstall(event?: OpenEvent): void {
  onOpen(event);
}

/** Checks the edited rows of Members again, while a person types. */
export function onEdit(event: EditEvent): void {
  const edit = editedMembers(event.range);
  if (edit === null || edit.today === null) return;
  const settings = rememberedSettings({ memory: documentMemory() });
  const grids = settings === null ? edit.readGrids() : [...edit.readGrids(), settings];
  const block = checkEditedRows(grids, edit.today, edit.rows);
  if (block !== null) edit.write(block);
}

export function openSidebar(): void {
  showSidebar("progress");
}

export function openReportView(): void {
  rememberTroubles({ memory: documentMemory() }, []);
  showSidebar("report");
}

export function updateProgress(): void {
  runFromMenu("Update progress", () => update(allPorts(), { asAt: null }).sentence);
}

export function checkWorkbook(): void {
  runFromMenu("Check the workbook", () => check(allPorts()).sentence);
  showSidebar("problems");
}

export function setUpWorkbook(): void {
  runFromMenu("Set up workbook", () => setUp(allPorts()).sentence);
}

/** A document to edit, from which reports are made; or back to the built-in report. */
export function openReportTemplate(): void {
  const ports = allPorts();
  const title = "Report template";
  const template = rememberedTemplate(ports);
  if (template === null) {
    runFromMenu(title, () => {
      const { link } = makeReportTemplate(ports);
      showLink(
        title,
        "Your report template is ready. Edit it freely; reports are made from it.",
        link,
      );
      return "Your report template is ready.";
    });
  } else if (
    asksYes(
      title,
      "Reports are made from your own template. Go back to the built-in report instead?",
    )
  ) {
    forgetReportTemplate(ports);
    showToast("Reports are made as the built-in report again. Your template stays in Drive.");
  } else {
    showLink(title, "Reports are made from this document. Edit it freely.", template.link);
  }
}

/** Turns the daily run for scheduled reports on or off. */
export function scheduleReports(): void {
  const { schedule, memory } = allPorts();
  const title = "Schedule reports";
  const lapsed = hasLapsed({ memory });
  rememberLapse({ memory }, false);
  if (!schedule.isOn()) {
    const question =
      "Make a draft report before each planned Steering Group meeting, as many days ahead as Settings say, and mail its link to the report recipients there?";
    if (!asksYes(title, question)) return;
    schedule.turnOn();
    showToast("A draft report will be made before each planned Steering Group meeting.");
  } else if (lapsed) {
    // Whoever got here has just authorised the add-on again, which is all that was wanted.
    showToast("Thank you: draft reports will be made again before each Steering Group meeting.");
  } else if (
    asksYes(title, "Draft reports are made before each Steering Group meeting. Stop that?")
  ) {
    schedule.turnOff();
    showToast("No more draft reports will be made by themselves.");
  }
}

/** The daily trigger of scheduled reports. */
export function makeScheduledReports(): void {
  makeDueReports(allPorts());
}

export function showHelp(): void {
  showAlert(
    "Compact",
    [
      "Fill in the tabs as you always have. Compact > Check the workbook says what is missing or wrong; Compact > Update progress counts each success measure and judges it against its target; the Report view writes the Steering Group's report.",
      "Grey columns belong to the add-on. Everything else is yours: it changes only what you click, and that can be undone in the Problems view.",
    ].join("\n\n"),
  );
}

// What the sidebar, the command line and the preview may call: JSON text in, JSON text out.
export const callUpdateProgress = answers("updateProgress");
export const callCheckWorkbook = answers("checkWorkbook");
export const callSetUpWorkbook = answers("setUpWorkbook");
export const callMakeReport = answers("makeReport");
export const callReadProgress = answers("readProgress");
export const callReadMeasure = answers("readMeasure");
export const callReadProblems = answers("readProblems");
export const callApplyFix = answers("applyFix");
export const callApplyAllFixes = answers("applyAllFixes");
export const callUndoChange = answers("undoChange");
export const callAcceptProblem = answers("acceptProblem");
export const callBringBackProblem = answers("bringBackProblem");
export const callReadMember = answers("readMember");
export const callSaveMember = answers("saveMember");
export const callReadReport = answers("readReport");
export const callGoToCell = answers("goToCell");
export const callReadSelection = answers("readSelection");

function answers(name: CallName): (json: string) => string {
  return (json) => answerCall(allPorts(), name, json);
}

function allPorts(): Ports {
  return googlePorts(openWorkbook());
}
