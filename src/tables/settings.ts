import type { CalendarDate } from "../cells/calendarDate";
import { type CellValue, isUnused } from "../cells/cellValue";
import { normalisedTitle } from "../cells/normalisedTitle";
import { cellOf } from "./cellOf";
import type { Column, ValueOf } from "./column";
import { choice } from "./kinds/choiceKind";
import { day } from "./kinds/dayKind";
import { number } from "./kinds/numberKind";
import { text } from "./kinds/textKind";
import { expected, type Setting } from "./setting";
import type { TableReading, TableRow } from "./tableReading";
import type { settingsTable } from "./tabs/settingsTable";

/**
 * Every setting, declared as a column is: the title is the name in the Setting column. One that is
 * declared by itself is spare; those that every workbook has had from the first are `expected`.
 */
export const SETTINGS = {
  compactName: expected(text("Compact name", "The name at the top of every report.")),
  programmeYear: expected(
    text("Programme year", "The year of the Statement of Annual Priorities: 2009-10.", {
      holds: "as typed",
      inFigures: true,
    }),
  ),
  yearStarts: expected(
    day("Year starts", "The first day of the programme year.", {
      mayLieAhead: true,
      inFigures: true,
    }),
  ),
  yearEnds: expected(
    day("Year ends", "The last day of the programme year.", { mayLieAhead: true, inFigures: true }),
  ),
  asAt: expected(
    day("As at", "The day that the figures are for. Blank means today.", {
      mayLieAhead: true,
      inFigures: true,
    }),
  ),
  coordinator: expected(text("Coordinator", "Who keeps this spreadsheet.")),
  coordinatorEmail: expected(
    text("Coordinator email", "Where members can reach the coordinator.", {
      holds: "email",
    }),
  ),
  chair: expected(text("Steering Group chair", "Who chairs the Steering Group.")),
  atRiskBelow: expected(
    number(
      "At risk below",
      "A measure with at least this share of what is due by now is At risk; with less it is Off course. Usually 0.75.",
      { inFigures: true },
    ),
    0.75,
  ),
  contactStaleAfter: expected(
    number(
      "Contact goes stale after",
      "Months after which a main contact is to be confirmed again. Usually 12.",
      { whole: true },
    ),
    12,
  ),
  meetingsExpected: expected(
    number(
      "Meetings expected a year",
      "The Charter asks members to attend at least 2 meetings a year.",
      { whole: true, inFigures: true },
    ),
    2,
  ),
  minimumMembership: expected(
    number("Minimum membership", "Years: the Charter asks for a membership of at least 2."),
    2,
  ),
  reportRecipients: expected(
    text(
      "Report recipients",
      "E-mail addresses for scheduled reports, with commas between them. Blank: nobody.",
    ),
  ),
  shareReports: choice(
    "Share reports",
    ["Yes", "No"],
    "Whether scheduled reports are shared with their recipients in Google Drive. Blank: no; they get the PDF by mail.",
  ),
  remindBefore: expected(
    number(
      "Remind before meeting",
      "How many days before a Steering Group meeting the draft report is made. Usually 7.",
      { whole: true },
    ),
    7,
  ),
  remindAfter: {
    ...number(
      "Remind after",
      "How many days a main contact has to answer before a reminder is due. Usually 14.",
      { whole: true },
    ),
    usual: 14,
  },
  escalateAfter: {
    ...number(
      "Escalate after",
      "How many days after a reminder the deputy or Steering Group member is asked. Usually 14.",
      { whole: true },
    ),
    usual: 14,
  },
  steeringGroupMeetings: {
    ...number(
      "Steering Group meetings a year",
      "How many meetings of the Steering Group are expected in a programme year. Usually 4.",
      { whole: true },
    ),
    usual: 4,
  },
  agendaItems: text(
    "Agenda items",
    "The items of every agenda in their order, with semicolons between them. Blank: the usual ones.",
  ),
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;
/** Nobody types the usual value of these: it is taken where the cell is blank or unreadable. */
type ValueOfSetting<S> = S extends { readonly usual: number }
  ? number
  : S extends Column
    ? ValueOf<S>
    : never;
export type TypedSettings = { readonly [S in SettingName]: ValueOfSetting<(typeof SETTINGS)[S]> };

/** The settings with the usual values filled in. `typedAsAt` is null where As at is blank. */
export type Settings = Omit<TypedSettings, "asAt"> & { readonly typedAsAt: CalendarDate | null };

/** In the order in which they stand in a new workbook. */
export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

/** Whether a workbook without the setting lacks something. */
export function isExpectedSetting(name: SettingName): boolean {
  const setting: Setting = SETTINGS[name];
  return setting.expected ?? false;
}

/** The row of each setting and its Value cell, by the setting's name. */
export function settingCells(
  reading: TableReading<typeof settingsTable>,
): ReadonlyMap<SettingName, { readonly row: TableRow; readonly cell: CellValue }> {
  const names = new Map(SETTING_NAMES.map((name) => [normalisedTitle(SETTINGS[name].title), name]));
  const cells = new Map<SettingName, { row: TableRow; cell: CellValue }>();
  for (const row of reading.rows) {
    const typed = cellOf(reading, row, "setting");
    const name = typed.kind === "text" ? names.get(normalisedTitle(typed.text)) : undefined;
    if (name === undefined) continue;
    // Where a setting stands twice, a filled row says more than an empty one above it.
    const known = cells.get(name);
    if (known !== undefined && !isUnused(known.cell)) continue;
    const cell = cellOf(reading, row, "value");
    cells.set(name, { row, cell });
  }
  return cells;
}
