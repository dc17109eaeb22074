import { scheduleNotice } from "../app/memory/scheduleNotices";
import { documentMemory } from "../google/documentMemory";
import { addMenu } from "../google/menu";
import { showToast } from "../google/screen";

/** Adds the menu; says so where scheduled reports have stopped. */
export function onOpen(event?: GoogleAppsScript.Events.SheetsOnOpen): void {
  addMenu();
  // Without any authorisation nothing but the menu may be touched.
  if (event === undefined || event.authMode === ScriptApp.AuthMode.NONE) return;
  const notice = scheduleNotice({ memory: documentMemory() });
  if (notice !== null) showToast(notice, 30);
}

export function onInstall(event?: GoogleAppsScript.Events.SheetsOnOpen): void {
  onOpen(event);
}
