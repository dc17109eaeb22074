import { readAnswer } from "./answer";
import { readDay, readNumber } from "./cellReading";
import { type CellValue, isUnused, tidyText } from "./cellValue";
import { isPlaceholder } from "./placeholder";

export type ColumnKind = "day" | "choice" | "number" | "text";

/** A choice column has few different answers, most given more than once; else it is free text. */
const MOST_ANSWERS = 8;

/**
 * What a column that the add-on does not know holds, from its cells: mostly days, numbers or
 * Yes/No answers, else text. An empty column is taken for days where its header speaks of a date.
 */
export function kindOfColumn(title: string, cells: readonly CellValue[]): ColumnKind {
  let filled = 0;
  let days = 0;
  let numbers = 0;
  let serials = 0;
  let yesOrNo = 0;
  const answers = new Set<string>();
  for (const cell of cells) {
    if (cell.kind === "error" || isUnlikeAnything(cell)) continue;
    filled += 1;
    if (cell.kind === "day") days += 1;
    else if (cell.kind === "number") {
      numbers += 1;
      if (readDay(cell).state === "converted") serials += 1;
    } else if (cell.kind === "yes or no") yesOrNo += 1;
    else if (cell.kind === "text") {
      const answer = readAnswer(cell);
      if (answer === "Yes" || answer === "No") yesOrNo += 1;
      else if (readNumber(cell).state === "converted") numbers += 1;
      else if (readDay(cell).state === "converted") days += 1;
      if (answers.size <= MOST_ANSWERS) answers.add(answer.toLowerCase());
    }
  }
  const speaksOfDays = /\b(date|dated|on|when)\b/i.test(tidyText(title));
  if (filled === 0) return speaksOfDays ? "day" : "text";
  if (days * 2 >= filled || (speaksOfDays && serials * 2 >= filled)) return "day";
  const fewAnswers = answers.size <= MOST_ANSWERS && answers.size * 2 <= filled;
  if (yesOrNo * 2 >= filled || (yesOrNo > 0 && fewAnswers)) return "choice";
  return numbers * 2 >= filled ? "number" : "text";
}

/** Blank and "n/a" cells say nothing about a column; an unticked box says that it has boxes. */
function isUnlikeAnything(cell: CellValue): boolean {
  if (cell.kind === "yes or no") return false;
  return isUnused(cell) || (cell.kind === "text" && saysNothing(cell.text));
}

function saysNothing(text: string): boolean {
  return isPlaceholder(text) && tidyText(text).toLowerCase() !== "no";
}
