import { type CellValue, numberCell, textCell } from "../cells/cellValue";
import { SETTING_NAMES, SETTINGS, settingCells, USUAL_SETTINGS } from "../tables/settings";
import type { TableReading } from "../tables/tableReading";
import type { settingsTable } from "../tables/tabs/settingsTable";

/** A row of Settings; it is one of the forms that RowValues takes. */
export type SettingRow = Readonly<Record<"setting" | "value" | "whatItDoes", CellValue>>;

/** A row for every setting that the workbook lacks, with its usual value. */
export function newSettingRows(reading: TableReading<typeof settingsTable>): SettingRow[] {
  const present = settingCells(reading);
  const usual = new Map<string, number>(Object.entries(USUAL_SETTINGS));
  return SETTING_NAMES.filter((name) => !present.has(name)).map((name) => {
    const { title, help } = SETTINGS[name];
    const value = numberCell(usual.get(name) ?? null);
    return { setting: textCell(title), value, whatItDoes: textCell(help) };
  });
}
