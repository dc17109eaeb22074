import { isShownAsPercent } from "../../cells/cellReading";
import {
  type CellValue,
  describeCell,
  numberCell,
  textCell,
  tidyText,
} from "../../cells/cellValue";
import { readTarget } from "../../domain/measures/targetCell";
import type { FigureColumn } from "../../tables/column";
import { readCell } from "../../tables/readCell";
import { type CellRead, nothingRead, notRead, valueRead } from "./cellRead";

const NONE = /^(none|nil|zero)$/i;
const NOTHING = /^(-+|–|—|n\/?a|n\.a\.?|not applicable)$/i;

/**
 * A number, also one that is kept as text; "none" is 0. "15 % less" stays as it is where words may
 * stand for a target, and so does "75%" where the sign says how the figure is meant.
 */
export function readOldNumber(column: FigureColumn, cell: CellValue): CellRead {
  const isWords = column.words === "target" && readTarget(cell).kind === "words";
  const isSigned = column.shownAsPercent === "as people show it" && isShownAsPercent(cell);
  if (cell.kind === "text" && (isWords || isSigned))
    return valueRead(textCell(tidyText(cell.text)));
  const read = readCell(column, cell);
  if (read.state === "blank") return nothingRead();
  const text = tidyText(describeCell(cell));
  if ("value" in read) {
    const fault = faultOf(column, read.value);
    return fault === null ? valueRead(numberCell(read.value)) : notRead(text, fault);
  }
  if (NONE.test(text)) return valueRead(numberCell(0));
  if (NOTHING.test(text)) return nothingRead();
  return notRead(text, "which is no number");
}

/** What the checks `number-negative` and `number-not-whole` would find must not be counted before a person has seen it. */
function faultOf({ min, whole }: FigureColumn, figure: number): string | null {
  if (min !== null && figure < min) return `which is less than ${min}`;
  return whole && !Number.isInteger(figure) ? "which is no whole number" : null;
}
