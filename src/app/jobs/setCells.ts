import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import type { CellValue } from "../../cells/cellValue";
import { cellName } from "../../cells/sheetGrid";
import type { CellChange, Change } from "../../changes/change";
import { identityOf, type RowIdentity, rowKey } from "../../changes/rowIdentity";
import { cellAt } from "../../tables/cellOf";
import type { Header, TableReading, TableRow } from "../../tables/tableReading";
import {
  type RememberedCell,
  type RememberedChange,
  rememberBegun,
  rememberMade,
} from "../memory/madeChanges";
import { cellsMade } from "../memory/settledChanges";
import type { Ports } from "../ports";
import { compactRead } from "./compactRead";

/** One cell to be changed, found in the workbook as it was just read. */
export interface CellToSet {
  readonly reading: TableReading;
  readonly row: TableRow;
  readonly header: Header;
  readonly to: CellValue;
}

export interface CellsSet {
  readonly changed: number;
  readonly refused: readonly string[];
  /** What undoes it; null where nothing changed or it is too long to remember. */
  readonly change: number | null;
}

/** What belongs to the same step and is more than cells. */
export interface RestOfStep {
  /** Made before the cells are. */
  readonly before: readonly Change[];
  readonly remembered: Pick<RememberedChange, "keptIn">;
}

const ONLY_CELLS: RestOfStep = { before: [], remembered: {} };

/**
 * Changes cells that a person asked for, in however many tables, and remembers them as one step
 * that can be read and undone, also after the sidebar was closed. Call it while holding the lock,
 * with what was just read.
 */
export function setCells(
  ports: Ports,
  cells: readonly CellToSet[],
  sentence: string,
  now: { readonly today: CalendarDate; readonly time: string },
  rest: RestOfStep = ONLY_CELLS,
): CellsSet {
  const tables = Array.from(new Set(cells.map(({ reading }) => reading)), (reading) => ({
    reading,
    cells: cells.filter((cell) => cell.reading === reading),
  }));
  const remembered = tables.flatMap(({ reading, cells }) => memoriesOf(reading, cells));
  if (remembered.length === 0) return { changed: 0, refused: [], change: null };
  const change = rememberBegun(ports.memory, {
    when: `${describeDay(now.today)}, ${now.time}`,
    sentence,
    cells: remembered,
    ...rest.remembered,
  });
  const { cellsChanged, refused } = ports.workbook.apply([
    ...rest.before,
    ...tables.map(({ reading, cells }) => changeOf(reading.table.name, cells)),
  ]);
  // Where some were refused, only the workbook can say which were made.
  const made =
    cellsChanged === 0 || refused.length === 0 ? remembered : onlyMade(ports, remembered);
  if (change !== null) rememberMade(ports.memory, change, cellsChanged === 0 ? [] : made);
  return { changed: cellsChanged, refused, change: cellsChanged === 0 ? null : change };
}

/** What puts back the cells of a remembered change. */
export function changesToUndo({
  cells,
  isRow,
}: Pick<RememberedChange, "cells" | "isRow">): readonly Change[] {
  return Array.from(new Set(cells.map(({ table }) => table)), (table) => ({
    kind: "set cells",
    table,
    cells: cells
      .filter((cell) => cell.table === table)
      .map(({ row, title, from, to }) => ({ row, title, from: to, to: from })),
    ...(isRow === true ? { isWhole: true } : {}),
  }));
}

function changeOf(table: RememberedCell["table"], cells: readonly CellToSet[]): Change {
  return {
    kind: "set cells",
    table,
    cells: cells.map(
      ({ reading, row, header, to }): CellChange => ({
        row: identityOf(reading, row),
        title: header.title,
        from: cellAt(row, header.column),
        to,
      }),
    ),
  };
}

function memoriesOf(reading: TableReading, cells: readonly CellToSet[]): readonly RememberedCell[] {
  const briefIdentity = briefIdentities(reading);
  return cells.map(({ row, header, to }) => ({
    table: reading.table.name,
    ...renamed(reading, row, rowWith(row, cells)),
    row: briefIdentity(row, rowWith(row, cells)),
    title: header.title,
    cell: cellName(header.column, row.sheetRow),
    from: cellAt(row, header.column),
    to,
  }));
}

function renamed(
  reading: TableReading,
  before: TableRow,
  after: TableRow,
): Pick<RememberedCell, "renamedFrom"> {
  const key = rowKey(reading, before);
  return key === rowKey(reading, after) ? {} : { renamedFrom: key };
}

/**
 * The identities of rows once they are changed, without the fingerprint, which is the whole row,
 * where the key alone tells which row it is.
 */
function briefIdentities(reading: TableReading): (before: TableRow, row: TableRow) => RowIdentity {
  const counts = new Map<string, number>();
  const folded = (row: TableRow): string => rowKey(reading, row).toLowerCase();
  for (const row of reading.rows) counts.set(folded(row), (counts.get(folded(row)) ?? 0) + 1);
  return (before, row) => {
    const identity = identityOf(reading, row);
    const key = identity.key.toLowerCase();
    const others = (counts.get(key) ?? 0) - (folded(before) === key ? 1 : 0);
    return key === "" || others > 0 ? identity : { ...identity, fingerprint: "" };
  };
}

function onlyMade(ports: Ports, cells: readonly RememberedCell[]): readonly RememberedCell[] {
  return cellsMade(cells, compactRead(ports, ports.workbook.read()).readings);
}

/** The row as it stands once every change to it is made. */
function rowWith(row: TableRow, cells: readonly CellToSet[]): TableRow {
  const changed = new Map<number, CellValue>();
  for (const { row: other, header, to } of cells) {
    if (other === row) changed.set(header.column, to);
  }
  const width = Math.max(row.cells.length, ...changed.keys());
  return {
    sheetRow: row.sheetRow,
    cells: Array.from(
      { length: width },
      (_, index) => changed.get(index + 1) ?? cellAt(row, index + 1),
    ),
  };
}
