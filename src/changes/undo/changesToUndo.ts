import { sameCell } from "../../cells/cellValue";
import { groupedBy } from "../../domain/words/groupedBy";
import { cellAt } from "../../tables/cellOf";
import type { Readings } from "../../tables/compact";
import type { TableName } from "../../tables/tableName";
import type { Header, TableReading } from "../../tables/tableReading";
import type { CellChange, Change } from "../change";
import { renamedByCells } from "../renamedColumns";
import { rowsFound } from "../rowIdentity";
import { removedRowFinder } from "./partsMade";
import type { CellPart, UndoPart } from "./undoableChange";

/**
 * What puts everything back as it was before a change. Cells and rows that are back already, as where
 * a run was stopped at just that, are left out.
 */
export function changesToUndo(parts: readonly UndoPart[], readings: Readings): readonly Change[] {
  const byTable = groupedBy(parts, ({ table }) => table);
  return Array.from(byTable, ([table, all]) => [
    ...cellsPutBack(readings[table], all),
    ...rowsTakenBack(table, all),
    ...rowsPutBack(readings[table], all),
  ]).flat();
}

function cellsPutBack(reading: TableReading, parts: readonly UndoPart[]): readonly Change[] {
  const own = parts.flatMap((part) => (part.kind === "cell" ? [part] : []));
  const headerFor = renamedByCells(reading, own);
  const isBack = backFinder(reading, headerFor);
  const isWrittenAgain = writtenAgainFinder(reading, headerFor);
  const cells = own.flatMap((part): CellChange[] => {
    if (isBack(part) || isWrittenAgain(part)) return [];
    const { row, from, to } = part;
    const title = headerFor(part.title)?.title ?? part.title;
    const format = from.format === undefined ? {} : { format: from.format };
    return [{ row, title, from: to, to: from.cell, ...format }];
  });
  return cells.length === 0 ? [] : [{ kind: "set cells", table: reading.table.name, cells }];
}

/** Whether a cell holds what it held before, in a row that may have its old name again. */
function backFinder(
  reading: TableReading,
  headerFor: (title: string) => Header | undefined,
): (part: CellPart) => boolean {
  const find = rowsFound(reading);
  return ({ row: identity, renamedFrom, title, from }) => {
    const named = renamedFrom === undefined ? null : find({ key: renamedFrom, fingerprint: "" });
    const row = find(identity) ?? named;
    const header = headerFor(title);
    return row !== null && header !== undefined && sameCell(cellAt(row, header.column), from.cell);
  };
}

/** What a later run has written anew in the add-on's own columns is nobody's loss, and no news. */
function writtenAgainFinder(
  reading: TableReading,
  headerFor: (title: string) => Header | undefined,
): (part: CellPart) => boolean {
  const find = rowsFound(reading);
  return ({ row: identity, title, to }) => {
    const header = headerFor(title);
    if (header === undefined || header.field === null) return false;
    if (!(reading.table.columns[header.field]?.auto ?? false)) return false;
    const row = find(identity);
    return row !== null && !sameCell(cellAt(row, header.column), to);
  };
}

function rowsTakenBack(table: TableName, parts: readonly UndoPart[]): readonly Change[] {
  const rows = parts.flatMap((part) => (part.kind === "row added" ? [part] : []));
  return rows.length === 0 ? [] : [{ kind: "take rows back", table, rows }];
}

function rowsPutBack(reading: TableReading, parts: readonly UndoPart[]): readonly Change[] {
  const find = removedRowFinder(reading);
  const rows = parts.flatMap((part) =>
    part.kind === "row removed" && find(part) === null ? [part.cells] : [],
  );
  return rows.length === 0 ? [] : [{ kind: "put rows back", table: reading.table.name, rows }];
}
