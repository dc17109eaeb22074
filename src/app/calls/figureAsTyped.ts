import { isPlainAnswer } from "../../cells/answer";
import { isShownAsPercent, readNumber } from "../../cells/cellReading";
import { type CellValue, textCell } from "../../cells/cellValue";

/**
 * The cell for a figure that a person typed: "9 %" is 0.09 shown with its sign, "£1,250" is 1250,
 * "14 days" is 14 where the unit is days, a plain Yes stays one. Null where it is no figure.
 */
export function figureAsTyped(typed: string, unit: string): CellValue | null {
  const text = textCell(withoutUnit(typed.trim(), unit.trim()));
  const reading = readNumber(text);
  if (!("value" in reading)) return isPlainAnswer(text) ? text : null;
  const number = reading.value;
  return isShownAsPercent(text)
    ? { kind: "number", number, percent: true }
    : { kind: "number", number };
}

function withoutUnit(typed: string, unit: string): string {
  const endsWithUnit = unit !== "" && typed.toLowerCase().endsWith(` ${unit.toLowerCase()}`);
  return endsWithUnit && unit !== "%" ? typed.slice(0, -unit.length).trim() : typed;
}
