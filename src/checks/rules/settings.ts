import { describeDay, partsOfDay } from "../../domain/calendarDate";
import { cellOf } from "../../domain/cellOf";
import { readNumber } from "../../domain/cellReading";
import { describeCell, isUnused, tidyText } from "../../domain/cellValue";
import { normalisedTitle } from "../../domain/normalisedTitle";
import { clipped, listed, quoted } from "../../domain/quoted";
import { cellName } from "../../domain/sheetGrid";
import { SETTINGS, settingCells } from "../../tables/settings";
import type { Book } from "../book";
import { isAddress } from "../email/addressSyntax";
import { nearestKey } from "../nearestKey";
import {
  type CellView,
  cellRule,
  type Fault,
  type Rule,
  type TableFault,
  tableRule,
} from "../rule";

const TITLES = Object.values(SETTINGS).map(({ title }) => title);
const KNOWN = new Set(TITLES.map(normalisedTitle));

export const SETTING_RULES: readonly Rule[] = [
  tableRule({
    kind: "rows",
    id: "setting-missing",
    severity: "note",
    looksAt: "Settings: Setting",
    wrong: "A setting is missing, so its usual value is taken.",
    mend: "Choose Compact > Set up workbook, which adds it.",
    find: (reading, book) => (reading.table.name === "Settings" ? missingSettings(book) : []),
  }),
  cellRule({
    id: "setting-unknown",
    severity: "warning",
    looksAt: "Settings: Setting",
    wrong: "The name of a setting is misspelt, so it has no effect.",
    mend: "Put the name right.",
    looksIn: (_, field, table) => table.name === "Settings" && field === "setting",
    find: ({ cell }, book) => {
      const typed = tidyText(describeCell(cell));
      if (isUnused(cell) || KNOWN.has(normalisedTitle(typed))) return null;
      const meant = nearestKey(typed, TITLES);
      // A row of their own is no problem; nor is a second one beside the right one.
      if (meant === null || isSet(book, meant)) return null;
      return {
        says: `is ${quoted(typed)}, which the add-on does not know. Did you mean ${clipped(meant)}?`,
        suggestion: meant,
      };
    },
  }),
  cellRule({
    id: "year-missing",
    severity: "warning",
    looksAt: "Settings: Year starts",
    wrong: "The programme year has no first day, so the start of measures has to be guessed.",
    mend: "Type the first day of the year.",
    looksIn: (_, field, table) => table.name === "Settings" && field === "yearStarts",
    find: ({ cell }) => {
      if (!isUnused(cell)) return null;
      return { says: "is blank. Type the first day of the programme year, such as 01/04/2009." };
    },
  }),
  cellRule({
    id: "year-ends-before-start",
    severity: "error",
    looksAt: "Settings: Year starts, Year ends",
    wrong: "The programme year ends before it starts.",
    mend: "Put one of the two days right.",
    looksIn: (_, field, table) => table.name === "Settings" && field === "yearEnds",
    find: (_, { compact }) => {
      const { yearStarts, yearEnds } = compact.settings;
      if (yearStarts === null || yearEnds === null || yearEnds >= yearStarts) return null;
      return {
        says: `is ${describeDay(yearEnds)}, before Year starts (${describeDay(yearStarts)}). Put one of the two right.`,
      };
    },
  }),
  cellRule({
    id: "programme-year-differs",
    severity: "warning",
    looksAt: "Settings: Programme year, Year starts",
    wrong: "The programme year's name and its first day are of different years.",
    mend: "Put one of the two right.",
    looksIn: (_, field, table) => table.name === "Settings" && field === "programmeYear",
    find: ({ cell }, { compact }) => {
      const { yearStarts } = compact.settings;
      const typed = tidyText(describeCell(cell));
      const named = /^((?:19|20)\d{2})\b/.exec(typed)?.[1];
      if (yearStarts === null || named === undefined) return null;
      if (Number(named) === partsOfDay(yearStarts).year) return null;
      return {
        says: `is ${quoted(typed)}, but Year starts is ${describeDay(yearStarts)}. Put one of the two right.`,
      };
    },
  }),
  cellRule({
    id: "as-at-before-year",
    severity: "warning",
    looksAt: "Settings: As at, Year starts",
    wrong:
      "The figures are for a day before the programme year, in which nothing can have happened.",
    mend: "Put As at right, or clear it to take today.",
    looksIn: (_, field, table) => table.name === "Settings" && field === "asAt",
    find: (_, { compact }) => {
      const { typedAsAt, yearStarts } = compact.settings;
      if (typedAsAt === null || yearStarts === null || typedAsAt >= yearStarts) return null;
      return {
        says: `is ${describeDay(typedAsAt)}, before Year starts (${describeDay(yearStarts)}). Put it right, or clear it to take today.`,
      };
    },
  }),
  cellRule({
    id: "setting-out-of-range",
    severity: "warning",
    looksAt: "Settings: At risk below",
    wrong: "A share is not between 0 and 1, so statuses come out wrong.",
    mend: "Type a share such as 0.75, or 75%.",
    looksIn: (_, field, table) => table.name === "Settings" && field === "atRiskBelow",
    find: ({ cell }) => {
      const share = readNumber(cell);
      if (!("value" in share) || share.value <= 1 || share.value < 0) return null;
      const asPercent = share.value <= 100 ? String(share.value / 100) : null;
      const mend = asPercent === null ? "type a share such as 0.75" : `did you mean ${asPercent}?`;
      return {
        says: `is ${share.value}. It is a share between 0 and 1; ${mend}${asPercent === null ? "." : ""}`,
        suggestion: asPercent,
      };
    },
  }),
  cellRule({
    id: "recipients-unreadable",
    severity: "error",
    looksAt: "Settings: Report recipients",
    wrong: "An address among the report's recipients cannot work.",
    mend: "Type addresses with commas between them.",
    looksIn: (_, field, table) => table.name === "Settings" && field === "reportRecipients",
    find: recipients,
  }),
];

function missingSettings({ compact }: Book): readonly TableFault[] {
  const reading = compact.readings.Settings;
  if (reading.headerRow === 0 || reading.columnOf.setting === undefined) return [];
  const held = settingCells(reading);
  const typed = reading.rows.map((row) => tidyText(describeCell(cellOf(reading, row, "setting"))));
  const missing = Object.entries(SETTINGS)
    .filter(([name]) => !held.has(name as keyof typeof SETTINGS))
    .map(([, { title }]) => title)
    // A misspelt one is not missing; setting-unknown says what it is.
    .filter((title) => !typed.some((name) => nearestKey(name, TITLES) === title));
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

function isSet({ compact }: Book, title: string): boolean {
  const wanted = normalisedTitle(title);
  const reading = compact.readings.Settings;
  return reading.rows.some(
    (row) => normalisedTitle(describeCell(cellOf(reading, row, "setting"))) === wanted,
  );
}

function recipients({ cell }: CellView): Fault | null {
  const typed = describeCell(cell);
  if (isUnused(cell) || cell.kind === "error") return null;
  if (typed.length > 20_000)
    return { says: "is far too long. Type addresses with commas between." };
  const parts = typed
    .split(/[,;\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const wrong = parts.filter((part) => !isAddress(part));
  if (wrong.length === 0) return null;
  return {
    says: `has ${listed(wrong.map(quoted))}, which cannot work. Type addresses with commas between them.`,
  };
}
