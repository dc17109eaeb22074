import type { TableReading } from "../tables/tableReading";
import type { Change } from "./change";

/** Adds the tab, or the columns of the add-on's own, that are missing; nothing where none are. */
export function changesToAdd(reading: TableReading): readonly Change[] {
  return changesToHave(reading, autoFields(reading));
}

/** Adds the tab, or whichever of its columns are missing, before a row is written there. */
export function changesToMakeRoom(reading: TableReading): readonly Change[] {
  return changesToHave(reading, Object.keys(reading.table.columns));
}

function changesToHave(reading: TableReading, declared: readonly string[]): readonly Change[] {
  const table = reading.table.name;
  if (reading.sheetName === null) return [{ kind: "add table", table }];
  const fields = declared.filter((field) => reading.columnOf[field] === undefined);
  return fields.length === 0 ? [] : [{ kind: "add columns", table, fields }];
}

/** The fields of the columns that belong to the add-on. */
export function autoFields(reading: TableReading): string[] {
  return Object.entries(reading.table.columns)
    .filter(([, { auto }]) => auto)
    .map(([field]) => field);
}
