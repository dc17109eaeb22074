import type { CalendarDate } from "../cells/calendarDate";
import { type Reading, readDay } from "../cells/cellReading";
import { type CellValue, describeCell } from "../cells/cellValue";
import type { Checkup } from "./checkup";
import { type DayAsTyped, readDayAsTyped } from "./dayAsTyped";
import type { CellView } from "./rule";

/** Several rules ask about one cell, and people type one date in many: each text is read once. */
export function dayIn({ cell }: CellView, checkup: Checkup): Reading<CalendarDate> {
  return cell.kind === "text" ? typedDay(cell, checkup).reading : readDay(cell);
}

interface TypedDay {
  readonly reading: Reading<CalendarDate>;
  readonly asTyped: DayAsTyped;
}

export function typedDay(cell: CellValue, checkup: Checkup): TypedDay {
  const text = describeCell(cell);
  const days = checkup.index(typedDays);
  const known = days.get(text);
  if (known !== undefined) return known;
  const read = { reading: readDay(cell), asTyped: readDayAsTyped(cell) };
  days.set(text, read);
  return read;
}

function typedDays(): Map<string, TypedDay> {
  return new Map();
}
