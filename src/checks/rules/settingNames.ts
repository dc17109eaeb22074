import { describeCell, isUnused, tidyText } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { cellName } from "../../cells/sheetGrid";
import { nearest } from "../../domain/words/nearest";
import { clipped, listed, quoted } from "../../domain/words/quoted";
import { cellOf, textOfField } from "../../tables/cellOf";
import { isExpectedSetting, SETTING_NAMES, SETTINGS, settingCells } from "../../tables/settings";
import type { Checkup } from "../checkup";
import { cellRule, onlyIn, type TableFault, tableRule } from "../rule";

const TITLES = Object.values(SETTINGS).map(({ title }) => title);
const KNOWN = new Set(TITLES.map(normalisedTitle));

/** Whether every setting is there, under a name that the add-on knows. */
export const SETTING_NAME_RULES = [
  tableRule({
    kind: "rows",
    id: "setting-missing",
    severity: "note",
    looksAt: "Settings: Setting",
    wrong: "A setting is missing, so its usual value is taken.",
    mend: "Choose Compact > Set up workbook, which adds it.",
    mendedBy: "set up",
    find: (reading, checkup) =>
      reading.table.rowsAre === "settings" ? missingSettings(checkup) : [],
  }),
  cellRule({
    id: "setting-unknown",
    severity: "warning",
    looksAt: "Settings: Setting",
    wrong: "The name of a setting is misspelt, so it has no effect.",
    mend: "Put the name right.",
    looksIn: onlyIn("Settings", "setting"),
    find: ({ cell }, checkup) => {
      const typed = tidyText(describeCell(cell));
      if (isUnused(cell) || KNOWN.has(normalisedTitle(typed))) return null;
      const meant = nearest(typed, TITLES);
      // A row of their own is no problem; nor is a second one beside the right one.
      if (meant === null || isSet(checkup, meant)) return null;
      return {
        says: `is ${quoted(typed)}, which the add-on does not know. Did you mean ${clipped(meant)}?`,
        suggestion: meant,
      };
    },
  }),
];

function missingSettings({ compact }: Checkup): readonly TableFault[] {
  const reading = compact.readings.Settings;
  if (reading.headerRow === null || reading.columnOf.setting === undefined) return [];
  const cells = settingCells(reading);
  const typed = reading.rows.map((row) => textOfField(reading, row, "setting"));
  const missing = SETTING_NAMES.filter((name) => isExpectedSetting(name) && !cells.has(name))
    .map((name): string => SETTINGS[name].title)
    // A misspelt one is not missing; setting-unknown says what it is.
    .filter((title) => !typed.some((name) => nearest(name, TITLES) === title));
  if (missing.length === 0) return [];
  const [many, usual] = missing.length === 1 ? ["row for", "value is"] : ["rows for", "values are"];
  return [
    {
      message: `Settings has no ${many} ${listed(missing, 20)}. The usual ${usual} taken; Compact > Set up workbook adds what is missing.`,
      key: missing.length === 1 ? (missing[0] ?? "") : "",
      cell: cellName(reading.columnOf.setting, reading.headerRow),
    },
  ];
}

function isSet({ compact }: Checkup, title: string): boolean {
  const normalised = normalisedTitle(title);
  const reading = compact.readings.Settings;
  return reading.rows.some(
    (row) => normalisedTitle(describeCell(cellOf(reading, row, "setting"))) === normalised,
  );
}
