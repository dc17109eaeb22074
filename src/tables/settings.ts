import { addDays, addMonths, type CalendarDate } from "../cells/calendarDate";
import { readDay, readNumber, readText, valueIn } from "../cells/cellReading";
import { BLANK, type CellValue, isUnused } from "../cells/cellValue";
import { normalisedTitle } from "../cells/normalisedTitle";
import { cellOf } from "./cellOf";
import { type Column, day, number, text, type ValueOf } from "./column";
import type { TableReading } from "./tableReading";
import type { settingsTable } from "./tabs/settingsTable";

/** Every setting, declared as a column is: the title is the name in the Setting column. */
export const SETTINGS = {
  compactName: text("Compact name", "The name at the top of every report."),
  programmeYear: text(
    "Programme year",
    "The year of the Statement of Annual Priorities: 2009-10.",
    {
      holds: "as typed",
    },
  ),
  yearStarts: day("Year starts", "The first day of the programme year.", { mayLieAhead: true }),
  yearEnds: day("Year ends", "The last day of the programme year.", { mayLieAhead: true }),
  asAt: day("As at", "The day that the figures are for. Blank means today.", { mayLieAhead: true }),
  coordinator: text("Coordinator", "Who keeps this spreadsheet."),
  coordinatorEmail: text("Coordinator email", "Where members can reach the coordinator.", {
    holds: "email",
  }),
  chair: text("Steering Group chair", "Who chairs the Steering Group."),
  atRiskBelow: number(
    "At risk below",
    "A measure with at least this share of what is due by now is At risk; with less it is Off course. Usually 0.75.",
  ),
  contactStaleAfter: number(
    "Contact goes stale after",
    "Months after which a main contact is to be confirmed again. Usually 12.",
    { whole: true },
  ),
  meetingsExpected: number(
    "Meetings expected a year",
    "The Charter asks members to attend at least 2 meetings a year.",
    { whole: true },
  ),
  minimumMembership: number(
    "Minimum membership",
    "Years: the Charter asks for a membership of at least 2.",
  ),
  reportRecipients: text(
    "Report recipients",
    "E-mail addresses for scheduled reports, with commas between them. Blank: nobody.",
  ),
  remindBefore: number(
    "Remind before meeting",
    "How many days before a Steering Group meeting the draft report is made. Usually 7.",
    { whole: true },
  ),
} as const satisfies Record<string, Column>;

/** The usual value of each setting that has one, as typed into a new workbook. */
export const USUAL_SETTINGS = {
  atRiskBelow: 0.75,
  contactStaleAfter: 12,
  meetingsExpected: 2,
  minimumMembership: 2,
  remindBefore: 7,
} as const;

type SettingName = keyof typeof SETTINGS;
type UsualName = keyof typeof USUAL_SETTINGS;
type Typed = { readonly [S in SettingName]: ValueOf<(typeof SETTINGS)[S]> };

/** The settings with the usual values filled in. `typedAsAt` is null where As at is blank. */
export type Settings = Omit<Typed, "asAt" | UsualName> & {
  readonly [S in UsualName]: number;
} & { readonly typedAsAt: CalendarDate | null };

/** In the order in which they stand in a new workbook. */
export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

/** Where each setting's row stands: its Value cell, by the setting's name. */
export function settingCells(
  reading: TableReading<typeof settingsTable>,
): ReadonlyMap<SettingName, { readonly sheetRow: number; readonly cell: CellValue }> {
  const names = new Map(SETTING_NAMES.map((name) => [normalisedTitle(SETTINGS[name].title), name]));
  const cells = new Map<SettingName, { sheetRow: number; cell: CellValue }>();
  for (const row of reading.rows) {
    const typed = cellOf(reading, row, "setting");
    const name = typed.kind === "text" ? names.get(normalisedTitle(typed.text)) : undefined;
    if (name === undefined) continue;
    // Where a setting stands twice, a filled row says more than an empty one above it.
    const known = cells.get(name);
    if (known !== undefined && !isUnused(known.cell)) continue;
    const cell = cellOf(reading, row, "value");
    cells.set(name, { sheetRow: row.sheetRow, cell });
  }
  return cells;
}

/**
 * Reads the settings; a blank or unreadable value takes the usual one (the checks say so).
 * Year ends follows from Year starts where it is blank.
 */
export function readSettings(reading: TableReading<typeof settingsTable>): Settings {
  const cells = settingCells(reading);
  const cell = (name: SettingName): CellValue => cells.get(name)?.cell ?? BLANK;
  const words = (name: SettingName): string => valueIn(readText(cell(name))) ?? "";
  const dayOf = (name: SettingName): CalendarDate | null => valueIn(readDay(cell(name)));
  const figure = (name: UsualName): number =>
    valueIn(readNumber(cell(name))) ?? USUAL_SETTINGS[name];
  const yearStarts = dayOf("yearStarts");
  const aYearLater = yearStarts === null ? null : addDays(addMonths(yearStarts, 12), -1);
  return {
    compactName: words("compactName"),
    programmeYear: words("programmeYear"),
    yearStarts,
    yearEnds: dayOf("yearEnds") ?? aYearLater,
    typedAsAt: dayOf("asAt"),
    coordinator: words("coordinator"),
    coordinatorEmail: words("coordinatorEmail"),
    chair: words("chair"),
    atRiskBelow: figure("atRiskBelow"),
    contactStaleAfter: figure("contactStaleAfter"),
    meetingsExpected: figure("meetingsExpected"),
    minimumMembership: figure("minimumMembership"),
    reportRecipients: words("reportRecipients"),
    remindBefore: figure("remindBefore"),
  };
}
