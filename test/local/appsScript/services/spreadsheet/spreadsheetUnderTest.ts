import { Door } from "../../../../../local/appsScript/declare/door";
import { SPREADSHEET_APP } from "../../../../../local/appsScript/services/core/spreadsheet/classes";
import { RecordingUi } from "../../../../../local/appsScript/services/core/ui/recordingUi";
import { UI } from "../../../../../local/appsScript/services/core/ui/ui";
import { EMULATOR } from "../../../../../local/appsScript/services/emulator/surface";
import { Workbook, type WorkbookOptions } from "../../../../../local/sheets/workbook/workbook";
import { asScript, type Held } from "../../asScript";

/** Noon on 7 October 2009, in London. */
export const NOW = Date.UTC(2009, 9, 7, 11);

export type HeldSheet = Held<GoogleAppsScript.Spreadsheet.Sheet>;

export interface SpreadsheetUnderTest {
  readonly app: Held<GoogleAppsScript.Spreadsheet.SpreadsheetApp>;
  readonly ss: Held<GoogleAppsScript.Spreadsheet.Spreadsheet>;
  readonly sheet: HeldSheet;
  readonly workbook: Workbook;
  readonly shown: RecordingUi;
}

/** A new spreadsheet of one empty sheet, bound to a script. */
export function aSpreadsheet(options: WorkbookOptions = {}): SpreadsheetUnderTest {
  const workbook = new Workbook({ id: "book-1", name: "Compact", ...options });
  workbook.addSheet("Sheet1");
  const shown = new RecordingUi();
  const made = new Map<string, Workbook>([[workbook.id, workbook]]);
  const host = {
    now: () => NOW,
    userEmail: "coordinator@example.org",
    ui: { service: UI.of({ host: shown, beforeDialog: () => undefined }), host: shown },
    activeWorkbook: () => workbook,
    openById: (id: string) => made.get(id) ?? null,
    create: (name: string, like: Workbook | null) => {
      const zone = like?.timeZone ?? "Europe/London";
      const created = new Workbook({ id: `book-${made.size + 1}`, name, timeZone: zone });
      made.set(created.id, created);
      return created;
    },
  };
  const door = new Door({ surface: EMULATOR, run: host });
  const app = asScript<GoogleAppsScript.Spreadsheet.SpreadsheetApp>(
    door,
    SPREADSHEET_APP.of({ active: null }),
  );
  const ss = app.getActiveSpreadsheet();
  if (ss === null) throw new Error("no spreadsheet");
  return { app, ss, sheet: ss.getActiveSheet(), workbook, shown };
}

/** The message of what is thrown, "" where nothing is. */
export function messageOf(work: () => unknown): string {
  try {
    work();
    return "";
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}
