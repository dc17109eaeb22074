import { cellName } from "../cells/sheetGrid";
import type { Applied } from "../changes/change";
import { newSettingRows } from "../changes/newSettingRows";
import type { Nature } from "../tables/columnBasics";
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
  const placesOf = (isOfFormat: (nature: Nature) => boolean): string[] =>
    [...settingCells(written)].flatMap(([setting, { row }]) => {
      const { nature, title } = SETTINGS[setting];
      const isAsked = added.includes(title) && isOfFormat(nature);
      return isAsked && column !== undefined ? [cellName(column, row.sheetRow)] : [];
    });
  const days = placesOf((nature) => nature === "day");
  if (days.length > 0) sheet.getRangeList(days).setNumberFormat("d mmm yyyy");
  // As text, a programme year such as 2009-10 is not taken for October 2009.
  const texts = placesOf((nature) => nature !== "day" && nature !== "number");
  if (texts.length > 0) sheet.getRangeList(texts).setNumberFormat("@");
  return refused;
}
