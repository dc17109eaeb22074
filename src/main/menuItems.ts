import { checkWorkbookJob } from "../app/jobs/checkWorkbook";
import { forgetPerson, placesInWords } from "../app/jobs/forgetPerson";
import { keepSetting } from "../app/jobs/keepSetting";
import { makeStatement } from "../app/jobs/makeStatement";
import {
  forgetTemplate,
  makeTemplate,
  rememberedTemplate,
  type TemplateKind,
} from "../app/jobs/ownTemplate";
import { setUpQuestion } from "../app/jobs/setUpQuestion";
import { setUpWorkbookJob } from "../app/jobs/setUpWorkbook";
import { updateProgressJob } from "../app/jobs/updateProgress";
import { hasLapsed, rememberLapse, rememberTroubles } from "../app/memory/scheduleNotices";
import type { Ports } from "../app/ports";
import { requireConsent } from "../google/consent";
import { addMenu } from "../google/menu";
import {
  asksText,
  asksYes,
  showAlert,
  showLink,
  showMeetingPage,
  showMembersPage,
  showPage,
  showSidebar,
  showToast,
  showWhileAtIt,
} from "../google/screen";
import { fromMenu } from "./told";

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
  const title = "Statement of Annual Priorities";
  fromMenu(title, (ports) => {
    requireConsent("drive");
    showWhileAtIt(title, () => {
      const { sentence, link } = makeStatement(ports);
      showLink(title, `${sentence} It is for the Steering Group to ratify.`, link);
      return sentence;
    });
  });
}

/** A document to edit, from which reports are made; or back to the built-in report. */
export function openReportTemplate(): void {
  fromMenu("Report template", (ports) => openTemplate(ports, REPORT_WORDS));
}

/** The same for minutes to fill in. */
export function openMinutesTemplate(): void {
  fromMenu("Minutes template", (ports) => openTemplate(ports, MINUTES_WORDS));
}

interface TemplateWords {
  readonly kind: TemplateKind;
  readonly title: string;
  /** "Reports are made": what follows is from where. */
  readonly areMade: string;
}

const REPORT_WORDS: TemplateWords = {
  kind: "report",
  title: "Report template",
  areMade: "Reports are made",
};
const MINUTES_WORDS: TemplateWords = {
  kind: "minutes",
  title: "Minutes template",
  areMade: "Minutes to fill in are made",
};

function openTemplate(ports: Ports, words: TemplateWords): void {
  requireConsent("drive");
  const template = rememberedTemplate(ports, words.kind);
  if (template === null) newTemplate(ports, words);
  else chooseTemplate(ports, template.link, words);
}

function newTemplate(ports: Ports, { kind, title, areMade }: TemplateWords): void {
  showWhileAtIt(title, () => {
    const { link } = makeTemplate(ports, kind);
    const sentence = `Your ${kind} template is ready.`;
    const made = `${areMade.charAt(0).toLowerCase()}${areMade.slice(1)}`;
    showLink(title, `${sentence} Edit it freely; ${made} from it.`, link);
    return sentence;
  });
}

function chooseTemplate(ports: Ports, link: string, { kind, title, areMade }: TemplateWords): void {
  const question = `${areMade} from your own template. Go back to the built-in ${kind} instead?`;
  if (asksYes(title, question)) {
    forgetTemplate(ports, kind);
    showToast(`${areMade} as the built-in ${kind} again. Your template stays in Drive.`);
  } else {
    showLink(title, `${areMade} from this document. Edit it freely.`, link);
  }
}

/** Turns the daily run for scheduled reports on or off. */
export function scheduleReports(): void {
  const title = "Schedule reports";
  fromMenu(title, (ports) => {
    requireConsent("dailyRun", "drive", "mail");
    const { schedule } = ports;
    const lapsed = hasLapsed(ports);
    rememberLapse(ports, false);
    if (!schedule.isOn()) {
      const question =
        "Make a draft report before each planned Steering Group meeting, as many days ahead as Settings say, and mail it to the report recipients there?";
      if (!asksYes(title, question)) return;
      const sharing =
        "Each draft is mailed as a PDF. Share the document itself with the recipients, too, so that they can read it in Google Drive? You can change this in Settings, under Share reports.";
      keepSetting(ports, "shareReports", asksYes(title, sharing) ? "Yes" : "No");
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
  });
}

/** Shows where a person stands and, once that is confirmed, takes the person out. */
export function openForgetPerson(): void {
  const title = "Forget a person";
  fromMenu(title, (ports) => {
    const person = asksText(title, "Whom? The first and last name, or the e-mail address:");
    if (person === null) return;
    const found = forgetPerson(ports, { person, write: false });
    if (found.places.length === 0 && found.changes === 0) return showAlert(title, found.sentence);
    const question = [
      found.sentence,
      placesInWords(found.places),
      "Names become \u201ca former contact\u201d, addresses and numbers blank. This cannot be undone. Forget this person now?",
    ].join("\n\n");
    if (!asksYes(title, question)) return;
    showWhileAtIt(title, () => {
      const { sentence } = forgetPerson(ports, { person, write: true });
      showAlert(title, sentence);
      return "Forgotten.";
    });
  });
}

/** The changes that can be undone, each of them whole; the list of them can be emptied there. */
export function openUndo(): void {
  fromMenu("Undo a change", () => showSidebar("problems", "changes"));
}

export function showHelp(): void {
  fromMenu("Help", () => showAlert("Compact", HELP));
}

const HELP = [
  "Fill in the tabs as you always have. Compact > Check the workbook says what is missing or wrong; Compact > Update progress counts each success measure and judges it against its target; the Report view writes the Steering Group's report and shows the year.",
  "Compact > Meetings makes the agenda and papers of a meeting, takes its minutes in, and hands out the meetings and events as a calendar file.",
  "Grey columns belong to the add-on. Everything else is yours: it changes only what you click, and that can be undone for 90 days: Compact > Undo a change lists what was changed, and empties that list, with the old values in it.",
].join("\n\n");
