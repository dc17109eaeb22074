import type { Applied } from "../changes/change";
import { newSettingRows } from "../changes/newSettingRows";
import { readTable } from "../tables/readTable";
import { SETTINGS, settingCells } from "../tables/settings";
import { settingsTable } from "../tables/tabs/settingsTable";
import { lookAt } from "./sheetLook";
import type { GuardedTable } from "./writeGuarded";
import { writeRows } from "./writeRows";

/**
 * A row for each setting that is not there yet, with its usual value; see `newSettingRows`. Those of
 * `added` get their format, whether a run before or this one has written them.
 */
export function addSettings(
  target: GuardedTable,
  added: readonly string[],
  spare: { readonly withSpare: boolean },
): Applied["refused"] {
  const { sheet, name, zone } = target;
  const read = () => readTable(settingsTable, [lookAt(sheet, name, zone).grid]);
  const rows = newSettingRows(read(), spare);
  const append = { kind: "append rows", table: "Settings", rows } as const;
  const refused = rows.length === 0 ? [] : writeRows(target, append).refused;
  const written = read();
  const column = written.columnOf.value;
  for (const [setting, { row }] of settingCells(written)) {
    const { nature, title } = SETTINGS[setting];
    if (!added.includes(title) || column === undefined || nature === "number") continue;
    // As text, a programme year such as 2009-10 is not taken for October 2009.
    sheet.getRange(row.sheetRow, column).setNumberFormat(nature === "day" ? "d mmm yyyy" : "@");
  }
  return refused;
}
