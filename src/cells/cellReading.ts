import { readAnswer } from "./answer";
import { type CalendarDate, dayFromSerial } from "./calendarDate";
import { type CellValue, describeCell, tidyText } from "./cellValue";
import { oncePer } from "./oncePer";
import { readTypedDate } from "./typedDate";

/** What a cell comes to under its column. `converted`: certain, but typed as something else. */
export type Reading<V> =
  | { readonly state: "blank" }
  | { readonly state: "read"; readonly value: V }
  | { readonly state: "converted"; readonly value: V }
  | { readonly state: "unreadable" };

const NOTHING_TYPED = { state: "blank" } as const;
const UNREADABLE = { state: "unreadable" } as const;

/** What a cell was read as; null where it is blank or cannot be read. */
export function valueIn<V>(reading: Reading<V>): V | null {
  return "value" in reading ? reading.value : null;
}

/** Spreadsheet serials of 1 Jan 1990 and 31 Dec 2099: a bare number between them is a day. */
const FIRST_LIKELY_SERIAL = 32_874;
const LAST_LIKELY_SERIAL = 73_050;

/** Tidied text. A tick that nobody set is blank; midnight of day 0 is how Sheets keeps a time alone. */
export function readText(cell: CellValue): Reading<string> {
  if (cell.kind === "error") return UNREADABLE;
  if (cell.kind === "day" && cell.day === "1899-12-30") return { state: "read", value: cell.time };
  const value = cell.kind === "yes or no" && !cell.yes ? "" : tidyText(describeCell(cell));
  return value === "" ? NOTHING_TYPED : { state: "read", value };
}

/** Text in any form that people type, day first; a bare number where it is a likely serial. */
export function readDay(cell: CellValue): Reading<CalendarDate> {
  switch (cell.kind) {
    case "blank":
      return NOTHING_TYPED;
    case "day":
      return cell.day < "1900" ? UNREADABLE : { state: "read", value: cell.day };
    case "number": {
      const likely = cell.number >= FIRST_LIKELY_SERIAL && cell.number <= LAST_LIKELY_SERIAL;
      const value = likely ? dayFromSerial(cell.number) : null;
      return value === null ? UNREADABLE : { state: "converted", value };
    }
    case "text": {
      const text = tidyText(cell.text);
      if (text === "") return NOTHING_TYPED;
      const typed = readTypedDate(text);
      return typed.kind === "day" ? { state: "converted", value: typed.day } : UNREADABLE;
    }
    case "yes or no":
      return cell.yes ? UNREADABLE : NOTHING_TYPED;
    case "error":
      return UNREADABLE;
    default:
      return cell satisfies never;
  }
}

/**
 * The largest size of a figure. Past any that a Compact has: sums, shares and differences of such figures
 * stay numbers, and whole ones are still told apart.
 */
export const LARGEST_FIGURE = 1e15;

/** Nothing that is counted or measured is so little: it is what sums of decimals leave over. */
const SMALLEST_FIGURE = 1e-15;

/** Thousands with commas, pounds, per cent (75% is 0.75). Unreadable where it is past `LARGEST_FIGURE`. */
export function readNumber(cell: CellValue): Reading<number> {
  switch (cell.kind) {
    case "blank":
      return NOTHING_TYPED;
    case "number":
      return figureOf("read", cell.number);
    case "text": {
      const typed = tidyText(cell.text.normalize("NFKC")).replace(/^[−–]/, "-");
      if (typed === "") return NOTHING_TYPED;
      const match =
        /^([-+]?(?:£\s?)?(?:\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(?:\.\d+)?)(\s?(?:%|per ?cent))?$/i.exec(
          typed,
        );
      const plain = match ? Number((match[1] ?? "").replace(/[£,\s]/g, "")) : Number.NaN;
      return figureOf("converted", match?.[2] ? plain / 100 : plain);
    }
    case "yes or no":
      return cell.yes ? UNREADABLE : NOTHING_TYPED;
    case "day":
    case "error":
      return UNREADABLE;
    default:
      return cell satisfies never;
  }
}

function figureOf(state: "read" | "converted", value: number): Reading<number> {
  const size = Math.abs(value);
  // Which NaN is not, either.
  if (!(size <= LARGEST_FIGURE)) return UNREADABLE;
  return { state, value: size < SMALLEST_FIGURE ? 0 : value };
}

/** Whether people read the number as a per cent: the cell is shown with %, or the text ends in it. */
export function isShownAsPercent(cell: CellValue): boolean {
  if (cell.kind === "number") return cell.percent === true;
  return cell.kind === "text" && /(?:%|per ?cent)$/i.test(tidyText(cell.text.normalize("NFKC")));
}

/** What a column of choices allows. */
export interface Choices {
  readonly options: readonly string[];
  /** People may add choices of their own. */
  readonly open: boolean;
}

/** Large sheets have an answer in every row, and few declarations. */
const optionsByLowerCase = oncePer(({ options }: Choices): ReadonlyMap<string, string> => {
  // Of two that differ in case alone the first stands, as it is the one that is offered first.
  return new Map(options.map((option) => [option.toLowerCase(), option] as const).reverse());
});

/** The option as it is declared; an unlisted one is read as typed where the column is open. */
export function readChoice(column: Choices, cell: CellValue): Reading<string> {
  const typed =
    cell.kind === "yes or no"
      ? { state: "read" as const, value: cell.yes ? "Yes" : "No" }
      : readText(cell);
  if (typed.state !== "read") return typed;
  const option = optionsByLowerCase(column).get(typed.value.toLowerCase());
  if (option !== undefined) return { state: "read", value: option };
  if (cell.kind === "yes or no" && !cell.yes) return NOTHING_TYPED;
  const answer = readAnswer(cell);
  if (column.options.includes(answer)) return { state: "converted", value: answer };
  return column.open ? typed : UNREADABLE;
}
