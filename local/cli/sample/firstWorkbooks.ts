import type { FirstWorkbook } from "../../preview/server/pageResources";
import type { FileSettings } from "../../sheets/file/readWorkbookFile";
import type { Workbook } from "../../sheets/workbook/workbook";
import { callAddOn } from "../callAddOn";
import { dropStarterTab, emptyWorkbook } from "../commands/setupCommand";
import { openAddOn } from "../openProject";
import { sampleTables } from "../sampleTables";
import type { Surroundings } from "../surroundings";
import { typeSample } from "./typeSample";

/** The sample Compact in a workbook that the add-on itself has laid out and checked. */
export function sampleWorkbook(
  surroundings: Surroundings,
  settings: FileSettings = {},
): FirstWorkbook {
  return laidOut(surroundings, settings, (workbook, check) => {
    typeSample(workbook, sampleTables(surroundings.root));
    check();
    workbook.name = "Northamptonshire Public Sector Compact";
    workbook.activeSheetId = workbook.sheetByName("Members")?.id ?? workbook.activeSheetId;
  });
}

/** A Compact in which nothing is filled in yet. */
export function emptyCompact(
  surroundings: Surroundings,
  settings: FileSettings = {},
): FirstWorkbook {
  return laidOut(surroundings, settings, (workbook) => {
    workbook.name = "Our Compact";
    workbook.activeSheetId = workbook.sheets[0]?.id ?? workbook.activeSheetId;
  });
}

function laidOut(
  { root, terminal }: Surroundings,
  settings: FileSettings,
  fill: (workbook: Workbook, check: () => void) => void,
): FirstWorkbook {
  const workbook = emptyWorkbook(settings);
  const project = openAddOn(root, workbook, (_level, text) => terminal.warn(text));
  callAddOn(project, "setUpWorkbook", {});
  dropStarterTab(workbook);
  fill(workbook, () => void callAddOn(project, "checkWorkbook", {}));
  return { workbook, documentProperties: project.state.properties.document ?? new Map() };
}
