import { readAnswer } from "../../cells/answer";
import { readDay, readNumber } from "../../cells/cellReading";
import { type CellValue, describeCell, isUnused, tidyText } from "../../cells/cellValue";
import { isPlaceholder } from "../../cells/placeholder";
import { addressesIn } from "../../checks/email/addressesIn";
import type { Column } from "../../tables/column";
import { readCell } from "../../tables/readCell";

/** How many of a column's filled cells look like what. */
export interface ColumnProfile {
  readonly filled: number;
  readonly emails: number;
  readonly phones: number;
  readonly days: number;
  readonly answers: number;
  readonly numbers: number;
  readonly texts: readonly string[];
  readonly cells: readonly CellValue[];
}

/** So many cells tell what a column holds. */
const MOST_LOOKED_AT = 200;

export function profileOf(cells: readonly CellValue[]): ColumnProfile {
  const filled = cells.filter((cell) => !isUnused(cell) && cell.kind !== "error");
  const looked = filled.slice(0, MOST_LOOKED_AT).filter((cell) => !isPlaceholderCell(cell));
  const count = (is: (cell: CellValue) => boolean): number => looked.filter(is).length;
  return {
    filled: looked.length,
    emails: count((cell) => addressesIn(describeCell(cell)).length > 0),
    phones: count(isPhone),
    days: count(isDay),
    answers: count(isAnswer),
    numbers: count((cell) => "value" in readNumber(cell)),
    texts: looked.filter(({ kind }) => kind === "text").map((cell) => tidyText(describeCell(cell))),
    cells: looked,
  };
}

/** The share of the cells that can be what the column is for; 1 where it is empty. */
export function fitOf(column: Column, profile: ColumnProfile): number {
  const { filled } = profile;
  if (filled === 0) return 1;
  switch (column.nature) {
    case "day":
      return (profile.days + profile.answers) / filled;
    case "number":
      return (profile.numbers + 0.5 * profile.answers) / filled;
    case "choice":
      return column.open
        ? 1 - (profile.emails + profile.days) / filled
        : choicesIn(column, profile);
    case "text":
      if (column.holds === "email") return profile.emails / filled;
      if (column.holds === "phone") return profile.phones / filled;
      return 1 - (profile.days + (column.long ? 0 : 0.8 * profile.answers)) / filled;
    default:
      return column satisfies never;
  }
}

/** How many cells are plainly one of the options. */
export function optionsIn(options: readonly string[], { texts }: ColumnProfile): number {
  const known = new Set(options.map((option) => option.toLowerCase()));
  return texts.filter((text) => known.has(text.toLowerCase())).length;
}

function choicesIn(column: Column, { cells, filled }: ColumnProfile): number {
  return cells.filter((cell) => "value" in readCell(column, cell)).length / filled;
}

function isDay(cell: CellValue): boolean {
  if (cell.kind === "day") return true;
  return cell.kind === "text" && readDay(cell).state === "converted";
}

/** Yes, No, a tick, an x. */
export function isAnswer(cell: CellValue): boolean {
  if (cell.kind === "yes or no") return true;
  if (cell.kind !== "text") return false;
  return /^(Yes|No|x|signed|done)$/i.test(readAnswer(cell));
}

/** 01604 496000, +44 (0)1604 496000 ext 3; or the figures, where the first nought has been lost. */
export function isPhone(cell: CellValue): boolean {
  const text = tidyText(describeCell(cell));
  if (!/^[+(]?\d[\d ()+/-]{7,}(?:\s*(?:ext?|x)\.?\s*\d+)?$/i.test(text)) return false;
  if (cell.kind === "number") return /^[127]\d{9}$/.test(text);
  const figures = text.replace(/\D/g, "").length;
  return figures >= 9 && figures <= 17 && readDay(cell).state === "unreadable";
}

function isPlaceholderCell(cell: CellValue): boolean {
  return cell.kind === "text" && isPlaceholder(cell.text) && !isAnswer(cell);
}
