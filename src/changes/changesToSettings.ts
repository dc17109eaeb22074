import { type CellValue, describeCell, isUnused, textCell } from "../cells/cellValue";
import type { Compact } from "../tables/compact";
import { SETTINGS, type SettingName, settingCells } from "../tables/settings";
import type { Change } from "./change";
import { identityOf } from "./rowIdentity";
import { rowsAdded } from "./rowsAdded";

/** A setting and what it is to hold. */
export interface SettingToKeep {
  readonly name: SettingName;
  readonly value: CellValue;
}

/**
 * What writes settings: into their rows, and rows for those that have none. Nothing for one that holds
 * the value already, nor for a blank one that has no row.
 */
export function changesToSettings(
  reading: Compact["readings"]["Settings"],
  settings: readonly SettingToKeep[],
): readonly Change[] {
  const present = settingCells(reading);
  const title =
    reading.headers.find(({ field }) => field === "value")?.title ??
    reading.table.columns.value.title;
  const cells = settings.flatMap(({ name, value }) => {
    const found = present.get(name);
    if (found === undefined || describeCell(found.cell) === describeCell(value)) return [];
    return [{ row: identityOf(reading, found.row), title, from: found.cell, to: value }];
  });
  const rows = settings
    .filter(({ name, value }) => !present.has(name) && !isUnused(value))
    .map(({ name, value }) => {
      const { title: setting, help } = SETTINGS[name];
      return { setting: textCell(setting), value, whatItDoes: textCell(help) };
    });
  return [
    ...(cells.length === 0 ? [] : [{ kind: "set cells", table: "Settings", cells } as const]),
    ...rowsAdded(reading, rows),
  ];
}
