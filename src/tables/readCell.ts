import type { CalendarDate } from "../cells/calendarDate";
import { type Reading, readChoice, readDay, readNumber, readText } from "../cells/cellReading";
import type { CellValue } from "../cells/cellValue";
import type { Column } from "./column";

/** Reads a cell as the column says. Never throws, whatever the cell holds. */
export function readCell(
  column: Column,
  cell: CellValue,
): Reading<string> | Reading<number> | Reading<CalendarDate> {
  switch (column.kind) {
    case "text":
      return readText(cell);
    case "day":
      return readDay(cell);
    case "number":
      return readNumber(cell);
    case "choice":
      return readChoice(column, cell);
    default:
      return column satisfies never;
  }
}
