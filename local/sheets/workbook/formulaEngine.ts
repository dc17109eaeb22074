import type { Cell, StoredValue } from "./cell";
import type { NamedRange } from "./sheetParts";

/** What formulas go by of a workbook: nothing that could be changed. */
export interface ReadableWorkbook {
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: readonly ReadableSheet[];
  readonly namedRanges: readonly NamedRange[];
  sheetById(id: number): ReadableSheet | undefined;
  sheetByName(name: string): ReadableSheet | undefined;
}

/** What formulas go by of a tab. */
export interface ReadableSheet {
  readonly workbook: ReadableWorkbook;
  readonly id: number;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rows: readonly ({ readonly cells: readonly (Cell | undefined)[] } | undefined)[];
  cell(row: number, column: number): Cell | undefined;
  eachCell(visit: (cell: Cell, row: number, column: number) => void): void;
}

/** One cell of a sheet, rows and columns from 1. */
export interface CellAddress {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/**
 * What changed since the engine last evaluated. `everything` after a structural change (rows,
 * columns, sheets, names) and at the first evaluation: then `cells` is empty.
 */
export interface FormulaChanges {
  readonly everything: boolean;
  readonly cells: readonly CellAddress[];
}

/** A result: of the formula in that cell or, where `spilled`, of an array formula elsewhere. */
export interface ComputedCell extends CellAddress {
  /** Null for a blank result. */
  readonly value: StoredValue | null;
  readonly spilled: boolean;
  /** A format that the result brings with it (a date from TODAY or EDATE), where the cell has none. */
  readonly numberFormat?: string | undefined;
}

/**
 * Computes the formulas of one workbook. The workbook calls it, when a cell that may have changed
 * is read; it stores what is returned and clears spilled cells that are not returned any more.
 */
export interface FormulaEngine {
  /**
   * Results of all formulas whose value may have changed, and all spilled cells of those. May
   * return cells that did not change.
   */
  evaluate(workbook: ReadableWorkbook, changes: FormulaChanges): readonly ComputedCell[];

  /** The functions of a formula that the engine cannot compute: its result is `#NAME?`. */
  unknownFunctions?(formula: string): readonly string[];

  /** SUM for SUMME in a German spreadsheet; null for a name that is English, or in neither language. */
  englishName?(name: string, locale: string): string | null;
}
