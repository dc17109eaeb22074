import { textCell } from "../../cells/cellValue";
import type { TableName } from "../../tables/tableName";
import { UNDO_MARKS } from "../../tables/tabs/undoTable";
import type { RowMark, RowValues } from "../change";
import { keyOfPart, type UndoableChange, type UndoPart } from "./undoableChange";
import { shownKey } from "./undoRows";

/** A row that has another name now. */
interface Rename {
  readonly table: TableName;
  readonly from: string;
  readonly to: string;
}

/**
 * Marks a change as made, as far as these parts go; "in part" where a run was stopped at it. Other
 * changes to a row that it renamed are to find the row under its new name.
 */
export function marksOfMade(
  change: UndoableChange,
  made: readonly UndoPart[],
  isStopped: boolean,
): readonly RowMark[] {
  const isMade = new Set(made);
  const isPart = isStopped && made.length < change.parts.length;
  return [
    ...markAs(change.id, UNDO_MARKS.beingMade, isPart ? UNDO_MARKS.madeInPart : ""),
    ...change.parts
      .filter((part) => !isMade.has(part))
      .map((part) => ({ where: rowsOfPart(change.id, part), values: undone(UNDO_MARKS.notMade) })),
    ...renames(change.id, made.flatMap(renameOf)),
  ];
}

/** Marks a change as about to be undone. */
export function marksOfUndoing({ id }: UndoableChange): readonly RowMark[] {
  return [
    ...markAs(id, "", UNDO_MARKS.beingUndone),
    ...markAs(id, UNDO_MARKS.madeInPart, UNDO_MARKS.beingUndone),
  ];
}

/** Marks a change as undone, or as not undone after all. */
export function marksOfUndone(change: UndoableChange, isUndone: boolean): readonly RowMark[] {
  const { id, parts } = change;
  if (!isUndone) return markAs(id, UNDO_MARKS.beingUndone, "");
  const back = parts
    .flatMap(renameOf)
    .map(({ table, from, to }) => ({ table, from: to, to: from }));
  return [...markAs(id, UNDO_MARKS.beingUndone, UNDO_MARKS.undone), ...renames(id, back)];
}

function markAs(id: number, from: string, to: string): readonly RowMark[] {
  return [{ where: { ...ofChange(id), ...undone(from) }, values: undone(to) }];
}

function ofChange(id: number): RowValues {
  return { change: textCell(String(id)) };
}

function undone(mark: string): RowValues {
  return { undone: textCell(mark) };
}

function rowsOfPart(id: number, part: UndoPart): RowValues {
  return {
    ...ofChange(id),
    table: textCell(part.table),
    key: textCell(shownKey(keyOfPart(part))),
    column: textCell(part.kind === "cell" ? part.title : ""),
  };
}

function renameOf(part: UndoPart): readonly Rename[] {
  if (part.kind !== "cell" || part.renamedFrom === undefined) return [];
  return [{ table: part.table, from: part.renamedFrom, to: part.row.key }];
}

function renames(id: number, all: readonly Rename[]): readonly RowMark[] {
  return all.map(({ table, from, to }) => ({
    where: { table: textCell(table), key: textCell(shownKey(from)) },
    unless: ofChange(id),
    values: { key: textCell(shownKey(to)) },
  }));
}
