import type { CellValue } from "../cells/cellValue";
import type { TableName } from "../tables/tableName";
import type { Formats } from "./figureFormats";
import type { RowIdentity } from "./rowIdentity";
import type { PlacedCell, RowAdded } from "./undo/undoableChange";

/** Values by declared field; a field that is not named is left as it is. */
export type RowValues = { readonly [field: string]: CellValue };

/** One cell that a person asked to have changed: refused when it no longer holds `from`. */
export interface CellChange {
  readonly row: RowIdentity;
  /** The header, so that columns the add-on does not know can be changed too. */
  readonly title: string;
  readonly from: CellValue;
  readonly to: CellValue;
  /** How the cell is to be shown, where it is to be as it was before. */
  readonly format?: string;
}

/** Rows that hold all of some values get others. */
export interface RowMark {
  readonly where: RowValues;
  /** But those that hold all of these. */
  readonly unless?: RowValues;
  readonly values: RowValues;
}

/** What the add-on's columns hold in one row, and how its figures are shown there. */
export interface RewrittenRow {
  readonly row: RowIdentity;
  readonly values: RowValues;
  /** Of the fields that are in the row's unit; a plain figure has none. */
  readonly formats?: Formats;
}

/** Everything that the add-on can do to a workbook. A list of these is a change set. */
export type Change =
  /** Adds the tab, laid out whole; nothing where it is already there. */
  | { readonly kind: "add table"; readonly table: TableName }
  /** Adds declared columns that are missing, right of all that is in use. */
  | {
      readonly kind: "add columns";
      readonly table: TableName;
      readonly fields: readonly string[];
    }
  /** Rewrites auto columns whole: rows that are not named lose what stood in them. */
  | {
      readonly kind: "rewrite columns";
      readonly table: TableName;
      readonly fields: readonly string[];
      readonly rows: readonly RewrittenRow[];
      /** Fields whose cells show their figure as the row says; all others keep their format. */
      readonly inUnit?: readonly string[];
    }
  /**
   * Puts `rows` in the place of the rows whose `field` holds `equals`, matched by `matchOn`. A row
   * that differs in nothing but the `ignoring` fields is left alone.
   */
  | {
      readonly kind: "replace rows";
      readonly table: TableName;
      readonly field: string;
      readonly equals: CellValue;
      readonly matchOn: string;
      readonly ignoring: readonly string[];
      readonly rows: readonly RowValues[];
    }
  | {
      readonly kind: "append rows";
      readonly table: TableName;
      readonly rows: readonly RowValues[];
    }
  /** A copy of the tab as it stands, of that name, with its values for its formulas. */
  | {
      readonly kind: "keep copy";
      readonly table: TableName;
      readonly tab: string;
      /** A run that was ended has left it half-made: it is finished. */
      readonly isBegun: boolean;
    }
  /** Takes whole rows out, columns that the add-on does not know included; the rest moves up. */
  | {
      readonly kind: "remove rows";
      readonly table: TableName;
      readonly rows: readonly RowIdentity[];
    }
  /** Rows that were taken out, by the headers that they stood under; they come below all others. */
  | {
      readonly kind: "put rows back";
      readonly table: TableName;
      readonly rows: readonly (readonly PlacedCell[])[];
    }
  /** Takes out rows that came in, where they hold what was put into them and nothing else. */
  | {
      readonly kind: "take rows back";
      readonly table: TableName;
      readonly rows: readonly Pick<RowAdded, "key" | "cells">[];
    }
  /** Rewrites cells of the add-on's own in the rows that are told by what they hold, wherever they are. */
  | { readonly kind: "mark rows"; readonly table: TableName; readonly marks: readonly RowMark[] }
  | {
      readonly kind: "set cells";
      readonly table: TableName;
      readonly cells: readonly CellChange[];
    };

/** What became of a change set. */
export interface Applied {
  /** How many cells hold another value now. */
  readonly cellsChanged: number;
  /** One sentence for each thing that could not be done, because the workbook had moved on. */
  readonly refused: readonly string[];
}
