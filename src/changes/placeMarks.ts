import { BLANK, describeCell } from "../cells/cellValue";
import { groupedBy } from "../domain/words/groupedBy";
import { cellOf } from "../tables/cellOf";
import type { TableReading, TableRow } from "../tables/tableReading";
import type { NewCells } from "./cellBlocks";
import type { Change, RowMark, RowValues } from "./change";
import { type Placed, placed, setNewRow } from "./placed";

/** The cells that get another value; of two marks of one row the later holds. */
export function placeMarks(
  { marks }: Extract<Change, { kind: "mark rows" }>,
  reading: TableReading,
): Placed {
  const newCells: NewCells = new Map();
  // Thousands of marks ask for the same fields of thousands of rows: each pair is met once.
  const byFields = groupedBy(marks, ({ where }) => JSON.stringify(Object.keys(where)));
  for (const alike of byFields.values()) {
    const fields = Object.keys(alike[0]?.where ?? {});
    const byValues = groupedBy(alike, ({ where }) => namedBy(fields, (field) => where[field]));
    for (const row of reading.rows) {
      const name = namedBy(fields, (field) => cellOf(reading, row, field));
      for (const { unless, values } of byValues.get(name) ?? []) {
        if (unless !== undefined && holds(reading, row, unless)) continue;
        setNewRow(newCells, reading, row.sheetRow, values);
      }
    }
  }
  return placed(reading, newCells, "whole span", []);
}

function namedBy(
  fields: readonly string[],
  cellUnder: (field: string) => RowValues[string] | undefined,
): string {
  return JSON.stringify(fields.map((field) => describeCell(cellUnder(field) ?? BLANK)));
}

function holds(reading: TableReading, row: TableRow, values: RowMark["where"]): boolean {
  return Object.entries(values).every(([field, value]) => {
    return describeCell(cellOf(reading, row, field)) === describeCell(value);
  });
}
