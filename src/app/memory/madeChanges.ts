import { type CellValue, describeCell } from "../../cells/cellValue";
import type { RowIdentity } from "../../changes/rowIdentity";
import { parsedJson } from "../../domain/parsedJson";
import type { TableName } from "../../tables/tableName";
import type { MadeChange } from "../calls/states/problemsState";
import type { MemoryPort } from "../ports";

/** A change as the document remembers it: enough to read it and to undo it later. */
export interface RememberedChange {
  readonly id: number;
  readonly when: string;
  readonly sentence: string;
  readonly cells: readonly RememberedCell[];
  /** The cells are a row that was added: they are taken back together or not at all. */
  readonly isRow?: true;
  /** Rows left these tables with it: they stand in these tabs, from which they are put back. */
  readonly keptIn?: readonly { readonly table: TableName; readonly tab: string }[];
  readonly undone: boolean;
  /** It was begun and has not been marked as finished: the run was stopped, or is still at it. */
  readonly begun?: "making" | "undoing";
  /** Not all of it was made, because the run was stopped. */
  readonly isPart?: true;
}

export interface RememberedCell {
  readonly table: TableName;
  /** The row as it is after the change: its key may be what was changed. */
  readonly row: RowIdentity;
  /** The row's key before the change, where that is what was changed. */
  readonly renamedFrom?: string;
  readonly title: string;
  /** "K20", as it stood then. */
  readonly cell: string;
  readonly from: CellValue;
  readonly to: CellValue;
}

const MEMORY = "changes made in the sidebar";
/** In characters, each of which can take three bytes; the document's memory holds 500 KB. */
const MOST_REMEMBERED = 100_000;
/** The newest one alone may take more: two cells, each as full as Sheets allows. */
const LONGEST_CHANGE = 140_000;
const LONGEST_SAID = 60;

/** Newest first. Whatever cannot be read any more is forgotten. */
export function recallChanges(memory: MemoryPort): readonly RememberedChange[] {
  const changes = parsedJson(memory.recall(MEMORY) ?? "");
  return Array.isArray(changes) ? (changes as RememberedChange[]) : [];
}

/**
 * Remembers, before it is made, what is about to be changed, as the newest, and returns its id: what
 * stops the run in between leaves a change that can be undone. The oldest are forgotten where they
 * would take too much room; null where this one alone would.
 */
export function rememberBegun(
  memory: MemoryPort,
  change: Omit<RememberedChange, "id" | "undone" | "begun">,
): number | null {
  const remembered = recallChanges(memory);
  const id = remembered.reduce((highest, { id }) => Math.max(highest, id), 0) + 1;
  const newest: RememberedChange = { ...change, id, undone: false, begun: "making" };
  const kept = withinRoom([newest, ...remembered]);
  if (!kept.includes(newest)) return null;
  keepChanges(memory, kept);
  return id;
}

/** Marks a change as made: of its cells these hold what they were to hold. Without any it is forgotten. */
export function rememberMade(
  memory: MemoryPort,
  id: number,
  cells: readonly RememberedCell[],
): void {
  keepChanges(memory, asMade(recallChanges(memory), id, cells));
}

/** Remembers, before it is done, that a change is about to be undone. */
export function rememberUndoing(memory: MemoryPort, id: number): void {
  const changes = recallChanges(memory).map((change): RememberedChange => {
    return change.id === id ? { ...change, begun: "undoing" } : change;
  });
  keepChanges(memory, changes);
}

/** Marks a change as undone, which can still be read; or as not undone after all. */
export function rememberUndone(memory: MemoryPort, id: number, isUndone: boolean): void {
  keepChanges(memory, asUndone(recallChanges(memory), id, isUndone));
}

export function keepChanges(memory: MemoryPort, changes: readonly RememberedChange[]): void {
  memory.remember(MEMORY, JSON.stringify(changes));
}

/** The changes with one of them made as far as these cells go. */
export function asMade(
  changes: readonly RememberedChange[],
  id: number,
  cells: readonly RememberedCell[],
): readonly RememberedChange[] {
  const renames = cells.flatMap(renameOf);
  return changes.flatMap((change) => {
    if (change.id !== id) return [withNewNames(change, renames)];
    const { begun: _begun, ...made } = change;
    return cells.length === 0 ? [] : [{ ...made, cells }];
  });
}

/** The changes with one of them undone, or not undone after all. */
export function asUndone(
  changes: readonly RememberedChange[],
  id: number,
  isUndone: boolean,
): readonly RememberedChange[] {
  const renames = changes
    .filter((change) => isUndone && change.id === id)
    .flatMap(({ cells }) => cells.flatMap(renameOf))
    .map(({ table, from, to }) => ({ table, from: to, to: from }));
  return changes.map((change) => {
    if (change.id !== id) return withNewNames(change, renames);
    const { begun: _begun, ...rest } = change;
    return { ...rest, undone: isUndone };
  });
}

/** As the sidebar shows it. */
export function describeChange(change: RememberedChange): MadeChange {
  const { id, when, undone } = change;
  const part = change.isPart === true ? " (stopped before it was finished)" : "";
  return {
    id,
    when,
    sentence: `${change.sentence}${part}`,
    undone,
    cells: change.cells.map(({ table, row, title, cell, from, to }) => {
      const name = row.key === "" ? table : row.key;
      return `${name}: ${title} (${cell}) from ${quote(from)} to ${quote(to)}`;
    }),
  };
}

interface Rename {
  readonly table: TableName;
  readonly from: string;
  readonly to: string;
}

function renameOf({ table, row, renamedFrom }: RememberedCell): readonly Rename[] {
  return renamedFrom === undefined ? [] : [{ table, from: renamedFrom, to: row.key }];
}

/** Other changes to a row have to find it under its new name, to be undone in any order. */
function withNewNames(change: RememberedChange, renames: readonly Rename[]): RememberedChange {
  if (renames.length === 0) return change;
  const cells = change.cells.map((cell) => {
    const found = renames.find(({ table, from }) => table === cell.table && from === cell.row.key);
    return found === undefined ? cell : { ...cell, row: { ...cell.row, key: found.to } };
  });
  return { ...change, cells };
}

function withinRoom(changes: readonly RememberedChange[]): readonly RememberedChange[] {
  let taken = 0;
  return changes.filter((change, index) => {
    taken += JSON.stringify(change).length;
    return taken <= (index === 0 ? LONGEST_CHANGE : MOST_REMEMBERED);
  });
}

function quote(cell: CellValue): string {
  const text = describeCell(cell);
  if (text === "") return "blank";
  return `'${text.length > LONGEST_SAID ? `${text.slice(0, LONGEST_SAID)}\u2026` : text}'`;
}
