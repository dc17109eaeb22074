import { isShownAsPercent, readDay, readNumber } from "../../cells/cellReading";
import { type CellValue, dayCell, numberCell, textCell } from "../../cells/cellValue";
import type { Column } from "../../tables/column";
import { readCell } from "../../tables/readCell";

/**
 * The cell for what a person typed into a form: a day or a number where the column wants one and
 * the text reads as one with certainty, else the text as typed, for the checks to speak about. For
 * a column that the add-on does not know, `current` shows what it expects.
 */
export function typedCell(column: Column | null, current: CellValue, typed: string): CellValue {
  const asText = textCell(typed.trim());
  if (asText.kind === "blank") return asText;
  switch (column?.nature) {
    case "day":
      return readOr(asText, readCell(column, asText), dayCell);
    case "number":
      return readOr(asText, readCell(column, asText), (number) => figureCell(number, asText));
    case "choice": {
      const read = readCell(column, asText);
      return read.state === "read" ? textCell(read.value) : asText;
    }
    case "text":
      return asText;
    default:
      return likeCurrent(current, asText);
  }
}

function likeCurrent({ kind }: CellValue, asText: CellValue): CellValue {
  if (kind === "day") return readOr(asText, readDay(asText), dayCell);
  return kind === "number"
    ? readOr(asText, readNumber(asText), (number) => figureCell(number, asText))
    : asText;
}

/** "75%" stays a per cent. */
function figureCell(number: number, typed: CellValue): CellValue {
  return isShownAsPercent(typed) ? { kind: "number", number, percent: true } : numberCell(number);
}

function readOr<V>(
  asText: CellValue,
  read: { readonly state: "read" | "converted"; readonly value: V } | { readonly state: string },
  cell: (value: V) => CellValue,
): CellValue {
  return "value" in read ? cell(read.value) : asText;
}
