import type { ICellData, IStyleData } from "@univerjs/core";
import type { IAutoFilter } from "@univerjs/sheets-filter";
import type { Area } from "../sheets/workbook/area";

/** One cell as the grid shows it. Rows and columns count from 1, as everywhere in the workbook. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** Null where the grid has nothing there. */
  readonly content: ICellData | null;
  readonly look: IStyleData | null;
}

/** Where a rule of the grid lies: rules keep their names, copies of one say what they copy. */
export interface GridRule {
  readonly uid: string;
  /** All that the rule says, without its name and place: a copy is known by it. */
  readonly definition: string;
  readonly areas: readonly Area[];
}

type OnSheet<E> = E & { readonly sheet: string };

/**
 * One thing that a person did in the grid, described by its result. `sheet` is the grid's own name for
 * the tab. A list of these in order brings the workbook to where the grid is.
 */
export type GridEdit =
  | OnSheet<{ readonly kind: "cells"; readonly cells: readonly GridCell[] }>
  | OnSheet<{
      readonly kind: "insert rows" | "insert columns" | "delete rows" | "delete columns";
      readonly first: number;
      readonly count: number;
    }>
  | OnSheet<{
      readonly kind: "move rows" | "move columns";
      readonly first: number;
      readonly count: number;
      /** Counted as before the move. */
      readonly before: number;
    }>
  | OnSheet<{
      readonly kind: "row sizes" | "column sizes";
      readonly sizes: readonly { readonly index: number; readonly pixels: number | null }[];
    }>
  | OnSheet<{
      readonly kind: "rows hidden" | "columns hidden";
      readonly first: number;
      readonly count: number;
      readonly hidden: boolean;
    }>
  | OnSheet<{ readonly kind: "frozen"; readonly rows: number; readonly columns: number }>
  | OnSheet<{ readonly kind: "merges"; readonly areas: readonly Area[] }>
  | OnSheet<{
      readonly kind: "notes";
      readonly notes: readonly {
        readonly row: number;
        readonly column: number;
        readonly note: string;
      }[];
    }>
  | OnSheet<{ readonly kind: "rules"; readonly rules: readonly GridRule[] }>
  | OnSheet<{
      readonly kind: "filter";
      readonly filter: IAutoFilter | null;
      readonly hiddenRows: readonly number[];
    }>
  | OnSheet<{ readonly kind: "sheet added"; readonly name: string; readonly index: number }>
  | OnSheet<{ readonly kind: "sheet removed" }>
  | OnSheet<{ readonly kind: "sheet renamed"; readonly name: string }>
  | OnSheet<{ readonly kind: "sheet hidden"; readonly hidden: boolean }>
  | OnSheet<{ readonly kind: "tab colour"; readonly colour: string | null }>
  | OnSheet<{ readonly kind: "gridlines"; readonly hidden: boolean }>
  | { readonly kind: "sheet order"; readonly sheets: readonly string[] };

/** How a person's edit came about: Sheets does not run `onEdit` for the last two. */
export type EditOrigin = "typed" | "other" | "undo";
