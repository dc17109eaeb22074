import type { Cell } from "./cell";
import type { FormulaEngine, ReadableSheet, ReadableWorkbook } from "./formulaEngine";

/** A workbook whose formulas are computed: read by its engine, and given what they come to. */
export interface CalculatedWorkbook extends ReadableWorkbook {
  readonly sheets: readonly CalculatedSheet[];
  readonly formulaEngine: FormulaEngine | null;
  sheetById(id: number): CalculatedSheet | undefined;
}

export interface CalculatedSheet extends ReadableSheet {
  readonly workbook: CalculatedWorkbook;
  rowAt(row: number): { readonly cells: (Cell | undefined)[] };
  rewriteCell(row: number, column: number, cell: Cell | undefined): void;
}
