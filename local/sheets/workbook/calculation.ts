import { allFormulas, type FormulaCell } from "./allFormulas";
import { type Area, lastColumnOf, lastRowOf, wholeOf } from "./area";
import type { CalculatedSheet, CalculatedWorkbook } from "./calculatedSheet";
import { type Cell, standsAsSaved } from "./cell";
import type { CellAddress, FormulaEngine } from "./formulaEngine";
import { evaluateKept, isBeyond } from "./keptEvaluation";
import { KeptValues } from "./keptValues";
import { markKept } from "./markKept";
import type { Axis } from "./spans";
import { clearOldSpills, storeResults } from "./storeResults";

/** More than the widest sheet has columns, so that a cell has one number. */
const ROW_STEP = 20_000;
/** Functions whose result fills more than their own cell. */
const SPILLING =
  /[{]|\b(ARRAYFORMULA|UNIQUE|FILTER|SORT|SORTN|SORTBY|SEQUENCE|TRANSPOSE|SPLIT|QUERY|FLATTEN|VSTACK|HSTACK|TOCOL|TOROW|MAKEARRAY|RANDARRAY|TEXTSPLIT|MAP|BYROW|BYCOL|SCAN|CHOOSECOLS|CHOOSEROWS|TAKE|DROP|EXPAND|WRAPROWS|WRAPCOLS|FREQUENCY|MMULT|INDEX|OFFSET|INDIRECT|LET|XLOOKUP)\s*\(/i;

/** Knows which formulas may be out of date, and has them computed when one is read. */
export class Calculation {
  private hasFormulas = false;
  private maySpill = false;
  /** Something happened since formulas were computed last. */
  private isDue = false;
  /** Whatever the engine knows of the workbook is out of date, and it must be given everything again. */
  private everything = true;
  private changed = new Map<number, Set<number>>();
  private running = false;
  /** Sheets that were looked through and had none, since a formula came in or moved. */
  private readonly withoutFormulas = new Set<number>();
  private readonly kept: KeptValues;

  constructor(private readonly workbook: CalculatedWorkbook) {
    this.kept = new KeptValues(workbook);
  }

  /** Whether a formula read now would be computed first. */
  get pending(): boolean {
    return this.hasFormulas && this.isDue;
  }

  /** A cell was put where `old` was. */
  cellChanged(
    sheetId: number,
    row: number,
    column: number,
    cell: Cell | undefined,
    old: Cell | undefined,
  ): void {
    if (cell?.formula !== undefined) this.formulaAdded(cell.formula);
    if (!this.hasFormulas) return;
    this.isDue = true;
    this.kept.cellChanged({ sheetId, row, column }, cell, old);
    if (this.everything) return;
    const cells = this.changed.get(sheetId) ?? new Set<number>();
    cells.add(row * ROW_STEP + column);
    this.changed.set(sheetId, cells);
  }

  /** A formula came into the workbook; `cellChanged` tells so itself. */
  formulaAdded(formula: string): void {
    this.hasFormulas = true;
    this.isDue = true;
    this.withoutFormulas.clear();
    if (SPILLING.test(formula)) this.maySpill = true;
  }

  /** Call before rows, columns or cells of a sheet get another place, while references are as they were. */
  beforeMove(): void {
    this.kept.beforeMove();
  }

  /** What stands in an area of a sheet goes, or comes to stand in another order. */
  areaChanged(sheet: CalculatedSheet, area: Area): void {
    this.kept.areaChanged(sheet.id, area);
  }

  /** Empty rows or columns came in there, and references have made room for them. */
  linesCameIn(sheet: CalculatedSheet, area: Area, axis: Axis): void {
    this.kept.linesCameIn(sheet.id, area, axis);
  }

  /** Call after rows, columns or cells got another place. */
  placesMoved(): void {
    this.kept.afterMove();
    this.rebuild();
  }

  /** Call after changing sheets, names or settings. */
  workbookChanged(): void {
    this.kept.namesChanged();
    this.rebuild();
  }

  /** Call where the values that came with the formulas are not to be relied on. */
  everythingChanged(): void {
    this.kept.staleAll();
    this.rebuild();
  }

  /** Call after loading: the values that came with the formulas stand until something changes. */
  acceptCachedValues(): void {
    this.kept.begin();
    this.begin();
  }

  /** Call after loading a copy, in which it is marked which values came with a file. */
  resume(isOutOfDate: boolean): void {
    this.kept.resume();
    this.begin();
    if (isOutOfDate) this.rebuild();
  }

  /** Settles which of the values that came with the file stand, without computing any. */
  markStale(): void {
    this.kept.markStale();
  }

  /** Computes, where anything in the area may be the result of a formula that is out of date. */
  settle(sheet: CalculatedSheet, area: Area): void {
    if (!this.pending || this.running) return;
    // A formula fills cells of its own sheet alone.
    if (holdsFormula(sheet, area) || (this.maySpill && this.hasFormulasOn(sheet))) this.evaluate();
  }

  /** Computes all that is out of date, whoever reads it. */
  settleAll(): void {
    if (this.pending && !this.running) this.evaluate();
  }

  private hasFormulasOn(sheet: CalculatedSheet): boolean {
    if (this.withoutFormulas.has(sheet.id)) return false;
    const found = holdsFormula(sheet, wholeOf(sheet));
    if (!found) this.withoutFormulas.add(sheet.id);
    return found;
  }

  private begin(): void {
    const formulas = allFormulas(this.workbook);
    for (const { cell } of formulas) this.formulaAdded(cell.formula);
    this.maySpill ||= formulas.some(({ cell }) => cell.fills !== undefined);
    this.rebuild();
    this.isDue = formulas.some(({ cell }) => cell.value === undefined);
  }

  private rebuild(): void {
    this.withoutFormulas.clear();
    this.isDue = true;
    this.everything = true;
    this.changed = new Map();
  }

  private evaluate(): void {
    const engine = this.workbook.formulaEngine;
    if (engine === null) return;
    this.running = true;
    try {
      this.compute(engine);
      this.isDue = false;
    } catch (failure) {
      this.everything = true;
      throw failure;
    } finally {
      this.running = false;
    }
  }

  private compute(engine: FormulaEngine): void {
    this.kept.markStale();
    const before = this.kept.takeBefore();
    const live = this.liveFormulas(engine);
    // Where all values are the file's still, there is nothing to tell the engine.
    if (live.length === 0) {
      this.rebuild();
    } else {
      const changes = { everything: this.everything, cells: this.changedCells() };
      this.everything = false;
      this.changed = new Map();
      const stale = live.filter(({ cell }) => cell.kept === "stale");
      const results = evaluateKept(engine, this.workbook, changes, stale, before);
      const spilledNow = storeResults(this.workbook, results);
      if (this.maySpill) clearOldSpills(this.workbook, spilledNow);
      this.maySpill ||= spilledNow.size > 0;
    }
  }

  /** The formulas that the engine is to compute. */
  private liveFormulas(engine: FormulaEngine): readonly FormulaCell<CalculatedSheet>[] {
    const live = allFormulas(this.workbook).filter(({ cell }) => !standsAsSaved(cell));
    const lost = live.filter((place) => place.cell.kept === "stale" && isBeyond(engine, place));
    for (const place of lost) markKept(place, "out of date");
    return lost.length === 0 ? live : live.filter((place) => !lost.includes(place));
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
}

function holdsFormula(sheet: CalculatedSheet, area: Area): boolean {
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
