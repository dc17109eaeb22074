import { BLANK, type CellValue, sameCell } from "../cells/cellValue";
import { cellAt } from "../tables/cellOf";
import type { Column } from "../tables/column";
import { readCell } from "../tables/readCell";
import type { TableReading, TableRow } from "../tables/readTable";
import type { Wanted } from "./cellBlocks";
import type { Change, RowValues } from "./change";
import { nextRow, type Placed, placed, want, wantedRows, wantRow } from "./placed";

/** Rows of one day go where that day's rows stand; what there is no room for goes below. */
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
  const wanted: Wanted = new Map();
  const added: RowValues[] = [];
  for (const values of change.rows) {
    const at = replaced.findIndex((row) =>
      holds(change.matchOn, cellAt(row, matchColumn), values[change.matchOn] ?? BLANK),
    );
    const [row] = at < 0 ? [] : replaced.splice(at, 1);
    if (row === undefined) added.push(values);
    else if (differs(reading, row, values, change.ignoring)) {
      wantRow(wanted, reading, row.sheetRow, values);
    }
  }
  // What is new takes the place of what has gone: no blank row is left between the others.
  for (const surplus of replaced) {
    const values = added.shift();
    if (values !== undefined) {
      wantRow(wanted, reading, surplus.sheetRow, values);
      continue;
    }
    for (const at of Object.values(reading.columnOf)) {
      if (at !== undefined) want(wanted, surplus.sheetRow, at, BLANK);
    }
  }
  for (const [row, cells] of wantedRows(reading, added, nextRow(reading))) wanted.set(row, cells);
  return placed(reading, wanted, "whole span", []);
}

/** A day may stand there as text or as a bare number, where another program has written it. */
function readsSame(column: Column | undefined, cell: CellValue, value: CellValue): boolean {
  if (column === undefined) return sameCell(cell, value);
  const [read, wanted] = [readCell(column, cell), readCell(column, value)];
  return "value" in read && "value" in wanted && read.value === wanted.value;
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
