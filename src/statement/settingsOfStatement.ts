import {
  BLANK,
  type CellValue,
  dayCell,
  describeCell,
  isUnused,
  textCell,
} from "../cells/cellValue";
import { normalisedTitle } from "../cells/normalisedTitle";
import type { Change } from "../changes/change";
import { identityOf } from "../changes/rowIdentity";
import { rowsAdded } from "../changes/rowsAdded";
import type { Compact } from "../tables/compact";
import { SETTINGS, type SettingName, settingCells } from "../tables/settings";
import type { StatementRead } from "./readStatement";
import { nameOfYear } from "./yearOfStatement";

/** A setting that a Statement says, and what the workbook has for it now. */
export interface OfferedSetting {
  readonly name: SettingName;
  readonly value: CellValue;
  readonly now: CellValue;
  /** Taken unless a person says otherwise: Settings say nothing yet, and nothing else of the year. */
  readonly isForBlank: boolean;
}

/** The settings that a Statement can say, in the order of the tab. */
export const SAID_OF_SETTINGS = [
  "compactName",
  "programmeYear",
  "yearStarts",
  "yearEnds",
] as const satisfies readonly SettingName[];

/** What the Statement says of itself and the workbook does not have so: whose it is, and of which year. */
export function settingsOfStatement(
  { readings }: Compact,
  { compactName, ownYear }: StatementRead,
): readonly OfferedSetting[] {
  const said: Readonly<Record<(typeof SAID_OF_SETTINGS)[number], CellValue>> = {
    compactName: textCell(compactName ?? ""),
    programmeYear: textCell(ownYear === null ? "" : nameOfYear(ownYear)),
    yearStarts: dayCell(ownYear?.from ?? null),
    yearEnds: dayCell(ownYear?.to ?? null),
  };
  const cells = settingCells(readings.Settings);
  const nowOf = (name: SettingName): CellValue => cells.get(name)?.cell ?? BLANK;
  // Days of another year than that of the Statement are not to stand beside its own.
  const isOfYear = YEAR_SETTINGS.every(
    (name) => isUnused(nowOf(name)) || isSame(said[name], nowOf(name)),
  );
  return SAID_OF_SETTINGS.flatMap((name) => {
    const [value, now] = [said[name], nowOf(name)];
    const isForBlank = isUnused(now) && (name === "compactName" || isOfYear);
    return isUnused(value) || isSame(value, now) ? [] : [{ name, value, now, isForBlank }];
  });
}

const YEAR_SETTINGS = ["programmeYear", "yearStarts", "yearEnds"] as const;

/** What writes settings: into their rows, and rows for those that have none. */
export function changesToSettings(
  { readings: { Settings: reading } }: Compact,
  settings: readonly Pick<OfferedSetting, "name" | "value">[],
): readonly Change[] {
  const cells = settingCells(reading);
  const title = reading.table.columns.value.title;
  const present = settings.flatMap(({ name, value }) => {
    const found = cells.get(name);
    const row = reading.rows.find(({ sheetRow }) => sheetRow === found?.sheetRow);
    if (found === undefined || row === undefined || isSame(value, found.cell)) return [];
    return [{ row: identityOf(reading, row), title, from: found.cell, to: value }];
  });
  const missing = settings.filter(({ name, value }) => !cells.has(name) && !isUnused(value));
  const rows = missing.map(({ name, value }) => {
    const { title: setting, help } = SETTINGS[name];
    return { setting: textCell(setting), value, whatItDoes: textCell(help) };
  });
  return [
    ...(present.length === 0
      ? []
      : [{ kind: "set cells" as const, table: "Settings" as const, cells: present }]),
    ...rowsAdded(reading, rows),
  ];
}

function isSame(one: CellValue, other: CellValue): boolean {
  return normalisedTitle(describeCell(one)) === normalisedTitle(describeCell(other));
}
