import type { CalendarDate } from "../cells/calendarDate";
import { partsOfDay } from "../cells/calendarDate";
import { type CellValue, tidyText } from "../cells/cellValue";
import type { Checkup } from "./checkup";
import {
  dayColumn,
  hasDaysAsText,
  type TypedDayCell,
  tabsTyped,
  typedDayCells,
} from "./typedDayCells";

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
    const cells = typedDayCells(compact.readings[name]);
    const inTab = readMonthFirst(cells, FEWEST_DAYS);
    for (const [title, ofColumn] of byHeader(cells)) {
      // What is no chance in one column says nothing against the others.
      const seenIn = inTab?.isAll ? "tab" : "column";
      const read = seenIn === "tab" ? inTab : readMonthFirst(ofColumn, FEWEST_DAYS_OF_PART);
      if (read !== null) found.set(dayColumn(name, title), { ...read, seenIn });
    }
  }
  return found;
}

function byHeader(cells: readonly TypedDayCell[]): ReadonlyMap<string, readonly TypedDayCell[]> {
  const columns = new Map<string, TypedDayCell[]>();
  for (const cell of cells) {
    const column = columns.get(cell.title);
    if (column === undefined) columns.set(cell.title, [cell]);
    else column.push(cell);
  }
  return columns;
}

function readMonthFirst(cells: readonly TypedDayCell[], fewestDays: number): ReadMonthFirst | null {
  const texts = cells.filter(({ cell }) => isDayFirstOnly(cell));
  const lastText = texts[texts.length - 1];
  if (lastText === undefined || texts.length < FEWEST_TEXTS) return null;
  const { early, late } = daysByPart(cells);
  const toTheEnd = Number.POSITIVE_INFINITY;
  if (late === 0) return early < fewestDays ? null : { lastRow: toTheEnd, isAll: true };
  // Where dates that both orders allow are text as well, something else keeps dates from being read.
  if (cells.some(({ cell }) => isInEitherOrder(cell))) return null;
  const above = cells.filter(({ sheetRow }) => sheetRow <= lastText.sheetRow);
  const { early: earlyAbove, late: lateAbove } = daysByPart(above);
  if (lateAbove === 0 && earlyAbove >= FEWEST_DAYS_OF_PART) {
    return { lastRow: lastText.sheetRow, isAll: true };
  }
  const isChance = chanceOfAtMost(late, early + late) > LARGEST_CHANCE;
  return isChance ? null : { lastRow: toTheEnd, isAll: false };
}

/** How many different days lie up to the 12th of a month, and how many after it. */
function daysByPart(cells: readonly TypedDayCell[]): {
  readonly early: number;
  readonly late: number;
} {
  const days = new Set(cells.flatMap(({ cell }) => (cell.kind === "day" ? [cell.day] : [])));
  const early = Array.from(days).filter(isEarlyInMonth).length;
  return { early, late: days.size - early };
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

/** "25/12/2009": there is no 25th month. */
function isDayFirstOnly(cell: CellValue): boolean {
  const parts = dayAndMonth(cell);
  return parts !== null && parts.day > 12 && parts.month >= 1 && parts.month <= 12;
}

/** "07/10/2009". */
function isInEitherOrder(cell: CellValue): boolean {
  const parts = dayAndMonth(cell);
  return parts !== null && parts.day >= 1 && parts.day <= 12 && parts.month <= 12;
}

function dayAndMonth(cell: CellValue): { readonly day: number; readonly month: number } | null {
  if (cell.kind !== "text") return null;
  const parts = /^(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{2}|\d{4})$/.exec(tidyText(cell.text));
  return parts === null ? null : { day: Number(parts[1]), month: Number(parts[2]) };
}
