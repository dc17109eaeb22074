import { checkWorkbookJob } from "../app/jobs/checkWorkbook";
import { setUpQuestion } from "../app/jobs/setUpQuestion";
import { setUpWorkbookJob } from "../app/jobs/setUpWorkbook";
import { updateProgressJob } from "../app/jobs/updateProgress";
import { hasLapsed, rememberLapse, rememberTroubles } from "../app/memory/scheduleNotices";
import { requireConsent } from "../google/consent";
import { addMenu } from "../google/menu";
import {
  asksYes,
  showAlert,
  showMeetingPage,
  showMembersPage,
  showMenuPage,
  showPage,
  showSidebar,
  showWhileAtIt,
} from "../google/screen";
import { fromMenu } from "./telling/told";

export function openSidebar(): void {
  fromMenu("Open sidebar", () => showSidebar("today"));
}

export function openReportView(): void {
  fromMenu("Steering group report", (ports) => {
    requireConsent("drive");
    rememberTroubles(ports, []);
    showSidebar("report");
  });
}

export function openImport(): void {
  const title = "Import a spreadsheet";
  fromMenu(title, () => showPage("importPage", title));
}

export function openReadStatement(): void {
  const title = "Read a Statement of Annual Priorities";
  fromMenu(title, () => showPage("statementPage", title));
}

/** The planned meetings, for which agenda and papers can be made. */
export function openPapers(): void {
  const title = "Agenda and papers";
  fromMenu(title, () => showMeetingPage(title, "papers"));
}

/** Minutes that were taken: what they say is shown, and added once that is confirmed. */
export function openMinutes(): void {
  const title = "Read minutes";
  fromMenu(title, () => showMeetingPage(title, "minutes"));
}

/** The groups against the membership, and attendance over the year. */
export function openBalance(): void {
  const title = "Balance and attendance";
  fromMenu(title, () => showPage("balancePage", title));
}

/** The meetings and events as a file for any calendar. */
export function openCalendarFile(): void {
  const title = "Calendar file";
  fromMenu(title, () => showMeetingPage(title, "calendar"));
}

/** Who lacks what, and the letters that ask for it; nothing goes before it was seen and confirmed. */
export function openChase(): void {
  const title = "Chase";
  fromMenu(title, () => showMembersPage(title, "chase"));
}

/** Who could support whom with its apprenticeship scheme; only what is accepted is written. */
export function openBuddies(): void {
  const title = "Buddies";
  fromMenu(title, () => showMembersPage(title, "buddies"));
}

/** The Members' Charter for each organisation to sign, and the dates that come back. */
export function openCharterPack(): void {
  const title = "Charter pack";
  fromMenu(title, () => showMembersPage(title, "charter"));
}

export function updateProgress(): void {
  const title = "Update progress";
  fromMenu(title, (ports) => {
    showWhileAtIt(title, () => updateProgressJob(ports, { asAt: null }).sentence);
  });
}

export function checkWorkbook(): void {
  const title = "Check the workbook";
  fromMenu(title, (ports) => {
    showWhileAtIt(title, () => checkWorkbookJob(ports).sentence);
    showSidebar("problems");
  });
}

export function setUpWorkbook(): void {
  const title = "Set up workbook";
  let isWanted = false;
  fromMenu(title, (ports) => {
    isWanted = asksYes(title, setUpQuestion(ports));
  });
  if (!isWanted) return;
  // Anew: others may have changed the workbook while the question stood there.
  fromMenu(title, (ports) => {
    showWhileAtIt(title, () => {
      const { sentence, notices } = setUpWorkbookJob(ports);
      // What is to be mended by hand may not go by in a toast.
      if (notices.length > 0) showAlert(title, notices.join("\n\n"));
      addMenu(true);
      return sentence;
    });
  });
}

/** What closing the year comes to, with what is to be carried on; done once that is confirmed. */
export function beginNewYear(): void {
  const title = "Start a new year";
  fromMenu(title, () => showPage("newYearPage", title));
}

/** Our return to the region; and, for whoever keeps the region's workbook, what all returns come to. */
export function openRegion(): void {
  const title = "Regional portfolio";
  fromMenu(title, () => showPage("regionPage", title));
}

/** The Statement of Annual Priorities as a document, for the Steering Group to ratify. */
export function openStatement(): void {
  fromMenu(STATEMENT, () => {
    requireConsent("drive");
    showMenuPage(STATEMENT, "statement");
  });
}

/** A document to edit, from which reports are made; or back to the built-in report. */
export function openReportTemplate(): void {
  const title = "Report template";
  fromMenu(title, () => {
    requireConsent("drive");
    showMenuPage(title, "report template");
  });
}

/** The same for minutes to fill in. */
export function openMinutesTemplate(): void {
  const title = "Minutes template";
  fromMenu(title, () => {
    requireConsent("drive");
    showMenuPage(title, "minutes template");
  });
}

/** What the daily run for scheduled reports does, and the way to turn it on or off. */
export function scheduleReports(): void {
  const title = "Schedule reports";
  fromMenu(title, (ports) => {
    requireConsent("dailyRun", "drive", "mail");
    // Whoever got here has just authorised the add-on again, which is all that was wanted.
    const lapsed = hasLapsed(ports);
    rememberLapse(ports, false);
    showMenuPage(title, "schedule", lapsed ? "lapsed" : "");
  });
}

/** Shows where a person stands and, once that is confirmed, takes the person out. */
export function openForgetPerson(): void {
  const title = "Forget a person";
  fromMenu(title, () => showMenuPage(title, "forget"));
}

/** The changes that can be undone, each of them whole; the list of them can be emptied there. */
export function openUndo(): void {
  fromMenu("Undo a change", () => showSidebar("problems", "changes"));
}

export function showHelp(): void {
  fromMenu("Help", () => showMenuPage("Help", "help"));
}

const STATEMENT = "Statement of Annual Priorities";
