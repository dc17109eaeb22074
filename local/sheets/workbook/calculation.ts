import type { Area } from "./area";
import { lastColumnOf, lastRowOf } from "./area";
import { type Cell, isCellError, tidyCell } from "./cell";
import { chosenFormat } from "./enteredCell";
import type { CellAddress, ComputedCell } from "./formulaEngine";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** More than the widest sheet has columns, so that a cell has one number. */
const ROW_STEP = 20_000;
/** Functions whose result fills more than their own cell. */
const SPILLING =
  /[{]|\b(ARRAYFORMULA|UNIQUE|FILTER|SORT|SORTN|SORTBY|SEQUENCE|TRANSPOSE|SPLIT|QUERY|FLATTEN|VSTACK|HSTACK|TOCOL|TOROW|MAKEARRAY|RANDARRAY|TEXTSPLIT|MAP|BYROW|BYCOL|SCAN|CHOOSECOLS|CHOOSEROWS|TAKE|DROP|EXPAND|WRAPROWS|WRAPCOLS|FREQUENCY|MMULT|INDEX|OFFSET|INDIRECT|LET|XLOOKUP)\s*\(/i;

/** Knows which formulas may be out of date, and has them computed when one is read. */
export class Calculation {
  private hasFormulas = false;
  private maySpill = false;
  private everything = false;
  private changed = new Map<number, Set<number>>();
  private running = false;

  constructor(private readonly workbook: Workbook) {}

  /** Whether a formula read now would be computed first. */
  get pending(): boolean {
    return this.hasFormulas && (this.everything || this.changed.size > 0);
  }

  cellChanged(sheetId: number, row: number, column: number, cell: Cell | undefined): void {
    if (cell?.formula !== undefined) this.formulaAdded(cell.formula);
    if (!this.hasFormulas || this.everything) return;
    const cells = this.changed.get(sheetId) ?? new Set<number>();
    cells.add(row * ROW_STEP + column);
    this.changed.set(sheetId, cells);
  }

  /** A formula came into the workbook; `cellChanged` tells so itself. */
  formulaAdded(formula: string): void {
    if (!this.hasFormulas) this.everything = true;
    this.hasFormulas = true;
    if (SPILLING.test(formula)) this.maySpill = true;
  }

  everythingChanged(): void {
    this.everything = true;
    this.changed = new Map();
  }

  acceptCachedValues(): void {
    let uncomputed = false;
    this.changed = new Map();
    for (const sheet of this.workbook.sheets) {
      sheet.eachCell((cell) => {
        if (cell.spilled) this.maySpill = true;
        if (cell.formula === undefined) return;
        this.formulaAdded(cell.formula);
        if (cell.value === undefined) uncomputed = true;
      });
    }
    this.everything = uncomputed;
  }

  /** Computes, where anything in the area may be the result of a formula that is out of date. */
  settle(sheet: Sheet, area: Area): void {
    if (!this.pending || this.running) return;
    if (this.maySpill || holdsFormula(sheet, area)) this.evaluate();
  }

  /** Computes all that is out of date, whoever reads it. */
  settleAll(): void {
    if (this.pending && !this.running) this.evaluate();
  }

  private evaluate(): void {
    const engine = this.workbook.formulaEngine;
    if (engine === null) return;
    const changes = { everything: this.everything, cells: this.changedCells() };
    this.everything = false;
    this.changed = new Map();
    this.running = true;
    try {
      this.store(engine.evaluate(this.workbook, changes));
    } catch (failure) {
      this.everything = true;
      throw failure;
    } finally {
      this.running = false;
    }
  }

  private changedCells(): readonly CellAddress[] {
    return [...this.changed].flatMap(([sheetId, cells]) =>
      [...cells].map((cell) => ({
        sheetId,
        row: Math.floor(cell / ROW_STEP),
        column: cell % ROW_STEP,
      })),
    );
  }

  private store(results: readonly ComputedCell[]): void {
    const sheets = new Map(this.workbook.sheets.map((sheet) => [sheet.id, sheet]));
    const spilledNow = new Set<Cell>();
    for (const result of results) {
      const sheet = sheets.get(result.sheetId);
      const stored = sheet && storeResult(sheet, result);
      if (stored?.spilled) spilledNow.add(stored);
    }
    if (this.maySpill) this.clearOldSpills(spilledNow);
    this.maySpill ||= spilledNow.size > 0;
  }

  private clearOldSpills(spilledNow: ReadonlySet<Cell>): void {
    for (const sheet of this.workbook.sheets) {
      sheet.eachCell((cell, row, column) => {
        if (!cell.spilled || spilledNow.has(cell)) return;
        const numberFormat = chosenFormat(cell);
        const emptied = { ...cell, value: undefined, spilled: undefined, numberFormat };
        place(sheet, row, column, tidyCell(emptied));
      });
    }
  }
}

function storeResult(sheet: Sheet, result: ComputedCell): Cell | undefined {
  const { row, column } = result;
  const old = sheet.cell(row, column);
  // Where a person typed, a spilled value has no place: the engine reports #REF! at the formula.
  if (result.spilled && old?.value !== undefined && !old.spilled) return undefined;
  if (!result.spilled && old?.formula === undefined) return undefined;
  const value = result.value ?? (result.spilled ? undefined : "");
  const chosen = chosenFormat(old);
  const numberFormat = chosen ?? result.numberFormat;
  if (old !== undefined && isSameResult(old, value, numberFormat, result)) return old;
  const cell = tidyCell({
    ...old,
    value,
    spilled: result.spilled ? true : undefined,
    numberFormat,
    formatOfResult: chosen === undefined ? true : undefined,
  });
  place(sheet, row, column, cell);
  return cell;
}

/** Most results of an evaluation are what they were: nobody need hear of them. */
function isSameResult(
  old: Cell,
  value: Cell["value"],
  numberFormat: string | undefined,
  result: ComputedCell,
): boolean {
  const isSameValue = isCellError(old.value)
    ? isCellError(value) && value.error === old.value.error
    : old.value === value;
  const isSameFormat = old.numberFormat === numberFormat;
  return isSameValue && isSameFormat && (old.spilled ?? false) === result.spilled;
}

/** Past `setCell`: a computed value makes nothing else out of date. */
function place(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
  sheet.rowAt(row).cells[column - 1] = cell;
  sheet.workbook.cellRewritten(sheet, row, column);
}

function holdsFormula(sheet: Sheet, area: Area): boolean {
  const lastRow = Math.min(lastRowOf(area), sheet.rows.length);
  const lastColumn = lastColumnOf(area);
  for (let row = area.row; row <= lastRow; row++) {
    const cells = sheet.rows[row - 1]?.cells ?? [];
    const end = Math.min(lastColumn, cells.length);
    for (let column = area.column; column <= end; column++) {
      const cell = cells[column - 1];
      if (cell && (cell.formula !== undefined || cell.spilled)) return true;
    }
  }
  return false;
}
