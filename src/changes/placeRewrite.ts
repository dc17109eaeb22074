import { BLANK, isUnused } from "../cells/cellValue";
import { cellAt } from "../tables/cellOf";
import type { TableReading, TableRow } from "../tables/tableReading";
import type { NewCells } from "./cellBlocks";
import type { Change, RowValues } from "./change";
import { type Placed, placed, setNewCell } from "./placed";
import { rowFinder } from "./rowIdentity";
import { withoutColumn } from "./withoutColumn";

/** Every record gets its values in the add-on's columns; all other rows are cleared there. */
export function placeRewrite(
  change: Extract<Change, { kind: "rewrite columns" }>,
  reading: TableReading,
): Placed {
  const find = rowFinder(reading);
  const refused: string[] = [];
  const valuesOf = new Map<TableRow, RowValues>();
  for (const { row, values } of change.rows) {
    const found = find(row);
    if (found) valuesOf.set(found, values);
    else refused.push(`${change.table}: "${row.key}" was moved away or changed meanwhile.`);
  }
  const newCells: NewCells = new Map();
  for (const row of reading.rows) {
    const values = valuesOf.get(row);
    for (const field of change.fields) {
      const column = reading.columnOf[field];
      if (column !== undefined)
        setNewCell(newCells, row.sheetRow, column, values?.[field] ?? BLANK);
    }
  }
  // Where a person has cleared a row, what the add-on wrote there is cleared too.
  for (const row of reading.passedOver) {
    if (holdsTypedCells(reading, row)) continue;
    for (const field of change.fields) {
      const column = reading.columnOf[field];
      if (column !== undefined) setNewCell(newCells, row.sheetRow, column, BLANK);
    }
  }
  const written = change.rows.map(({ values }) => values);
  return placed(reading, newCells, "whole span", [...refused, ...withoutColumn(reading, written)]);
}

function holdsTypedCells(reading: TableReading, row: TableRow): boolean {
  return reading.headers.some(({ field, column }) => {
    const auto = field !== null && (reading.table.columns[field]?.auto ?? false);
    return !auto && !isUnused(cellAt(row, column));
  });
}
