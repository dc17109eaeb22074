import type { CalendarDate } from "../cells/calendarDate";
import type { CellValue } from "../cells/cellValue";
import { cellAt } from "../tables/cellOf";
import type { TableReading } from "../tables/tableReading";

/** What stands in the columns of dates that people fill in, row by row. */
export function typedDayCells({ table, rows, columnOf }: TableReading): readonly CellValue[] {
  const columns = Object.entries(table.columns).flatMap(([field, { auto, nature }]) => {
    const at = columnOf[field];
    // In Settings any value may be a day.
    const mayBeDay = nature === "day" || (table.rowsAre === "settings" && field === "value");
    return auto || at === undefined || !mayBeDay ? [] : [at];
  });
  return rows.flatMap((row) => columns.map((at) => cellAt(row, at)));
}

export function daysTyped(cells: readonly CellValue[]): readonly CalendarDate[] {
  return cells.flatMap((cell) => (cell.kind === "day" ? [cell.day] : []));
}
