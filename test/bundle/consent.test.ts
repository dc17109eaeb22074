import { RecordingUi } from "../../local/appsScript/services/core/ui/recordingUi";
import { distFiles, openProject } from "../../local/cli/openProject";
import { addOnOnSample, ROOT, workbookOf } from "../support/addOn";

const SHEETS = "https://www.googleapis.com/auth/spreadsheets.currentonly";
const SCREEN = "https://www.googleapis.com/auth/script.container.ui";
const DRIVE = "https://www.googleapis.com/auth/drive.file";

const LACKS =
  "was stopped: Compact lacks a permission, or you may not change what it was to change. Nothing was changed. Choose it in the menu Compact again and tick every box that Google shows; where it shows none, ask the spreadsheet's owner.";

/** What an item of the menu shows to somebody who ticked these boxes alone. */
function shownBy(item: string, scopes: readonly string[]): readonly string[] {
  const ui = new RecordingUi();
  const workbook = workbookOf(addOnOnSample());
  const project = openProject(distFiles(`${ROOT}/dist`), workbook, () => undefined, { ui });
  project.grantedScopes = scopes;
  project.run(item);
  return ui.alerts.map(({ message }) => message);
}

test.each([
  ["openReportView", "Steering group report", [SHEETS, SCREEN]],
  ["openStatement", "Statement of Annual Priorities", [SHEETS, SCREEN]],
  ["openReportTemplate", "Report template", [SHEETS, SCREEN]],
  ["scheduleReports", "Schedule reports", [SHEETS, SCREEN, DRIVE]],
])("a box left unticked is asked for again, and told: %s", (item, title, scopes) => {
  expect(shownBy(item, scopes)).toEqual([`${title} ${LACKS}`]);
});

test("it disables its own feature, and nothing else", () => {
  expect(shownBy("updateProgress", [SHEETS, SCREEN])).toEqual([]);
  expect(shownBy("openReportView", [SHEETS, SCREEN, DRIVE])).toEqual([]);
});
