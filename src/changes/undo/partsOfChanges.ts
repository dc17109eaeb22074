import { BLANK, type CellValue, describeCell, sameCell, tidyText } from "../../cells/cellValue";
import { cellName } from "../../cells/sheetGrid";
import { cellAt } from "../../tables/cellOf";
import type { Readings } from "../../tables/compact";
import { headerFinder } from "../../tables/findHeader";
import type { TableName } from "../../tables/tableName";
import type { TableReading, TableRow } from "../../tables/tableReading";
import type { Change, RowValues } from "../change";
import { identityOf, type RowIdentity, rowKey, rowsFound } from "../rowIdentity";
import type { CellPart, RowAdded, RowRemoved, UndoPart } from "./undoableChange";

/** A table with what is not in its values: how cells are shown, and their formulas. */
export interface TableAsShown {
  readonly reading: TableReading;
  /** The format at a row and a column of the sheet, both from 1. */
  readonly formatAt: (row: number, column: number) => string;
  /** By relative places (R1C1); "" where there is none. */
  readonly formulaAt: (row: number, column: number) => string;
}

type SetCells = Extract<Change, { kind: "set cells" }>;
type RemoveRows = Extract<Change, { kind: "remove rows" }>;

/**
 * What takes a change set back, before it is made: the cells that it sets, the rows that it adds and
 * those that it takes out. The add-on's own columns and tabs, which the next run writes again, are
 * not among it.
 */
export function partsOfChanges(
  changes: readonly Change[],
  readings: Readings,
  asShown: (table: TableName) => TableAsShown | null,
): readonly UndoPart[] {
  return changes.flatMap((change): readonly UndoPart[] => {
    const reading: TableReading = readings[change.table];
    switch (change.kind) {
      case "set cells":
        return cellParts(change, reading, asShown(change.table));
      case "append rows":
        return change.rows.flatMap((row) => rowAdded(reading, row));
      case "remove rows":
        return rowsRemoved(change, asShown(change.table) ?? unknownLooks(reading));
      case "keep copy":
        return [{ kind: "copy kept", table: change.table, tab: change.tab }];
      default:
        return [];
    }
  });
}

/** The tables of which it has to be known how their cells are shown, and of which the formulas. */
export function tablesShown(changes: readonly Change[]): ReadonlyMap<TableName, boolean> {
  const tables = new Map<TableName, boolean>();
  for (const { kind, table } of changes) {
    if (kind === "remove rows") tables.set(table, true);
    else if (kind === "set cells" && !tables.has(table)) tables.set(table, false);
  }
  return tables;
}

function cellParts(
  { cells }: SetCells,
  reading: TableReading,
  shown: TableAsShown | null,
): readonly CellPart[] {
  const find = rowsFound(reading);
  const headerFor = headerFinder(reading);
  const formatOf = formatFinder(shown);
  const changed = new Map<TableRow, Map<number, CellValue>>();
  for (const { row: identity, title, to } of cells) {
    const row = find(identity);
    const column = headerFor(title)?.column;
    if (row === null || column === undefined) continue;
    changed.set(row, (changed.get(row) ?? new Map()).set(column, to));
  }
  const identityAfter = identitiesAfter(reading, changed);
  return cells.flatMap(({ row: identity, title, from, to }): CellPart[] => {
    const row = find(identity);
    if (row === null || sameCell(from, to)) return [];
    const after = identityAfter(row);
    const column = headerFor(title)?.column ?? 0;
    const format = formatOf(identity, title);
    const before = rowKey(reading, row);
    return [
      {
        kind: "cell",
        table: reading.table.name,
        row: after,
        ...(before === after.key ? {} : { renamedFrom: before }),
        title,
        cell: column === 0 ? "" : cellName(column, row.sheetRow),
        from: { cell: from, ...(format === "" ? {} : { format }) },
        to,
      },
    ];
  });
}

/** How a cell is shown; "" where that is not known. */
function formatFinder(shown: TableAsShown | null): (row: RowIdentity, title: string) => string {
  if (shown === null) return () => "";
  const find = rowsFound(shown.reading);
  const headerFor = headerFinder(shown.reading);
  return (identity, title) => {
    const row = find(identity);
    const column = headerFor(title)?.column;
    return row === null || column === undefined ? "" : shown.formatAt(row.sheetRow, column);
  };
}

/**
 * The identities of rows once they are changed, without the fingerprint, which is the whole row,
 * where the key alone tells which row it is.
 */
function identitiesAfter(
  reading: TableReading,
  changed: ReadonlyMap<TableRow, ReadonlyMap<number, CellValue>>,
): (row: TableRow) => RowIdentity {
  const folded = (row: TableRow): string => rowKey(reading, row).toLowerCase();
  const counts = new Map<string, number>();
  for (const row of reading.rows) counts.set(folded(row), (counts.get(folded(row)) ?? 0) + 1);
  const known = new Map<TableRow, RowIdentity>();
  return (row) => {
    const earlier = known.get(row);
    if (earlier !== undefined) return earlier;
    const identity = identityOf(reading, rowWith(row, changed.get(row) ?? new Map()));
    const key = identity.key.toLowerCase();
    const others = (counts.get(key) ?? 0) - (folded(row) === key ? 1 : 0);
    const found = key === "" || others > 0 ? identity : { key: identity.key, fingerprint: "" };
    known.set(row, found);
    return found;
  };
}

function rowWith(row: TableRow, changed: ReadonlyMap<number, CellValue>): TableRow {
  const width = Math.max(row.cells.length, ...changed.keys());
  const cells = Array.from({ length: width }, (_, at) => {
    return changed.get(at + 1) ?? cellAt(row, at + 1);
  });
  return { sheetRow: row.sheetRow, cells };
}

function rowAdded(reading: TableReading, values: RowValues): readonly RowAdded[] {
  const { name, key, columns } = reading.table;
  const cells = Object.entries(values).flatMap(([field, cell]) => {
    const column = columns[field];
    if (column === undefined || cell.kind === "blank") return [];
    const at = reading.columnOf[field];
    const standing = at === undefined ? undefined : reading.headers[at - 1]?.title;
    return [[standing ?? column.title, cell] as const];
  });
  if (cells.length === 0) return [];
  const words = key.map((field) => tidyText(describeCell(values[field] ?? BLANK)));
  const named = words.filter((word) => word !== "").join(", ");
  return [{ kind: "row added", table: name, key: named, cells }];
}

function rowsRemoved({ rows }: RemoveRows, shown: TableAsShown): readonly RowRemoved[] {
  const { reading, formatAt, formulaAt } = shown;
  const find = rowsFound(reading);
  return rows.flatMap((identity): RowRemoved[] => {
    const row = find(identity);
    if (row === null) return [];
    const cells = reading.headers.flatMap(({ title, column }) => {
      const cell = cellAt(row, column);
      const formula = formulaAt(row.sheetRow, column);
      const format = formatAt(row.sheetRow, column);
      if (cell.kind === "blank" && formula === "") return [];
      const kept = { cell, ...(format === "" ? {} : { format }) };
      return [{ title, column, kept: formula === "" ? kept : { ...kept, formula } }];
    });
    return [{ kind: "row removed", table: reading.table.name, key: identity.key, cells }];
  });
}

function unknownLooks(reading: TableReading): TableAsShown {
  return { reading, formatAt: () => "", formulaAt: () => "" };
}
