import { readAnswer } from "../../cells/answer";
import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { readDay, readNumber, valueIn } from "../../cells/cellReading";
import { type CellValue, describeCell, isUnused, textCell, tidyText } from "../../cells/cellValue";
import type { ColumnKind } from "../../cells/columnKind";
import { normalisedTitle } from "../../cells/normalisedTitle";
import type { Column } from "../../tables/column";
import { describeFigure } from "../words/figure";
import { listedAll } from "../words/listedAll";
import { quoted } from "../words/quoted";

/** The cells of a column, and what they hold. */
export interface CellsUnder {
  readonly kind: ColumnKind;
  /** Its declaration; null for a column of people's own. */
  readonly column: Column | null;
  readonly cells: readonly CellValue[];
}

/** How a cell is compared with a value: `Apprentices >= 1`, `Sector <> Health`. */
export type Operator = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** One test as it is typed, before its header is looked for. */
export interface TypedTest {
  readonly header: string;
  readonly operator: Operator;
  readonly value: string;
}

const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ["=", "="],
  ["<>", "<>"],
  ["≠", "<>"],
  ["!=", "<>"],
  ["<", "<"],
  ["<=", "<="],
  ["≤", "<="],
  [">", ">"],
  [">=", ">="],
  ["≥", ">="],
]);

const ONE_TEST = /^([^<>=≠≤≥!]+)(<>|!=|<=|>=|[=<>≠≤≥])([^<>=≠≤≥]+)$/;

/** Reads `Apprentices >= 1`; null where it is no test. */
export function readTest(typed: string): TypedTest | null {
  if (typed.length > 500) return null;
  const match = ONE_TEST.exec(tidyText(typed));
  const operator = OPERATORS.get(match?.[2] ?? "");
  if (match === null || operator === undefined) return null;
  const [header, value] = [tidyText(match[1] ?? ""), tidyText(match[3] ?? "")];
  return header === "" || value === "" ? null : { header, operator, value };
}

/** Reads several with semicolons between them: "Size = 50-249; Sector <> Health". Null: unreadable. */
export function readTests(typed: string): readonly TypedTest[] | null {
  const parts = typed.split(/[;\n]+/).filter((part) => tidyText(part) !== "");
  const tests = parts.map(readTest);
  const read = tests.filter((test) => test !== null);
  return read.length === tests.length ? read : null;
}

/**
 * The question that a test asks of a cell. Figures compare as figures and days as days, else words
 * whatever their case; a blank cell, or one that does not compare, is only ever "not equal".
 */
export function questionOf({ operator, value }: TypedTest): (cell: CellValue) => boolean {
  const typed = textCell(value);
  const number = valueIn(readNumber(typed));
  const day = valueIn(readDay(typed));
  const word = wordOf(typed);
  return (cell) => {
    const order = orderOf(cell, number, day, word);
    switch (operator) {
      case "=":
        return order === 0;
      case "<>":
        return order !== 0;
      case "<":
        return order !== null && order < 0;
      case "<=":
        return order !== null && order <= 0;
      case ">":
        return order !== null && order > 0;
      case ">=":
        return order !== null && order >= 0;
      default:
        return operator satisfies never;
    }
  };
}

type InWords = { readonly [O in Operator]: string };

/** What holds of a cell that fails: `Apprentices >= 3` fails where it is less than 3. */
const FIGURE_FAILS: InWords = {
  "=": "is not",
  "<>": "is",
  "<": "is not less than",
  "<=": "is more than",
  ">": "is not more than",
  ">=": "is less than",
};
const DAY_FAILS: InWords = {
  "=": "is not",
  "<>": "is",
  "<": "is not before",
  "<=": "is after",
  ">": "is not after",
  ">=": "is before",
};

/** Why a filled cell does not pass, in words: "2 is less than 3", "1 Apr 2009 is before 1 May 2009". */
export function whyItFails({ operator, value }: TypedTest, cell: CellValue): string {
  const typed = textCell(value);
  const number = valueIn(readNumber(typed));
  if (number !== null) {
    const figure = valueIn(readNumber(cell));
    if (figure !== null) {
      return `${describeFigure(figure)} ${FIGURE_FAILS[operator]} ${describeFigure(number)}`;
    }
  }
  const day = valueIn(readDay(typed));
  const on = number === null && day !== null ? valueIn(readDay(cell)) : null;
  if (day !== null && on !== null) {
    return `${describeDay(on)} ${DAY_FAILS[operator]} ${describeDay(day)}`;
  }
  const words = number === null && day === null ? FIGURE_FAILS[operator] : "does not compare with";
  return `${quoted(describeCell(cell))} ${words} ${quoted(value)}`;
}

/**
 * Why the test cannot be asked of a column, as a sentence that says what to mend; null where it can. Days
 * compare with a day and figures with a figure; before, after, more and less mean nothing between words,
 * and of a closed list only its choices can be answers: a test that no cell could pass would say that
 * nobody has what is counted. `column` is null for one of people's own.
 */
export function whyNotAsked(
  { header, operator, value }: TypedTest,
  { kind, column, cells }: CellsUnder,
): string | null {
  const typed = textCell(value);
  const isFigure = valueIn(readNumber(typed)) !== null;
  const isDay = !isFigure && valueIn(readDay(typed)) !== null;
  const says = `${quoted(header)} is compared with ${quoted(value)}, but its cells`;
  if (kind === "day") return isDay ? null : `${says} are dates: type a day, such as 31/03/2010.`;
  if (kind === "number") return isFigure ? null : `${says} are numbers: type a number.`;
  if (operator === "=" || operator === "<>") {
    const options = column?.nature === "choice" && !column.open ? column.options : null;
    if (options === null || options.some((option) => wordOf(textCell(option)) === wordOf(typed))) {
      return null;
    }
    return `${says} are ${listedAll(options)}: type one of them.`;
  }
  const filled = cells.filter((cell) => !isUnused(cell));
  const compares = (cell: CellValue): boolean =>
    isFigure ? valueIn(readNumber(cell)) !== null : isDay && valueIn(readDay(cell)) !== null;
  if (filled.some(compares) || (filled.length === 0 && (isFigure || isDay))) return null;
  return `${says} are words, of which none is more or less than another: use = or <>.`;
}

/** Below 0 where the cell comes first, 0 where both are the same, null where they do not compare. */
function orderOf(
  cell: CellValue,
  number: number | null,
  day: CalendarDate | null,
  word: string,
): number | null {
  if (number !== null) {
    const figure = valueIn(readNumber(cell));
    return figure === null ? null : figure - number;
  }
  if (day !== null) {
    const on = valueIn(readDay(cell));
    return on === null ? null : on < day ? -1 : on > day ? 1 : 0;
  }
  return wordOf(cell) === word ? 0 : null;
}

function wordOf(cell: CellValue): string {
  return normalisedTitle(readAnswer(cell).replace(/[–—]/g, "-"));
}
