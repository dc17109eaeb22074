const NAME = "Compact";

/** The sidebar, opened on one of its views. */
export function showSidebar(
  view: "today" | "progress" | "problems" | "member" | "report",
  at: "top" | "changes" = "top",
): void {
  const page = HtmlService.createHtmlOutputFromFile("sidebar").getContent();
  const html = HtmlService.createHtmlOutput(
    page.replace('data-view="today"', `data-view="${view}" data-at="${at}"`),
  ).setTitle(NAME);
  SpreadsheetApp.getUi().showSidebar(html);
}

/** A page of its own in a dialog, wide enough for rows with their columns side by side. */
export function showPage(
  file: "importPage" | "statementPage" | "balancePage" | "newYearPage" | "regionPage",
  title: string,
): void {
  const page = HtmlService.createHtmlOutputFromFile(file).setWidth(980).setHeight(640);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

/** The page of a meeting: its papers, or its minutes; or that of all meetings for a calendar. */
export function showMeetingPage(title: string, view: "papers" | "minutes" | "calendar"): void {
  const page = HtmlService.createHtmlOutputFromFile("meetingPage").getContent();
  const html = HtmlService.createHtmlOutput(
    page.replace('data-view="papers"', `data-view="${view}"`),
  );
  SpreadsheetApp.getUi().showModalDialog(html.setWidth(760).setHeight(600), title);
}

/** A page about members: what they lack, who supports whom, the Charter that they sign. */
export function showMembersPage(title: string, view: "chase" | "buddies" | "charter"): void {
  const page = HtmlService.createHtmlOutputFromFile("membersPage").getContent();
  const html = HtmlService.createHtmlOutput(
    page.replace('data-view="chase"', `data-view="${view}"`),
  );
  SpreadsheetApp.getUi().showModalDialog(html.setWidth(980).setHeight(640), title);
}

/** The small pages of the menu, in pixels: as tall as what they say, and a little room for an answer. */
const MENU_VIEWS = {
  schedule: { width: 480, height: 400 },
  "report template": { width: 520, height: 300 },
  "minutes template": { width: 520, height: 300 },
  statement: { width: 460, height: 280 },
  forget: { width: 520, height: 460 },
  help: { width: 620, height: 560 },
} as const;

/** A small page of the menu; `at` is what has led there. */
export function showMenuPage(
  title: string,
  view: keyof typeof MENU_VIEWS,
  at: "" | "lapsed" = "",
): void {
  const page = HtmlService.createHtmlOutputFromFile("menuPage").getContent();
  const html = HtmlService.createHtmlOutput(
    page.replace('data-view="help"', `data-view="${view}" data-at="${at}"`),
  );
  const { width, height } = MENU_VIEWS[view];
  SpreadsheetApp.getUi().showModalDialog(html.setWidth(width).setHeight(height), title);
}

export function showToast(sentence: string, seconds = 8): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(sentence, NAME, seconds);
}

export function showAlert(title: string, sentence: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, sentence, ui.ButtonSet.OK);
}

export function asksYes(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Says that a job has begun, and what it came to. */
export function showWhileAtIt(title: string, job: () => string): void {
  showToast(`${title}\u2026`, -1);
  try {
    showToast(job());
  } catch (error) {
    // The toast that says it has begun would stay; what stopped the job may stop this one, too.
    try {
      showToast("Stopped.", 1);
    } catch {}
    throw error;
  }
}
