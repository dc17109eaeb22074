import type { TableReading } from "../tables/tableReading";
import type { Change, RowValues } from "./change";

/** The rows below a table's others, and before them the tab or the columns that they need and it lacks. */
export function rowsAdded(
  { table: { name: table }, sheetName, columnOf }: TableReading,
  rows: readonly RowValues[],
): readonly Change[] {
  if (rows.length === 0) return [];
  const append: Change = { kind: "append rows", table, rows };
  if (sheetName === null) return [{ kind: "add table", table }, append];
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  const fields = Array.from(used).filter((field) => columnOf[field] === undefined);
  return fields.length === 0 ? [append] : [{ kind: "add columns", table, fields }, append];
}
