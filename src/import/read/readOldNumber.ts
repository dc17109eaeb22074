import { readNumber } from "../../cells/cellReading";
import { type CellValue, describeCell, numberCell, tidyText } from "../../cells/cellValue";
import { type CellRead, nothingRead, notRead, valueRead } from "./cellRead";

const NONE = /^(none|nil|zero)$/i;
const NOTHING = /^(-+|–|—|n\/?a|n\.a\.?|not applicable)$/i;

/** A number, also one that is kept as text; "none" is 0. */
export function readOldNumber(cell: CellValue): CellRead {
  const read = readNumber(cell);
  if (read.state === "blank") return nothingRead();
  if ("value" in read) return valueRead(numberCell(read.value));
  const text = tidyText(describeCell(cell));
  if (NONE.test(text)) return valueRead(numberCell(0));
  if (NOTHING.test(text)) return nothingRead();
  return notRead(text, "which is no number");
}
