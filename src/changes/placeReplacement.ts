import { BLANK, type CellValue, sameCell } from "../cells/cellValue";
import { cellAt } from "../tables/cellOf";
import type { Column } from "../tables/column";
import { readCell } from "../tables/readCell";
import type { TableReading, TableRow } from "../tables/tableReading";
import type { NewCells } from "./cellBlocks";
import type { Change, RowValues } from "./change";
import { newRows, nextRow, type Placed, placed, setNewCell, setNewRow } from "./placed";
import { withoutColumn } from "./withoutColumn";

/** A day's new rows take the place of its old ones; the rest go below all that is in use. */
export function placeReplacement(
  change: Extract<Change, { kind: "replace rows" }>,
  reading: TableReading,
): Placed {
  const column = reading.columnOf[change.field];
  const matchColumn = reading.columnOf[change.matchOn];
  if (column === undefined || matchColumn === undefined) {
    const refused = [`${change.table}: its headers are missing.`];
    return { blocks: [], kept: [], cellsChanged: 0, ofOtherKind: [], refused };
  }
  const holds = (field: string, cell: CellValue, value: CellValue): boolean => {
    return readsSame(reading.table.columns[field], cell, value);
  };
  const replaced = reading.rows.filter((row) => {
    return holds(change.field, cellAt(row, column), change.equals);
  });
  const newCells: NewCells = new Map();
  const added: RowValues[] = [];
  for (const values of change.rows) {
    const at = replaced.findIndex((row) =>
      holds(change.matchOn, cellAt(row, matchColumn), values[change.matchOn] ?? BLANK),
    );
    const [row] = at < 0 ? [] : replaced.splice(at, 1);
    if (row === undefined) added.push(values);
    else if (differs(reading, row, values, change.ignoring)) {
      setNewRow(newCells, reading, row.sheetRow, values);
    }
  }
  // New rows fill the places of rows that have gone, so that no blank row is left in between.
  for (const surplus of replaced) {
    const values = added.shift();
    if (values !== undefined) {
      setNewRow(newCells, reading, surplus.sheetRow, values);
      continue;
    }
    for (const at of Object.values(reading.columnOf)) {
      if (at !== undefined) setNewCell(newCells, surplus.sheetRow, at, BLANK);
    }
  }
  for (const [row, cells] of newRows(reading, added, nextRow(reading))) newCells.set(row, cells);
  return placed(reading, newCells, "whole span", withoutColumn(reading, change.rows));
}

/** A day may stand there as text or as a bare number, where another program has written it. */
function readsSame(column: Column | undefined, cell: CellValue, value: CellValue): boolean {
  if (column === undefined) return sameCell(cell, value);
  const [read, written] = [readCell(column, cell), readCell(column, value)];
  return "value" in read && "value" in written && read.value === written.value;
}

function differs(
  reading: TableReading,
  row: TableRow,
  values: RowValues,
  ignoring: readonly string[],
): boolean {
  return Object.entries(values).some(([field, value]) => {
    const column = reading.columnOf[field];
    return (
      column !== undefined && !ignoring.includes(field) && !sameCell(cellAt(row, column), value)
    );
  });
}
