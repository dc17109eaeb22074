import { type Area, holdsArea, lastColumnOf, lastRowOf } from "../../../../sheets/workbook/area";
import { type Cell, tidyCell } from "../../../../sheets/workbook/cell";
import { copiedFormula } from "../../../../sheets/workbook/formulaReferences";
import type { Sheet } from "../../../../sheets/workbook/workbook";
import { ServiceError } from "../../serviceError";

const LISTS: readonly (readonly string[])[] = [
  ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
];

/**
 * Continues the cells of `source` over the rest of `target`, which must hold it and reach further in
 * one direction: numbers and dates by their step, months and days in their order, "Item 1" by its
 * number; the rest is repeated. Throws where the target does not fit.
 */
export function autoFill(
  sheet: Sheet,
  source: Area,
  target: Area,
  series: "DEFAULT_SERIES" | "ALTERNATE_SERIES",
): void {
  if (!holdsArea(target, source)) {
    throw new ServiceError("AutoFill destination range must contain the source range.");
  }
  const downward = target.rowCount !== source.rowCount;
  if (downward && target.columnCount !== source.columnCount) {
    throw new ServiceError(
      "AutoFill destination range must extend the source range in only one direction.",
    );
  }
  const lines = downward ? source.columnCount : source.rowCount;
  for (let line = 0; line < lines; line++) {
    const place = (index: number) =>
      downward
        ? { row: source.row + index, column: source.column + line }
        : { row: source.row + line, column: source.column + index };
    const length = downward ? source.rowCount : source.columnCount;
    const cells = Array.from({ length }, (_, index) => {
      const { row, column } = place(index);
      return sheet.cell(row, column);
    });
    const first = downward ? target.row - source.row : target.column - source.column;
    const last = downward ? lastRowOf(target) - source.row : lastColumnOf(target) - source.column;
    const continued = continuation(cells, series === "DEFAULT_SERIES");
    for (let index = first; index <= last; index++) {
      if (index >= 0 && index < length) continue;
      const { row, column } = place(index);
      const pattern = ((index % length) + length) % length;
      const steps = index - pattern;
      const cell = continued(index, cells[pattern]);
      const formula = cell?.formula;
      const moved = formula && {
        formula: copiedFormula(formula, downward ? steps : 0, downward ? 0 : steps),
      };
      sheet.setCell(row, column, cell && tidyCell({ ...cell, ...moved }));
    }
  }
}

/** What stands at a place, counted from the first source cell, given the cell it repeats. */
type Continuation = (index: number, pattern: Cell | undefined) => Cell | undefined;

function continuation(cells: readonly (Cell | undefined)[], asSeries: boolean): Continuation {
  const repeat: Continuation = (_index, pattern) => pattern;
  if (!asSeries || cells.some((cell) => cell?.formula !== undefined)) return repeat;
  const values = cells.map((cell) => cell?.value);
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === values.length && numbers.length > 0) return numberSeries(numbers, cells);
  const texts = values.filter((value) => typeof value === "string");
  if (texts.length !== values.length) return repeat;
  return listSeries(texts) ?? countedSeries(texts) ?? repeat;
}

/** Along the straight line that fits best, as Sheets does; one date goes on by days. */
function numberSeries(
  numbers: readonly number[],
  cells: readonly (Cell | undefined)[],
): Continuation {
  const [only = 0] = numbers;
  if (numbers.length === 1) {
    const isDay = /[dy]/i.test(cells[0]?.numberFormat ?? "");
    return (index, pattern) => pattern && { ...pattern, value: isDay ? only + index : only };
  }
  const count = numbers.length;
  const meanPlace = (count - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / count;
  const spread = numbers.reduce((sum, _, place) => sum + (place - meanPlace) ** 2, 0);
  const slope =
    numbers.reduce((sum, number, place) => sum + (place - meanPlace) * (number - mean), 0) / spread;
  return (index, pattern) =>
    pattern && { ...pattern, value: tidied(mean + slope * (index - meanPlace)) };
}

function tidied(value: number): number {
  return Number(value.toPrecision(15));
}

function listSeries(texts: readonly string[]): Continuation | null {
  for (const list of LISTS) {
    const places = texts.map((text) =>
      list.findIndex((name) => name.toLowerCase() === text.toLowerCase()),
    );
    if (places.includes(-1)) continue;
    const [first = 0, second = first + 1] = places;
    const step = (second - first + list.length) % list.length;
    return (index, pattern) => {
      const place = (((first + index * step) % list.length) + list.length) % list.length;
      return pattern && { ...pattern, value: list[place] };
    };
  }
  return null;
}

/** "Week 1", "Week 2" goes on with "Week 3". */
function countedSeries(texts: readonly string[]): Continuation | null {
  const parts = texts.map((text) => /^(.*?)(\d+)$/.exec(text));
  const [first, second] = parts;
  const isOneSeries = parts.every((part) => part && part[1] === first?.[1]);
  if (!first || !isOneSeries) return null;
  const start = Number(first[2]);
  const step = second ? Number(second[2]) - start : 1;
  return (index, pattern) => pattern && { ...pattern, value: `${first[1]}${start + index * step}` };
}
