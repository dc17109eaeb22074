import { describeDay } from "../../cells/calendarDate";
import { BLANK, sameCell } from "../../cells/cellValue";
import { cellName } from "../../cells/sheetGrid";
import type { RowValues } from "../../changes/change";
import { changesToMakeRoom } from "../../changes/changesToAdd";
import { identityOf } from "../../changes/rowIdentity";
import { cellOf } from "../../tables/cellOf";
import type { Compact } from "../../tables/compact";
import type { TableName } from "../../tables/tableName";
import type { TableReading } from "../../tables/tableReading";
import { type RememberedCell, rememberChange } from "../memory/madeChanges";
import type { Ports } from "../ports";
import { compactRead } from "./compactRead";
import type { CellsSet } from "./setCells";

/** What became of a row that was to be added, and the workbook after it. */
export interface RowAdded extends CellsSet {
  readonly compact: Compact;
}

/**
 * Adds a row that a person asked for below the others, with the tab or the columns that it needs,
 * and remembers it as one step that takes it back whole. Call it while holding the lock, with what
 * was just read.
 */
export function addRow(
  ports: Ports,
  compact: Compact,
  table: TableName,
  values: RowValues,
  sentence: string,
): RowAdded {
  const { cellsChanged, refused } = ports.workbook.apply([
    ...changesToMakeRoom(compact.readings[table]),
    { kind: "append rows", table, rows: [values] },
  ]);
  const reading = ports.workbook.read();
  const { today, time } = reading;
  const after = compactRead(ports, reading);
  const cells = cellsAdded(after.readings[table], values);
  const change =
    cells.length === 0
      ? null
      : rememberChange(ports.memory, {
          when: `${describeDay(today)}, ${time}`,
          sentence,
          cells,
          isRow: true,
        });
  return { changed: cellsChanged, refused, change, compact: after };
}

/** The lowest row that holds the values is the one that was added. */
function cellsAdded(reading: TableReading, values: RowValues): readonly RememberedCell[] {
  const filled = Object.entries(values).filter(([, value]) => value.kind !== "blank");
  const row = [...reading.rows]
    .reverse()
    .find((one) => filled.every(([field, value]) => sameCell(cellOf(reading, one, field), value)));
  if (row === undefined) return [];
  return filled.flatMap(([field, to]) => {
    const header = reading.headers.find((one) => one.field === field);
    if (header === undefined) return [];
    return [
      {
        table: reading.table.name,
        row: identityOf(reading, row),
        title: header.title,
        cell: cellName(header.column, row.sheetRow),
        from: BLANK,
        to,
      },
    ];
  });
}
