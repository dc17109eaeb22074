import { isUnderWay } from "../app/jobs/isUnderWay";
import { openingNotice } from "../app/jobs/openingNotice";
import { documentMemory } from "../google/documentMemory";
import { googlePorts } from "../google/googlePorts";
import { addMenu } from "../google/menu";
import { showToast } from "../google/screen";
import { openWorkbook } from "../sheets/openWorkbook";

/**
 * Adds the menu, which begins with the one way in where there is no Compact yet; says what is amiss
 * with the locale, the time zone or scheduled reports.
 */
export function onOpen(event?: GoogleAppsScript.Events.SheetsOnOpen): void {
  // Without any authorisation nothing but the menu may be touched: the add-on was never used here.
  const mayLook = event?.authMode !== ScriptApp.AuthMode.NONE;
  addMenu(mayLook && isUnderWayHere());
  if (event === undefined || !mayLook) return;
  const notice = openingNotice(googlePorts(openWorkbook));
  if (notice !== null) showToast(notice, 30);
}

/** Whatever stands in the way of looking, there is a menu. */
function isUnderWayHere(): boolean {
  try {
    return isUnderWay(openWorkbook(documentMemory()).tabNames());
  } catch {
    return true;
  }
}

export function onInstall(event?: GoogleAppsScript.Events.SheetsOnOpen): void {
  onOpen(event);
}
