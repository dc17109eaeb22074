import {
  BLANK,
  type CellValue,
  dayCell,
  describeCell,
  isUnused,
  textCell,
} from "../cells/cellValue";
import { normalisedTitle } from "../cells/normalisedTitle";
import type { SettingToKeep } from "../changes/changesToSettings";
import type { Compact } from "../tables/compact";
import { type SettingName, settingCells } from "../tables/settings";
import type { StatementRead } from "./readStatement";
import { nameOfYear } from "./yearOfStatement";

/** A setting that a Statement says, and what the workbook has for it now. */
export interface OfferedSetting extends SettingToKeep {
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

/** Those that Settings do not say so already, in whatever letters. */
export function settingsUnsaid(
  { readings }: Compact,
  settings: readonly SettingToKeep[],
): readonly SettingToKeep[] {
  const cells = settingCells(readings.Settings);
  return settings.filter(({ name, value }) => !isSame(value, cells.get(name)?.cell ?? BLANK));
}

function isSame(one: CellValue, other: CellValue): boolean {
  return normalisedTitle(describeCell(one)) === normalisedTitle(describeCell(other));
}
