import type { CalendarDate } from "../../src/cells/calendarDate";
import { parseIsoDay } from "../../src/cells/calendarDate";
import { BLANK, type CellValue, dayCell, numberCell, textCell } from "../../src/cells/cellValue";
import { UK_LOCALE_AND_ZONE } from "../../src/cells/localeAndZone";
import type { SheetGrid } from "../../src/cells/sheetGrid";
import { dayColumn } from "../../src/checks/typedDayCells";
import { type Compact, type HowRead, parseCompact } from "../../src/tables/compact";
import { TABLE_NAMES, type TableName } from "../../src/tables/tableName";
import { TABLES } from "../../src/tables/tables";

/** What a test types into a cell: "2009-10-07" is a day; `typed("2009-10-07")` is text. */
export type Typed = string | number | boolean | CellValue;

/** One row by header; what is not named is blank. */
export type Row = { readonly [header: string]: Typed };

export interface CompactParts {
  readonly asAt?: string;
  readonly today?: string;
  /** What File > Settings say; those of the United Kingdom unless named. */
  readonly locale?: string;
  readonly timeZone?: string;
  /** Days in Members that were read while the locale was another one. */
  readonly daysInDoubt?: readonly string[];
  /** By the name of the setting. The year is 1 April 2009 to 31 March 2010 unless it says other. */
  readonly settings?: Row;
  readonly members?: readonly Row[];
  readonly measures?: readonly Row[];
  readonly priorities?: readonly Row[];
  readonly events?: readonly Row[];
  readonly actions?: readonly Row[];
  readonly meetings?: readonly Row[];
  readonly attendance?: readonly Row[];
  readonly log?: readonly Row[];
  readonly figures?: readonly Row[];
  readonly aims?: readonly Row[];
  readonly groupUpdates?: readonly Row[];
  readonly accepted?: readonly Row[];
  readonly reports?: readonly Row[];
  readonly correspondence?: readonly Row[];
  readonly letters?: readonly Row[];
  /** Tabs and headers ("Members", "Members: Jobs Pledge on") that the workbook lacks. */
  readonly without?: readonly string[];
}

/** A Compact read from a workbook that holds these rows, as at 7 October 2009. */
export function aCompact(parts: CompactParts = {}): Compact {
  return parseCompact(
    gridsOf(parts),
    aDay(parts.today ?? "2009-10-07"),
    parts.asAt === undefined ? null : aDay(parts.asAt),
    howRead(parts),
  );
}

function howRead({ locale, timeZone, daysInDoubt = [] }: CompactParts): HowRead {
  const localeAndZone = {
    locale: locale ?? UK_LOCALE_AND_ZONE.locale,
    timeZone: timeZone ?? UK_LOCALE_AND_ZONE.timeZone,
  };
  const isOther = localeAndZone.locale !== UK_LOCALE_AND_ZONE.locale;
  return {
    localeAndZone,
    daysInDoubt: isOther
      ? "all"
      : new Map([[dayColumn("Members", "Skills Pledge on"), new Set(daysInDoubt.map(aDay))]]),
    misreadColumns: new Set(),
    putRight: new Map(),
  };
}

/** The tabs of such a workbook. */
export function gridsOf(parts: CompactParts): readonly SheetGrid[] {
  const settings = { "Year starts": "2009-04-01", "Year ends": "2010-03-31", ...parts.settings };
  const rows: { readonly [N in TableName]?: readonly Row[] | undefined } = {
    Settings: Object.entries(settings).map(([Setting, Value]) => ({ Setting, Value })),
    Members: parts.members,
    Priorities: parts.priorities,
    "Success measures": parts.measures,
    Events: parts.events,
    "Action plan": parts.actions,
    Meetings: parts.meetings,
    Attendance: parts.attendance,
    "Progress log": parts.log,
    "Group updates": parts.groupUpdates,
    Accepted: parts.accepted,
    Figures: parts.figures,
    Aims: parts.aims,
    Reports: parts.reports,
    Correspondence: parts.correspondence,
    Letters: parts.letters,
  };
  const without = parts.without ?? [];
  return TABLE_NAMES.filter((name) => !without.includes(name)).map((name) => {
    return aGrid(name, rows[name] ?? [], without);
  });
}

/** A tab with every declared header, then the headers that only the rows name. */
export function aGrid(
  name: TableName,
  rows: readonly Row[],
  without: readonly string[] = [],
): SheetGrid {
  const declared = Object.values(TABLES[name].columns).map(({ title }) => title);
  const headers = [...new Set([...declared, ...rows.flatMap((row) => Object.keys(row))])].filter(
    (header) => !without.includes(`${name}: ${header}`),
  );
  const cells = rows.map((row) => headers.map((header) => aCell(row[header] ?? "")));
  return { name, cells: [headers.map(textCell), ...cells] };
}

/** A tab as it stands, row by row, for headers in odd places. */
export function aSheet(name: string, rows: readonly (readonly Typed[])[]): SheetGrid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, at) => aCell(row[at] ?? "")));
  return { name, cells };
}

export function aMember(organisation: string, row: Row = {}): Row {
  return { Organisation: organisation, ...row };
}

/** "Member 1", "Member 2" and so on, one for each value, which stands in the column. */
export function membersWith(column: string, values: readonly Typed[]): readonly Row[] {
  return values.map((value, index) => aMember(`Member ${index + 1}`, { [column]: value }));
}

/** Ten Skills Pledges to date, from 1 April 2009 to 31 March 2010. */
export function aMeasure(row: Row = {}): Row {
  return {
    Ref: "SM1",
    Priority: "P1",
    "Success measure": "10 organisations to have made the Skills Pledge",
    "Measured by": "Members with",
    Of: "Skills Pledge on",
    Count: "Total to date",
    Target: 10,
    Unit: "organisations",
    Due: "2010-03-31",
    ...row,
  };
}

/** A success measure that counts good practice events. */
export function anEventMeasure(row: Row = {}): Row {
  return aMeasure({
    "Measured by": "Events held",
    Of: "Good Practice Event",
    Count: "New in period",
    Target: 2,
    Unit: "events",
    ...row,
  });
}

export function anEvent(name: string, row: Row = {}): Row {
  return { Ref: name, Event: name, Type: "Good Practice Event", Status: "Held", ...row };
}

export function anAction(ref: string, row: Row = {}): Row {
  return { Ref: ref, Action: "something to do", Status: "Done", ...row };
}

/** A typed figure of SM1. */
export function aFigure(on: string, figure: Typed, row: Row = {}): Row {
  return { Measure: "SM1", "As at": on, Figure: figure, ...row };
}

/** A success measure whose figures are typed: a rate in per cent, from 1 April 2009. */
export function aTypedMeasure(row: Row = {}): Row {
  return aMeasure({ "Measured by": "Typed figure", Of: "", Count: "", ...row });
}

/** A number that the sheet shows with a % sign: 0.75 reads 75%. */
export function percent(share: number): CellValue {
  return { kind: "number", number: share, percent: true };
}

export function typed(text: string): CellValue {
  return textCell(text);
}

export function anError(code = "#N/A"): CellValue {
  return { kind: "error", code };
}

/** A day for a test: throws where there is no such day, so a slip does not pass. */
export function aDay(iso: string): CalendarDate {
  const day = parseIsoDay(iso);
  if (day === null) throw new Error(`${iso} is no day`);
  return day;
}

export function aCell(value: Typed): CellValue {
  if (value === "") return BLANK;
  if (typeof value === "number") return numberCell(value);
  if (typeof value === "boolean") return { kind: "yes or no", yes: value };
  if (typeof value === "object") return value;
  const day = parseIsoDay(value);
  return day === null ? textCell(value) : dayCell(day);
}
