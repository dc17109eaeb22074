import { describeDay } from "../../cells/calendarDate";
import { BLANK, sameCell, textCell } from "../../cells/cellValue";
import { cellName } from "../../cells/sheetGrid";
import type { RowValues } from "../../changes/change";
import { changesToMakeRoom } from "../../changes/changesToAdd";
import { identityOf } from "../../changes/rowIdentity";
import { cellOf } from "../../tables/cellOf";
import type { Compact } from "../../tables/compact";
import { readTable } from "../../tables/readTable";
import type { TableName } from "../../tables/tableName";
import type { TableReading } from "../../tables/tableReading";
import { type RememberedCell, rememberBegun, rememberMade } from "../memory/madeChanges";
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
  time: string,
): RowAdded {
  const change = rememberBegun(ports.memory, {
    when: `${describeDay(compact.today)}, ${time}`,
    sentence,
    cells: cellsToAdd(compact.readings[table], values),
    isRow: true,
  });
  const { cellsChanged, refused } = ports.workbook.apply([
    ...changesToMakeRoom(compact.readings[table]),
    { kind: "append rows", table, rows: [values] },
  ]);
  const after = compactRead(ports, ports.workbook.read());
  const cells = cellsAdded(after.readings[table], values);
  if (change !== null) rememberMade(ports.memory, change, cells);
  const isKept = change !== null && cells.length > 0;
  return { changed: cellsChanged, refused, change: isKept ? change : null, compact: after };
}

/** The cells of the row as it will stand, in a table that has room for all of them. */
function cellsToAdd(reading: TableReading, values: RowValues): readonly RememberedCell[] {
  const titles = Object.entries(reading.table.columns)
    .filter(([field]) => reading.columnOf[field] === undefined)
    .map(([, { title }]) => title);
  const present = reading.headers.map(({ title }) => title);
  const headers = [...present, ...titles];
  const row = headers.map((title) => {
    const field = Object.entries(reading.table.columns).find(([, one]) => one.title === title)?.[0];
    const at = reading.headers.find((header) => header.title === title)?.field ?? field ?? "";
    return values[at] ?? BLANK;
  });
  const cells = [headers.map((title) => textCell(title)), row];
  const added = cellsAdded(readTable(reading.table, [{ name: reading.table.name, cells }]), values);
  const below = String(reading.lastUsedRow + 1);
  return added.map((one) => ({ ...one, cell: one.cell.replace(/\d+$/, below) }));
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
