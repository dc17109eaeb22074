import { textCell } from "../../cells/cellValue";
import { changesToSettings } from "../../changes/changesToSettings";
import { SETTINGS, type SettingName } from "../../tables/settings";
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
    const { readings, today } = compact;
    const changes = changesToSettings(readings.Settings, [{ name, value: textCell(chosen) }]);
    if (changes.length === 0) return;
    const sentence = `Settings: ${SETTINGS[name].title} became ${chosen}`;
    makeUndoable(ports, readings, { today, time }, { sentence, changes });
  });
}
