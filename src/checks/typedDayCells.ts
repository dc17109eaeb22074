import type { CellValue } from "../cells/cellValue";
import { rowKey } from "../changes/rowIdentity";
import { cellAt } from "../tables/cellOf";
import { isAllAuto } from "../tables/table";
import { TABLE_NAMES, type TableName } from "../tables/tableName";
import type { Header, TableReading } from "../tables/tableReading";
import { TABLES } from "../tables/tables";

/** The tabs that people fill in by typing. */
export function tabsTyped(): readonly TableName[] {
  return TABLE_NAMES.filter((name) => !TABLES[name].filledByClicks && !isAllAuto(TABLES[name]));
}

/** What `HowRead` calls a column. */
export function dayColumn(table: TableName, title: string): string {
  return `${table}: ${title}`;
}

/** What `HowRead.putRight` calls a cell. */
export function dayPlace(table: TableName, key: string, title: string): string {
  return `${table}: ${key}: ${title}`;
}

/** A cell with what `dayPlace` calls it, which few ask. */
export interface TypedDayCell {
  readonly cell: CellValue;
  readonly sheetRow: number;
  /** The header of its column. */
  readonly title: string;
  readonly place: () => string;
}

/** Whether any of them holds text: where none does, nothing there was read as another day than typed. */
export function hasDaysAsText(reading: TableReading): boolean {
  const columns = typedDayColumns(reading);
  return reading.rows.some((row) =>
    columns.some(({ column }) => cellAt(row, column).kind === "text"),
  );
}

/** What stands in the columns of dates that people fill in, row by row. */
export function typedDayCells(reading: TableReading): readonly TypedDayCell[] {
  const { table, rows } = reading;
  const columns = typedDayColumns(reading);
  return rows.flatMap((row) =>
    columns.map(({ column, title }) => ({
      cell: cellAt(row, column),
      sheetRow: row.sheetRow,
      title,
      place: () => dayPlace(table.name, rowKey(reading, row), title),
    })),
  );
}

/** The columns of dates that people fill in. */
export function typedDayColumns({ table, headers, columnOf }: TableReading): readonly Header[] {
  return headers.filter(({ field, column }) => {
    if (field === null || columnOf[field] !== column) return false;
    const { auto, nature } = table.columns[field] ?? { auto: true };
    // In Settings any value may be a day.
    return !auto && (nature === "day" || (table.rowsAre === "settings" && field === "value"));
  });
}
