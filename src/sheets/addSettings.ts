import { describeCell } from "../cells/cellValue";
import { newSettingRows } from "../changes/newSettingRows";
import { placeChange } from "../changes/placeChange";
import { readTable } from "../tables/readTable";
import { SETTINGS, settingCells } from "../tables/settings";
import type { TableReading } from "../tables/tableReading";
import { settingsTable } from "../tables/tabs/settingsTable";
import { quotedList } from "./quotedList";
import { readGrid } from "./readGrids";
import type { SpreadsheetZone } from "./spreadsheetZone";
import { writeBlocks } from "./writeBlocks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A row for each setting that is not there yet, with its usual value; see `newSettingRows`. */
export function addSettings(
  sheet: Sheet,
  reading: TableReading<typeof settingsTable>,
  zone: SpreadsheetZone,
  spare: { readonly withSpare: boolean },
): string[] {
  const rows = newSettingRows(reading, spare);
  if (rows.length === 0) return [];
  const { blocks } = placeChange({ kind: "append rows", table: "Settings", rows }, reading);
  writeBlocks(sheet, blocks, zone);
  const written = readTable(settingsTable, [
    readGrid(sheet, reading.sheetName ?? "Settings", zone),
  ]);
  const column = written.columnOf.value;
  const before = settingCells(reading);
  for (const [name, { sheetRow }] of settingCells(written)) {
    const { nature } = SETTINGS[name];
    if (before.has(name) || column === undefined || nature === "number") continue;
    // As text, a programme year such as 2009-10 is not taken for October 2009.
    sheet.getRange(sheetRow, column).setNumberFormat(nature === "day" ? "d mmm yyyy" : "@");
  }
  return [`Settings: added ${quotedList(rows.map(({ setting }) => describeCell(setting)))}.`];
}
