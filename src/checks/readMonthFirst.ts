import type { CalendarDate } from "../cells/calendarDate";
import { partsOfDay } from "../cells/calendarDate";
import { type CellValue, tidyText } from "../cells/cellValue";
import type { TableName } from "../tables/tableName";
import type { Checkup } from "./checkup";
import { tabsTyped, typedDayCells } from "./typedDayCells";

/** Fewer may be chance: 12 days of 30 lie in the first part of a month. */
const FEWEST_DAYS = 4;
const FEWEST_TEXTS = 2;

/**
 * The tabs that look as if their dates had been typed day first and read month first: those after the
 * 12th stayed text, and no other date is after the 12th.
 */
export function tabsReadMonthFirst({ compact }: Checkup): ReadonlySet<TableName> {
  return new Set(
    tabsTyped().filter((name) =>
      looksReadMonthFirst(typedDayCells(compact.readings[name]).map(({ cell }) => cell)),
    ),
  );
}

function looksReadMonthFirst(cells: readonly CellValue[]): boolean {
  const texts = cells.filter((cell) => cell.kind === "text" && isDayFirstOnly(cell.text));
  if (texts.length < FEWEST_TEXTS) return false;
  const days = new Set(cells.flatMap((cell) => (cell.kind === "day" ? [cell.day] : [])));
  return days.size >= FEWEST_DAYS && Array.from(days).every(isEarlyInMonth);
}

function isEarlyInMonth(day: CalendarDate): boolean {
  return partsOfDay(day).day <= 12;
}

/** "25/12/2009": there is no 25th month. */
function isDayFirstOnly(text: string): boolean {
  const [, day, month] = /^(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{2}|\d{4})$/.exec(tidyText(text)) ?? [];
  return Number(day) > 12 && Number(month) >= 1 && Number(month) <= 12;
}
