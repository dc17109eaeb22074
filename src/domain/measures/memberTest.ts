import { readAnswer } from "../../cells/answer";
import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { readDay, readNumber, valueIn } from "../../cells/cellReading";
import { type CellValue, describeCell, textCell, tidyText } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { describeFigure } from "../words/figure";
import { quoted } from "../words/quoted";

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
