import { type CellValue, numberCell, textCell } from "../cells/cellValue";
import type { Setting } from "../tables/setting";
import { isExpectedSetting, SETTING_NAMES, SETTINGS, settingCells } from "../tables/settings";
import type { TableReading } from "../tables/tableReading";
import type { settingsTable } from "../tables/tabs/settingsTable";

/** A row of Settings; it is one of the forms that RowValues takes. */
export type SettingRow = Readonly<Record<"setting" | "value" | "whatItDoes", CellValue>>;

/**
 * A row for every setting that is not there, with its usual value; for spare ones, without which a
 * workbook lacks nothing, only `withSpare`.
 */
export function newSettingRows(
  reading: TableReading<typeof settingsTable>,
  { withSpare }: { readonly withSpare: boolean },
): SettingRow[] {
  const present = settingCells(reading);
  return SETTING_NAMES.filter(
    (name) => !present.has(name) && (withSpare || isExpectedSetting(name)),
  ).map((name) => {
    const { title, help, usual }: Setting = SETTINGS[name];
    const value = numberCell(usual ?? null);
    return { setting: textCell(title), value, whatItDoes: textCell(help) };
  });
}
