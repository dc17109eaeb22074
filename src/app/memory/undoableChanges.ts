import type { CalendarDate } from "../../cells/calendarDate";
import { isTooOld } from "../../changes/undo/rowsToForget";
import { settledChanges } from "../../changes/undo/settledChanges";
import type { UndoableChange } from "../../changes/undo/undoableChange";
import type { Readings } from "../../tables/compact";
import { changesBefore } from "./changesBefore";
import { readUndo, type UndoPorts } from "./undoTab";

/** What was clicked, newest first, as far as the workbook shows that it was made; writes nothing. */
export function undoableChanges(
  ports: UndoPorts,
  readings: Readings,
  today: CalendarDate,
): readonly UndoableChange[] {
  const known = [...readUndo(ports).changes, ...changesBefore(ports.memory)];
  return settledChanges(known, readings)
    .filter(({ when, parts }) => parts.length > 0 && !isTooOld(when, today))
    .sort((a, b) => b.id - a.id);
}
