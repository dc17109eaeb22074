import { addDays, addMonths } from "../cells/calendarDate";
import { BLANK, type CellValue } from "../cells/cellValue";
import { readCell } from "./readCell";
import type { Setting } from "./setting";
import {
  SETTING_NAMES,
  SETTINGS,
  type Settings,
  settingCells,
  type TypedSettings,
} from "./settings";
import type { TableReading } from "./tableReading";
import type { settingsTable } from "./tabs/settingsTable";

/**
 * Reads the settings; a blank or unreadable value takes the usual one (the checks say so).
 * Year ends follows from Year starts where it is blank.
 */
export function readSettings(reading: TableReading<typeof settingsTable>): Settings {
  const cells = settingCells(reading);
  const values = Object.fromEntries(
    SETTING_NAMES.map((name) => [
      name,
      settingValue(SETTINGS[name], cells.get(name)?.cell ?? BLANK),
    ]),
  );
  // Each value is what its declaration says: TypeScript cannot follow that through the names.
  const { asAt, ...typed } = values as TypedSettings;
  const { yearStarts, yearEnds } = typed;
  const aYearLater = yearStarts === null ? null : addDays(addMonths(yearStarts, 12), -1);
  return { ...typed, yearEnds: yearEnds ?? aYearLater, typedAsAt: asAt };
}

function settingValue(setting: Setting, cell: CellValue): string | number | null {
  const reading = readCell(setting, cell);
  if ("value" in reading) return reading.value;
  if (setting.usual !== undefined) return setting.usual;
  return setting.nature === "text" || setting.nature === "choice" ? "" : null;
}
