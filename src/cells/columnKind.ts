import { isPlainAnswer } from "./answer";
import { readDay, readNumber } from "./cellReading";
import { type CellValue, isUnused, tidyText } from "./cellValue";
import { isPlaceholder } from "./placeholder";

/** `yes or no`: text among which somebody has answered plainly, so only plain answers count. */
export type ColumnKind = "day" | "choice" | "number" | "yes or no" | "text";

/**
 * What a column that the add-on does not know holds, from its cells: mostly days or mostly numbers,
 * else text, of which a single plain yes or no makes a column of answers (design, section 4). An
 * empty column is taken for days where its header speaks of a date.
 */
export function kindByCells(title: string, cells: readonly CellValue[]): ColumnKind {
  let filled = 0;
  let days = 0;
  let numbers = 0;
  let serials = 0;
  let answers = 0;
  for (const cell of cells) {
    if (isPlainAnswer(cell)) {
      answers += 1;
      filled += 1;
      continue;
    }
    if (cell.kind === "error" || saysNothingOfKind(cell)) continue;
    filled += 1;
    if (cell.kind === "day") days += 1;
    else if (cell.kind === "number") {
      numbers += 1;
      if (readDay(cell).state === "converted") serials += 1;
    } else if (cell.kind === "text") {
      if (readNumber(cell).state === "converted") numbers += 1;
      else if (readDay(cell).state === "converted") days += 1;
    }
  }
  const speaksOfDays = /\b(date|dated|on|when)\b/i.test(tidyText(title));
  if (filled === 0) return speaksOfDays ? "day" : "text";
  if (days * 2 >= filled || (speaksOfDays && serials * 2 >= filled)) return "day";
  if (numbers * 2 >= filled) return "number";
  return answers > 0 ? "yes or no" : "text";
}

/** Blank and "n/a" cells say nothing about a column. */
function saysNothingOfKind(cell: CellValue): boolean {
  return isUnused(cell) || (cell.kind === "text" && isPlaceholder(cell.text));
}
