import type { CalendarDate } from "../cells/calendarDate";
import { type Reading, readDay } from "../cells/cellReading";
import { type CellValue, describeCell } from "../cells/cellValue";
import type { Book } from "./book";
import { type DayAsTyped, readDayAsTyped } from "./dayAsTyped";
import type { CellView } from "./rule";

/** Several rules ask about one cell, and people type one date in many: each text is read once. */
export function dayIn({ cell }: CellView, book: Book): Reading<CalendarDate> {
  return cell.kind === "text" ? typedDay(cell, book).reading : readDay(cell);
}

interface TypedDay {
  readonly reading: Reading<CalendarDate>;
  readonly asTyped: DayAsTyped;
}

export function typedDay(cell: CellValue, book: Book): TypedDay {
  const text = describeCell(cell);
  const days = book.index(typedDays);
  const held = days.get(text);
  if (held !== undefined) return held;
  const read = { reading: readDay(cell), asTyped: readDayAsTyped(cell) };
  days.set(text, read);
  return read;
}

function typedDays(): Map<string, TypedDay> {
  return new Map();
}
