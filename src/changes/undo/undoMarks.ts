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
    ...markAs(change.id, UNDO_MARKS.beingMade, ""),
    ...change.parts
      .filter((part) => !isMade.has(part))
      .map((part) => ({ where: rowsOfPart(change.id, part), values: undone(UNDO_MARKS.notMade) })),
    // In a row of what was made: the row that said it was under way may be one of what was not.
    ...made.slice(0, isPart ? 1 : 0).map((part) => ({
      where: rowsOfPart(change.id, part),
      values: undone(UNDO_MARKS.madeInPart),
    })),
    ...renames(change.id, made.flatMap(renameOf)),
  ];
}

/** Marks a change as about to be undone, in one of its rows: that is enough to tell, of thousands. */
export function marksOfUndoing({ id, parts }: UndoableChange): readonly RowMark[] {
  const [first] = parts;
  if (first === undefined) return [];
  return [
    {
      where: rowsOfPart(id, first),
      unless: undone(UNDO_MARKS.notMade),
      values: undone(UNDO_MARKS.beingUndone),
    },
  ];
}

/** Marks a change as undone, or as not undone after all. */
export function marksOfUndone(change: UndoableChange, isUndone: boolean): readonly RowMark[] {
  const { id, parts, state } = change;
  const asBefore = state === "made in part" ? UNDO_MARKS.madeInPart : "";
  if (!isUndone) return markAs(id, UNDO_MARKS.beingUndone, asBefore);
  const back = parts
    .flatMap(renameOf)
    .map(({ table, from, to }) => ({ table, from: to, to: from }));
  const where = ofChange(id);
  const unless = undone(UNDO_MARKS.notMade);
  return [{ where, unless, values: undone(UNDO_MARKS.undone) }, ...renames(id, back)];
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
