import { describeCell, textCell } from "../../cells/cellValue";
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
export function keepSetting(ports: Ports, name: SettingName, chosen: string): void {
  ports.lock.whileLocked(() => {
    const { compact, time } = readCompact(ports, null);
    const changes = changesToKeep(compact.readings.Settings, name, chosen);
    if (changes.length === 0) return;
    const sentence = `Settings: ${SETTINGS[name].title} became ${chosen}`;
    makeUndoable(ports, compact.readings, { today: compact.today, time }, { sentence, changes });
  });
}

type SettingsReading = Parameters<typeof settingCells>[0];

function changesToKeep(
  reading: SettingsReading,
  name: SettingName,
  chosen: string,
): readonly Change[] {
  const { name: table, columns } = reading.table;
  const to = textCell(chosen);
  const current = settingCells(reading).get(name);
  const row = reading.rows.find(({ sheetRow }) => sheetRow === current?.sheetRow);
  if (row === undefined) {
    const { title, help } = SETTINGS[name];
    const values = { setting: textCell(title), value: to, whatItDoes: textCell(help) };
    return [...changesToMakeRoom(reading), { kind: "append rows", table, rows: [values] }];
  }
  const from = cellOf(reading, row, "value");
  if (describeCell(from) === chosen) return [];
  const cell = { row: identityOf(reading, row), title: columns.value.title, from, to };
  return [{ kind: "set cells", table, cells: [cell] }];
}
