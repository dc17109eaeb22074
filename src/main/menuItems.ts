import { checkWorkbookJob } from "../app/jobs/checkWorkbook";
import {
  forgetReportTemplate,
  makeReportTemplate,
  rememberedTemplate,
} from "../app/jobs/makeReportTemplate";
import { setUpWorkbookJob } from "../app/jobs/setUpWorkbook";
import { updateProgressJob } from "../app/jobs/updateProgress";
import { hasLapsed, rememberLapse, rememberTroubles } from "../app/memory/scheduleNotices";
import type { Ports } from "../app/ports";
import { googlePorts } from "../google/googlePorts";
import {
  asksYes,
  runFromMenu,
  showAlert,
  showLink,
  showSidebar,
  showToast,
} from "../google/screen";
import { openWorkbook } from "../sheets/openWorkbook";

export function openSidebar(): void {
  showSidebar("progress");
}

export function openReportView(): void {
  rememberTroubles(allPorts(), []);
  showSidebar("report");
}

export function updateProgress(): void {
  runFromMenu("Update progress", () => updateProgressJob(allPorts(), { asAt: null }).sentence);
}

export function checkWorkbook(): void {
  runFromMenu("Check the workbook", () => checkWorkbookJob(allPorts()).sentence);
  showSidebar("problems");
}

export function setUpWorkbook(): void {
  const title = "Set up workbook";
  runFromMenu(title, () => {
    const { sentence, notices } = setUpWorkbookJob(allPorts());
    // What is to be mended by hand may not go by in a toast.
    if (notices.length > 0) showAlert(title, notices.join("\n\n"));
    return sentence;
  });
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
  const ports = allPorts();
  const { schedule } = ports;
  const title = "Schedule reports";
  const lapsed = hasLapsed(ports);
  rememberLapse(ports, false);
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

export function showHelp(): void {
  showAlert(
    "Compact",
    [
      "Fill in the tabs as you always have. Compact > Check the workbook says what is missing or wrong; Compact > Update progress counts each success measure and judges it against its target; the Report view writes the Steering Group's report.",
      "Grey columns belong to the add-on. Everything else is yours: it changes only what you click, and that can be undone in the Problems view.",
    ].join("\n\n"),
  );
}

function allPorts(): Ports {
  return googlePorts(openWorkbook);
}
