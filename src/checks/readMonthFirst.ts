import type { CalendarDate } from "../cells/calendarDate";
import { partsOfDay } from "../cells/calendarDate";
import { tidyText } from "../cells/cellValue";
import { cellAt } from "../tables/cellOf";
import type { TableRow } from "../tables/tableReading";
import type { Checkup } from "./checkup";
import { dayColumn, hasDaysAsText, tabsTyped, typedDayColumns } from "./typedDayCells";

/** Which days of a column look as if day and month had been changed about. */
interface ReadMonthFirst {
  /** Those in rows of the sheet up to this one. */
  readonly lastRow: number;
  /** No day among them is after the 12th, so that all were read so; else some may be right. */
  readonly isAll: boolean;
}

/** As what is seen says of the whole tab, or of this column alone. */
export interface ColumnReadMonthFirst extends ReadMonthFirst {
  readonly seenIn: "tab" | "column";
}

/** Fewer may be chance: 12 days of 30 lie in the first part of a month. */
const FEWEST_DAYS = 4;
const FEWEST_TEXTS = 2;
/** The same where only a part is looked at, and the rest has a day after the 12th. */
const FEWEST_DAYS_OF_PART = 6;
const LARGEST_CHANCE = 0.01;
const SHARE_AFTER_12TH = 0.6;

/**
 * The columns, by `dayColumn`, that look as if their dates had been typed day first and read month
 * first: those after the 12th stayed text, and no other date is after the 12th, in the tab or in the
 * column alone. Where the locale was mended since, dates after the 12th come in, too: in other columns,
 * below the rows that were typed before, or so few that it is no chance.
 */
export function columnsReadMonthFirst({
  compact,
}: Checkup): ReadonlyMap<string, ColumnReadMonthFirst> {
  const found = new Map<string, ColumnReadMonthFirst>();
  for (const name of tabsTyped()) {
    if (!hasDaysAsText(compact.readings[name])) continue;
    const seen = typedDayColumns(compact.readings[name]).map(({ title, column }) => {
      return { title, days: daysSeen(compact.readings[name].rows, column) };
    });
    const inTab = readMonthFirst(allOf(seen.map(({ days }) => days)), FEWEST_DAYS);
    for (const { title, days } of seen) {
      // What is no chance in one column says nothing against the others.
      const seenIn = inTab?.isAll ? "tab" : "column";
      const read = seenIn === "tab" ? inTab : readMonthFirst(days, FEWEST_DAYS_OF_PART);
      if (read !== null) found.set(dayColumn(name, title), { ...read, seenIn });
    }
  }
  return found;
}

/** What stands in one column of dates, or in several. */
interface DaysSeen {
  /** Each day, with the first row of the sheet that it stands in. */
  readonly firstRowOf: ReadonlyMap<CalendarDate, number>;
  /** How many cells hold a date as text that is one day first alone, and the last row with one. */
  readonly texts: number;
  readonly lastText: number;
  /** Whether a date is text that is one in either order. */
  readonly hasEitherOrder: boolean;
}

function daysSeen(rows: readonly TableRow[], column: number): DaysSeen {
  const firstRowOf = new Map<CalendarDate, number>();
  const orders = new Map<string, ReturnType<typeof orderOf>>();
  let [texts, lastText, hasEitherOrder] = [0, 0, false];
  for (const row of rows) {
    const cell = cellAt(row, column);
    if (cell.kind === "day" && !firstRowOf.has(cell.day)) firstRowOf.set(cell.day, row.sheetRow);
    if (cell.kind !== "text") continue;
    const known = orders.get(cell.text);
    const order = known === undefined ? orderOf(cell.text) : known;
    if (known === undefined) orders.set(cell.text, order);
    if (order === "either") hasEitherOrder = true;
    if (order !== "day first") continue;
    texts += 1;
    lastText = row.sheetRow;
  }
  return { firstRowOf, texts, lastText, hasEitherOrder };
}

function allOf(columns: readonly DaysSeen[]): DaysSeen {
  const firstRowOf = new Map<CalendarDate, number>();
  for (const [day, row] of columns.flatMap((one) => Array.from(one.firstRowOf))) {
    firstRowOf.set(day, Math.min(row, firstRowOf.get(day) ?? row));
  }
  return {
    firstRowOf,
    texts: columns.reduce((sum, { texts }) => sum + texts, 0),
    lastText: Math.max(...columns.map(({ lastText }) => lastText)),
    hasEitherOrder: columns.some(({ hasEitherOrder }) => hasEitherOrder),
  };
}

function readMonthFirst(days: DaysSeen, fewestDays: number): ReadMonthFirst | null {
  const { texts, lastText, hasEitherOrder } = days;
  if (texts < FEWEST_TEXTS) return null;
  const toTheEnd = Number.POSITIVE_INFINITY;
  const { early, late } = daysByPart(days, toTheEnd);
  if (late === 0) return early < fewestDays ? null : { lastRow: toTheEnd, isAll: true };
  // Where dates that both orders allow are text as well, something else keeps dates from being read.
  if (hasEitherOrder) return null;
  const above = daysByPart(days, lastText);
  if (above.late === 0 && above.early >= FEWEST_DAYS_OF_PART) {
    return { lastRow: lastText, isAll: true };
  }
  const isChance = chanceOfAtMost(late, early + late) > LARGEST_CHANCE;
  return isChance ? null : { lastRow: toTheEnd, isAll: false };
}

/** How many different days lie up to the 12th of a month, and how many after it, in rows up to one. */
function daysByPart(
  { firstRowOf }: DaysSeen,
  lastRow: number,
): { readonly early: number; readonly late: number } {
  let [early, late] = [0, 0];
  for (const [day, row] of firstRowOf) {
    if (row > lastRow) continue;
    if (isEarlyInMonth(day)) early += 1;
    else late += 1;
  }
  return { early, late };
}

/** How likely it is that of so many days, as they come, no more than these lie after the 12th. */
function chanceOfAtMost(late: number, days: number): number {
  let chance = 0;
  let term = (1 - SHARE_AFTER_12TH) ** days;
  for (let count = 0; count <= late; count += 1) {
    chance += term;
    term *= ((days - count) / (count + 1)) * (SHARE_AFTER_12TH / (1 - SHARE_AFTER_12TH));
  }
  return chance;
}

function isEarlyInMonth(day: CalendarDate): boolean {
  return partsOfDay(day).day <= 12;
}

/** "25/12/2009": there is no 25th month. "07/10/2009" is a date in either order. */
function orderOf(text: string): "day first" | "either" | null {
  const parts = /^(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{2}|\d{4})$/.exec(tidyText(text));
  const [day, month] = [Number(parts?.[1]), Number(parts?.[2])];
  if (parts === null || month > 12) return null;
  if (day > 12) return month >= 1 ? "day first" : null;
  return day >= 1 ? "either" : null;
}
