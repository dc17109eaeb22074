import { openingNotice } from "../app/jobs/openingNotice";
import { googlePorts } from "../google/googlePorts";
import { addMenu } from "../google/menu";
import { showToast } from "../google/screen";
import { openWorkbook } from "../sheets/openWorkbook";

/** Adds the menu; says what is amiss with the locale, the time zone or scheduled reports. */
export function onOpen(event?: GoogleAppsScript.Events.SheetsOnOpen): void {
  addMenu();
  // Without any authorisation nothing but the menu may be touched.
  if (event === undefined || event.authMode === ScriptApp.AuthMode.NONE) return;
  const notice = openingNotice(googlePorts(openWorkbook));
  if (notice !== null) showToast(notice, 30);
}

export function onInstall(event?: GoogleAppsScript.Events.SheetsOnOpen): void {
  onOpen(event);
}
