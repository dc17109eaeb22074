import type { CellValue } from "../../cells/cellValue";
import type { SheetGrid } from "../../cells/sheetGrid";
import { identityOf, type RowIdentity, rowFinder } from "../../changes/rowIdentity";
import type {
  CellPart,
  RowRemoved,
  UndoableChange,
  UndoPart,
  UndoState,
} from "../../changes/undo/undoableChange";
import { parsedJson } from "../../domain/parsedJson";
import { cellAt } from "../../tables/cellOf";
import type { Readings } from "../../tables/compact";
import { readTable } from "../../tables/readTable";
import { isTableName, type TableName } from "../../tables/tableName";
import type { TableReading } from "../../tables/tableReading";
import { TABLES } from "../../tables/tables";
import type { MemoryPort } from "../ports";

const MEMORY = "changes made in the sidebar";

/** A change as versions before the tab *Undo* remembered it with the document. */
interface ChangeBefore {
  readonly id: number;
  readonly when: string;
  readonly sentence: string;
  readonly cells: readonly CellBefore[];
  /** The cells are a row that was added. */
  readonly isRow?: true;
  /** Rows left these tables with it: they stand in these tabs. */
  readonly keptIn?: readonly { readonly table: TableName; readonly tab: string }[];
  readonly undone: boolean;
  readonly begun?: "making" | "undoing";
  readonly isPart?: true;
}

interface CellBefore {
  readonly table: TableName;
  readonly row: RowIdentity;
  readonly renamedFrom?: string;
  readonly title: string;
  readonly cell: string;
  readonly from: CellValue;
  readonly to: CellValue;
}

/** What an older version remembers, newest first; it is moved into the tab at the first change. */
export function changesBefore(memory: MemoryPort): readonly UndoableChange[] {
  return remembered(memory).map((change) => ({
    id: change.id,
    when: change.when,
    sentence: change.sentence,
    parts: [...partsBefore(change), ...copiesKept(change)],
    state: stateBefore(change),
  }));
}

/** The same, with the rows that left with a change, from the tabs that keep them. */
export function changesBeforeWhole(
  memory: MemoryPort,
  readCopy: (name: string) => SheetGrid | null,
  readings: Readings,
): readonly UndoableChange[] {
  const known = remembered(memory);
  return changesBefore(memory).map((change, index) => {
    const { keptIn = [], undone } = known[index] ?? { undone: true };
    if (undone || keptIn.length === 0) return change;
    const rows = keptIn.flatMap(({ table, tab }) => rowsIn(readCopy(tab), table, readings));
    return { ...change, parts: [...change.parts, ...rows] };
  });
}

/** Forgets all others. */
export function keepChangesBefore(
  memory: MemoryPort,
  isKept: (change: UndoableChange) => boolean,
): void {
  const all = remembered(memory);
  const kept = changesBefore(memory).flatMap((change, index) => {
    const as = all[index];
    return as !== undefined && isKept(change) ? [as] : [];
  });
  if (kept.length < all.length || all.length === 0) {
    memory.remember(MEMORY, kept.length === 0 ? null : JSON.stringify(kept));
  }
}

function remembered(memory: MemoryPort): readonly ChangeBefore[] {
  const changes = parsedJson(memory.recall(MEMORY) ?? "");
  if (!Array.isArray(changes)) return [];
  return (changes as readonly ChangeBefore[]).filter(
    ({ id, when, sentence, cells }) =>
      Number.isInteger(id) &&
      typeof when === "string" &&
      typeof sentence === "string" &&
      Array.isArray(cells) &&
      cells.every(({ table }) => isTableName(table)),
  );
}

function partsBefore({ cells, isRow }: ChangeBefore): readonly UndoPart[] {
  const [first] = cells;
  if (isRow === true && first !== undefined) {
    const added = cells.map(({ title, to }) => [title, to] as const);
    return [{ kind: "row added", table: first.table, key: first.row.key, cells: added }];
  }
  return cells.map(({ from, ...cell }): CellPart => {
    return { kind: "cell", ...cell, from: { cell: from } };
  });
}

function copiesKept({ keptIn = [] }: ChangeBefore): readonly UndoPart[] {
  return keptIn.map(({ table, tab }) => ({ kind: "copy kept", table, tab }));
}

function stateBefore({ begun, undone, isPart }: ChangeBefore): UndoState {
  if (begun !== undefined) return begun === "making" ? "being made" : "being undone";
  if (undone) return "undone";
  return isPart === true ? "made in part" : "made";
}

/** The rows of a kept tab that its table has no longer. */
function rowsIn(
  grid: SheetGrid | null,
  name: TableName,
  readings: Readings,
): readonly RowRemoved[] {
  if (grid === null) return [];
  const kept: TableReading = readTable(TABLES[name], [{ ...grid, name }]);
  const find = rowFinder(readings[name]);
  return kept.rows
    .filter((row) => find(identityOf(kept, row)) === null)
    .map((row) => ({
      kind: "row removed",
      table: name,
      key: identityOf(kept, row).key,
      cells: kept.headers
        .map(({ title, column }) => ({ title, column, kept: { cell: cellAt(row, column) } }))
        .filter(({ kept: { cell } }) => cell.kind !== "blank"),
    }));
}
