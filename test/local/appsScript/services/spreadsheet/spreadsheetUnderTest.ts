import type { ScriptSheet } from "../../../../../local/appsScript/services/spreadsheet/sheet";
import type { ScriptSpreadsheet } from "../../../../../local/appsScript/services/spreadsheet/spreadsheet";
import { SpreadsheetApp } from "../../../../../local/appsScript/services/spreadsheet/spreadsheetApp";
import { RecordingUi } from "../../../../../local/appsScript/services/ui/recordingUi";
import { Ui } from "../../../../../local/appsScript/services/ui/ui";
import { Workbook, type WorkbookOptions } from "../../../../../local/sheets/workbook/workbook";

/** Noon on 7 October 2009, in London. */
export const NOW = Date.UTC(2009, 9, 7, 11);

export interface SpreadsheetUnderTest {
  readonly app: SpreadsheetApp;
  readonly ss: ScriptSpreadsheet;
  readonly sheet: ScriptSheet;
  readonly workbook: Workbook;
  readonly shown: RecordingUi;
}

/** A new spreadsheet of one empty sheet, bound to a script. */
export function aSpreadsheet(options: WorkbookOptions = {}): SpreadsheetUnderTest {
  const workbook = new Workbook({ id: "book-1", name: "Compact", ...options });
  workbook.addSheet("Sheet1");
  const shown = new RecordingUi();
  const made = new Map<string, Workbook>([[workbook.id, workbook]]);
  const app = new SpreadsheetApp({
    now: () => NOW,
    userEmail: "coordinator@example.org",
    ui: { service: new Ui(shown), host: shown },
    activeWorkbook: () => workbook,
    openById: (id) => made.get(id) ?? null,
    create: (name, like) => {
      const zone = like?.timeZone ?? "Europe/London";
      const created = new Workbook({ id: `book-${made.size + 1}`, name, timeZone: zone });
      made.set(created.id, created);
      return created;
    },
  });
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
