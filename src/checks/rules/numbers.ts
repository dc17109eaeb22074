import { isPlainAnswer } from "../../cells/answer";
import { LARGEST_FIGURE, valueIn } from "../../cells/cellReading";
import { type CellValue, describeCell, textCell, tidyText } from "../../cells/cellValue";
import { isPlaceholder } from "../../cells/placeholder";
import { readTarget } from "../../domain/measures/targetCell";
import { quoted } from "../../domain/words/quoted";
import { cellAt } from "../../tables/cellOf";
import type { FigureColumn } from "../../tables/column";
import { readCell } from "../../tables/readCell";
import type { TableReading, TableRow } from "../../tables/tableReading";
import { natureRule } from "../rule";

const EVERY_NUMBER = { looksAt: "Every column of numbers, and the numbers in Settings" };

export const NUMBER_RULES = [
  natureRule("number", {
    id: "number-unreadable",
    severity: "error",
    ...EVERY_NUMBER,
    wrong: "A number cannot be read, so it counts for nothing.",
    mend: "Type the figure alone, or clear the cell.",
    looksIn: () => true,
    find: (column, { cell, reading, row }) => {
      const { state } = readCell(column, cell);
      if (state !== "unreadable" || isPlaceholder(describeCell(cell))) return null;
      if (isInWords(cell, column)) return null;
      const seen = describeCell(cell);
      if (isTooLarge(seen)) {
        return { says: `is ${quoted(seen)}. No figure is as large as that; put it right.` };
      }
      const alone = isOfOtherUnit(seen, column, reading, row) ? null : figureAlone(seen);
      const figure = alone !== null && isFigure(column, alone) ? alone : null;
      if (figure === null) {
        return { says: `is ${quoted(seen)}. That is no number; type the figure alone.` };
      }
      return {
        says: `is ${quoted(seen)}. Type the figure alone; did you mean ${figure}?`,
        suggestion: figure,
      };
    },
  }),
  natureRule("number", {
    id: "number-negative",
    severity: "error",
    ...EVERY_NUMBER,
    wrong: "A number is below zero, where that makes no sense.",
    mend: "Put the figure right.",
    looksIn: ({ min }) => min !== null,
    find: (column, { cell }) => {
      const { min } = column;
      const figure = valueIn(readCell(column, cell));
      if (figure === null || min === null || figure >= min) return null;
      return { says: `is ${figure}. It cannot be less than ${min}; put the figure right.` };
    },
  }),
  natureRule("number", {
    id: "number-not-whole",
    severity: "warning",
    ...EVERY_NUMBER,
    wrong: "A number has a fraction, where whole things are counted.",
    mend: "Type a whole number.",
    looksIn: ({ whole }) => whole,
    find: (column, { cell }) => {
      const figure = valueIn(readCell(column, cell));
      if (figure === null || Number.isInteger(figure)) return null;
      return { says: `is ${figure}. Only whole numbers make sense here.` };
    },
  }),
  natureRule("number", {
    id: "number-is-text",
    severity: "note",
    ...EVERY_NUMBER,
    wrong: "A number is kept as text, so the sheet's own sums leave it out.",
    mend: "Type it as a number; the suggestion is how it is read now.",
    looksIn: () => true,
    find: (column, { cell }) => {
      const reading = readCell(column, cell);
      if (reading.state !== "converted") return null;
      return {
        says: `is ${quoted(describeCell(cell))}, kept as text. Type it as a number.`,
        suggestion: String(reading.value),
      };
    },
  }),
];

/** Words that the column takes in place of a figure: "15 % less", "Yes". */
function isInWords(cell: CellValue, column: FigureColumn): boolean {
  if (column.words === null) return false;
  return column.words === "target" ? readTarget(cell).kind === "words" : isPlainAnswer(cell);
}

function isTooLarge(seen: string): boolean {
  return Math.abs(Number(seen.replace(/[\u00a3,%\s]/g, ""))) > LARGEST_FIGURE;
}

/** Whether the column would take it, if it were typed. */
function isFigure(column: FigureColumn, typed: string): boolean {
  return "value" in readCell(column, textCell(typed));
}

/**
 * "1 year", where months are wanted: the figure alone would be another. What a measure is in its Unit
 * says; where that is blank, it is in whatever stands behind its figures.
 */
function isOfOtherUnit(
  seen: string,
  { help }: FigureColumn,
  reading: TableReading,
  row: TableRow,
): boolean {
  const unit = /\d\s*(day|week|month|year|yr|dozen|hundred|thousand|million)/i
    .exec(seen)?.[1]
    ?.toLowerCase()
    .replace("yr", "year");
  if (unit === undefined || help.toLowerCase().includes(unit)) return false;
  const at = reading.columnOf.unit;
  if (at === undefined) return true;
  const agreed = describeCell(cellAt(row, at)).toLowerCase();
  const isMultiple = !/^(day|week|month|year)$/.test(unit);
  return tidyText(agreed) === "" ? isMultiple : !agreed.includes(unit);
}

/** The one figure among words that change nothing about it: "12 organisations", "£500". */
function figureAlone(seen: string): string | null {
  const match = /^(?:£\s?)?(\d{1,3}(?:,\d{3})+|\d{1,9})(\.\d+)?(?:\s[a-z]{3,20}){0,2}\.?$/i.exec(
    tidyText(seen),
  );
  if (!match || /\b(or|to|plus|about|some|over|under|more|less|few)\b/i.test(seen)) return null;
  return `${(match[1] ?? "").replace(/,/g, "")}${match[2] ?? ""}`;
}
