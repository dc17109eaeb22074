import { lookAt, type SheetLook } from "./sheetLook";
import type { SpreadsheetZone } from "./spreadsheetZone";
import type { WorkbookSheet, WorkbookSheets } from "./workbookSheets";

/** What this run has seen of the tab, or sees now: enough to find places by, which a write checks. */
export function seenBefore(
  { looks }: WorkbookSheets,
  { sheet, name }: WorkbookSheet,
  zone: SpreadsheetZone,
): SheetLook {
  const look = looks.get(name) ?? lookAt(sheet, name, zone);
  looks.set(name, look);
  return look;
}
