import type { CellValue } from "../../cells/cellValue";
import type { TableName } from "../../tables/tableName";
import type { RowIdentity } from "../rowIdentity";
import type { KeptCell } from "./keptCell";

/** What was changed by one click, as the tab *Undo* keeps it: it is taken back as a whole. */
export interface UndoableChange {
  /** From 1. */
  readonly id: number;
  /** "7 Oct 2009, 14:30" */
  readonly when: string;
  readonly sentence: string;
  readonly parts: readonly UndoPart[];
  readonly state: UndoState;
}

/**
 * How far it has come. What is being made or undone is being so now, or the run was stopped at it;
 * "made in part": a run was stopped, and the parts are those that it had made.
 */
export type UndoState = "being made" | "made" | "made in part" | "being undone" | "undone";

export type UndoPart = CellPart | RowAdded | RowRemoved | CopyKept;

/** One cell that was changed. */
export interface CellPart {
  readonly kind: "cell";
  readonly table: TableName;
  /** The row as it is after the change: its key may be what was changed. */
  readonly row: RowIdentity;
  /** The row's key before the change, where that is what was changed. */
  readonly renamedFrom?: string;
  readonly title: string;
  /** "K20", as it stood then. */
  readonly cell: string;
  readonly from: KeptCell;
  readonly to: CellValue;
}

/** A row that came in; it is taken back whole. */
export interface RowAdded {
  readonly kind: "row added";
  readonly table: TableName;
  readonly key: string;
  /** All that was put into it, by header. */
  readonly cells: readonly (readonly [title: string, cell: CellValue])[];
}

/** A row that was taken out; it is put back below the others. */
export interface RowRemoved {
  readonly kind: "row removed";
  readonly table: TableName;
  readonly key: string;
  /** All that stood in it, columns that the add-on does not know included. */
  readonly cells: readonly PlacedCell[];
}

/** A copy of a tab that was kept; undoing leaves it to people, who may have need of it. */
export interface CopyKept {
  readonly kind: "copy kept";
  readonly table: TableName;
  readonly tab: string;
}

/** A cell with the header that it stood under; what had none is known by its column, from 1. */
export interface PlacedCell {
  readonly title: string;
  readonly column: number;
  readonly kept: KeptCell;
}

/** The row of a part, as people know it; "" for none. */
export function keyOfPart(part: UndoPart): string {
  if (part.kind === "copy kept") return "";
  return part.kind === "cell" ? part.row.key : part.key;
}
