import { type CellValue, describeCell, textCell } from "../../cells/cellValue";
import type { Change } from "../../changes/change";
import { changesToMakeRoom } from "../../changes/changesToAdd";
import { identityOf } from "../../changes/rowIdentity";
import { cellOf } from "../../tables/cellOf";
import { SETTINGS, type SettingName, settingCells } from "../../tables/settings";
import type { Ports } from "../ports";
import { makeUndoable } from "./makeUndoable";
import { readCompact } from "./readCompact";

/**
 * Puts into Settings what a person chose elsewhere: into the setting's row, or into a new one. It can
 * be undone. Throws Refusal "locked", and what `makeUndoable` throws.
 */
export function keepSetting(ports: Ports, name: SettingName, to: CellValue): void {
  ports.lock.whileLocked(() => {
    const { compact, time } = readCompact(ports, null);
    const changes = changesToKeep(compact.readings.Settings, name, to);
    if (changes.length === 0) return;
    const sentence = `Settings: ${SETTINGS[name].title} became ${describeCell(to)}`;
    makeUndoable(ports, compact.readings, { today: compact.today, time }, { sentence, changes });
  });
}

type SettingsReading = Parameters<typeof settingCells>[0];

function changesToKeep(
  reading: SettingsReading,
  name: SettingName,
  to: CellValue,
): readonly Change[] {
  const { table, columns } = { table: reading.table.name, columns: reading.table.columns };
  const current = settingCells(reading).get(name);
  const row = reading.rows.find(({ sheetRow }) => sheetRow === current?.sheetRow);
  if (current !== undefined && row !== undefined) {
    const from = cellOf(reading, row, "value");
    if (describeCell(from) === describeCell(to)) return [];
    const { title } = columns.value;
    return [
      { kind: "set cells", table, cells: [{ row: identityOf(reading, row), title, from, to }] },
    ];
  }
  const { title, help } = SETTINGS[name];
  const values = { setting: textCell(title), value: to, whatItDoes: textCell(help) };
  return [...changesToMakeRoom(reading), { kind: "append rows", table, rows: [values] }];
}
