import type { CalendarDate } from "../cells/calendarDate";
import { type LocaleAndZone, UK_LOCALE_AND_ZONE } from "../cells/localeAndZone";
import type { SheetGrid } from "../cells/sheetGrid";
import { readSettings } from "./readSettings";
import { readTable, recordsOf } from "./readTable";
import type { Settings } from "./settings";
import type { TableName } from "./tableName";
import type { RecordOf, TableReading } from "./tableReading";
import { TABLES } from "./tables";

export type Member = RecordOf<typeof TABLES.Members>;
export type Priority = RecordOf<typeof TABLES.Priorities>;
export type SuccessMeasure = RecordOf<(typeof TABLES)["Success measures"]>;
export type CompactEvent = RecordOf<typeof TABLES.Events>;
export type PlannedAction = RecordOf<(typeof TABLES)["Action plan"]>;
export type Meeting = RecordOf<typeof TABLES.Meetings>;
export type AttendanceRecord = RecordOf<typeof TABLES.Attendance>;
export type GroupUpdate = RecordOf<(typeof TABLES)["Group updates"]>;
export type AcceptedProblem = RecordOf<typeof TABLES.Accepted>;
export type TypedFigure = RecordOf<typeof TABLES.Figures>;
export type Aim = RecordOf<typeof TABLES.Aims>;
export type LogRow = RecordOf<(typeof TABLES)["Progress log"]>;
export type CorrespondenceRecord = RecordOf<typeof TABLES.Correspondence>;
export type LetterRecord = RecordOf<typeof TABLES.Letters>;
export type ReportRecord = RecordOf<typeof TABLES.Reports>;

export type Readings = { readonly [N in TableName]: TableReading<(typeof TABLES)[N]> };

/** How the spreadsheet read what was typed into it. */
export interface HowRead {
  readonly localeAndZone: LocaleAndZone;
  /** Days that may have been read with day and month changed about, by the `dayColumn` that held them. */
  readonly daysInDoubt: "all" | ReadonlyMap<string, ReadonlySet<CalendarDate>>;
  /** Each `dayColumn` of which all that can be seen says that its days were read so. */
  readonly misreadColumns: ReadonlySet<string>;
  /** Where a person has changed day and month about since: `dayPlace`, with the day that is right. */
  readonly putRight: ReadonlyMap<string, CalendarDate>;
}

const AS_IN_THE_UK: HowRead = {
  localeAndZone: UK_LOCALE_AND_ZONE,
  daysInDoubt: new Map(),
  misreadColumns: new Set(),
  putRight: new Map(),
};

/** The whole Compact as one read-only value, with the day that it is judged at. */
export interface Compact {
  /** Settings "As at", else today in the spreadsheet's zone. */
  readonly asAt: CalendarDate;
  readonly today: CalendarDate;
  readonly settings: Settings;
  readonly howRead: HowRead;
  readonly members: readonly Member[];
  readonly priorities: readonly Priority[];
  readonly measures: readonly SuccessMeasure[];
  readonly events: readonly CompactEvent[];
  readonly actions: readonly PlannedAction[];
  readonly meetings: readonly Meeting[];
  readonly attendance: readonly AttendanceRecord[];
  readonly groupUpdates: readonly GroupUpdate[];
  readonly accepted: readonly AcceptedProblem[];
  readonly figures: readonly TypedFigure[];
  readonly aims: readonly Aim[];
  readonly log: readonly LogRow[];
  readonly reports: readonly ReportRecord[];
  readonly correspondence: readonly CorrespondenceRecord[];
  readonly letters: readonly LetterRecord[];
  /** The readings behind the records: places, unknown columns, cells as they were. */
  readonly readings: Readings;
}

/**
 * Reads every table once. `asAt` overrides Settings for this run only; null leaves it to them.
 * `howRead` is left out where the spreadsheet is a British one.
 * Never throws: what is missing or unreadable is there to be found by the checks.
 */
export function parseCompact(
  grids: readonly SheetGrid[],
  today: CalendarDate,
  asAt: CalendarDate | null = null,
  howRead: HowRead = AS_IN_THE_UK,
): Compact {
  const readings = {
    Settings: readTable(TABLES.Settings, grids),
    Members: readTable(TABLES.Members, grids),
    Priorities: readTable(TABLES.Priorities, grids),
    "Success measures": readTable(TABLES["Success measures"], grids),
    Events: readTable(TABLES.Events, grids),
    "Action plan": readTable(TABLES["Action plan"], grids),
    Meetings: readTable(TABLES.Meetings, grids),
    Attendance: readTable(TABLES.Attendance, grids),
    "Group updates": readTable(TABLES["Group updates"], grids),
    Accepted: readTable(TABLES.Accepted, grids),
    Figures: readTable(TABLES.Figures, grids),
    Aims: readTable(TABLES.Aims, grids),
    "Progress log": readTable(TABLES["Progress log"], grids),
    Reports: readTable(TABLES.Reports, grids),
    Correspondence: readTable(TABLES.Correspondence, grids),
    Letters: readTable(TABLES.Letters, grids),
    Compacts: readTable(TABLES.Compacts, grids),
    Returns: readTable(TABLES.Returns, grids),
    "Like measures": readTable(TABLES["Like measures"], grids),
    Undo: readTable(TABLES.Undo, grids),
  };
  const settings = readSettings(readings.Settings);
  return {
    asAt: asAt ?? settings.typedAsAt ?? today,
    today,
    settings,
    howRead,
    members: recordsOf(readings.Members),
    priorities: recordsOf(readings.Priorities),
    measures: recordsOf(readings["Success measures"]),
    events: recordsOf(readings.Events),
    actions: recordsOf(readings["Action plan"]),
    meetings: recordsOf(readings.Meetings),
    attendance: recordsOf(readings.Attendance),
    groupUpdates: recordsOf(readings["Group updates"]),
    accepted: recordsOf(readings.Accepted),
    figures: recordsOf(readings.Figures),
    aims: recordsOf(readings.Aims),
    log: recordsOf(readings["Progress log"]),
    reports: recordsOf(readings.Reports),
    correspondence: recordsOf(readings.Correspondence),
    letters: recordsOf(readings.Letters),
    readings,
  };
}
