import type { AboutFile } from "./aboutFile";
import { type Area, wholeOf } from "./area";
import { Calculation } from "./calculation";
import type { Cell } from "./cell";
import type { DataValidation } from "./dataValidation";
import { type DefaultFont, SHEETS_FONT } from "./defaultFont";
import type { FormulaEngine } from "./formulaEngine";
import { Grid } from "./grid";
import { rewriteFormulas } from "./rewriteFormulas";
import type { DeveloperMetadata, NamedRange } from "./sheetParts";

export interface WorkbookOptions {
  readonly id?: string;
  readonly name?: string;
  /** IANA name, such as Europe/London: what the dates in the cells are days of. */
  readonly timeZone?: string;
  /** As Sheets writes it: en_GB. It decides how what is typed is read, and how formulas are written. */
  readonly locale?: string;
  readonly defaultFont?: DefaultFont;
}

/** Told after each change; a listener must not change the workbook. */
export interface WorkbookListener {
  /** Value, formula, format, note, rule or look of one cell. */
  cellChanged?(sheet: Sheet, row: number, column: number): void;
  /** Rows, columns, sizes, merges, filter, protection, conditional formats, name, colour. */
  sheetChanged?(sheet: Sheet): void;
  /** Sheets added, removed, moved or renamed; names; settings of the spreadsheet. */
  workbookChanged?(): void;
  selectionChanged?(sheet: Sheet): void;
  /** Cells of the sheet have another rule in its place, because what it refers to has moved. */
  ruleMoved?(sheet: Sheet, from: DataValidation, to: DataValidation): void;
}

/** One tab of a workbook. Cells are read with `cell` and written with `setCell`. */
export class Sheet extends Grid {
  constructor(
    readonly workbook: Workbook,
    readonly id: number,
    public name: string,
  ) {
    super();
  }

  /** Puts a cell there (undefined empties it), notes it for the formulas and tells the listeners. */
  setCell(row: number, column: number, cell: Cell | undefined): void {
    const old = this.cell(row, column);
    if (cell === undefined && old === undefined) return;
    this.rowAt(row).cells[column - 1] = cell;
    this.workbook.cellChanged(this, row, column, cell, old);
  }

  /** Past `setCell`: nothing new to compute comes of it, as of a formula's value, a moved reference. */
  rewriteCell(row: number, column: number, cell: Cell | undefined): void {
    this.rowAt(row).cells[column - 1] = cell;
    this.workbook.cellRewritten(this, row, column);
  }
}

/**
 * A spreadsheet in memory, and the whole truth about it. Knows no clock and no file; formulas are
 * computed by the engine given to it.
 */
export class Workbook {
  readonly id: string;
  name: string;
  timeZone: string;
  /** What cells without a font of their own are written in; that of a new spreadsheet in Sheets. */
  defaultFont: DefaultFont;
  /** In tab order. */
  sheets: readonly Sheet[] = [];
  activeSheetId: number | null = null;
  namedRanges: readonly NamedRange[] = [];
  metadata: readonly DeveloperMetadata[] = [];
  aboutFile: AboutFile = {};
  /** What the file that it came from holds and it has no place for: "charts (Dashboard)". */
  notKept: readonly string[] = [];
  /** The last number given out for a sheet, protection, banding or metadata. */
  lastNumber = -1;
  /** Null: formulas keep the values they have, and new ones stay blank. */
  formulaEngine: FormulaEngine | null = null;
  readonly calculation = new Calculation(this);
  #locale: string;
  private readonly listeners = new Set<WorkbookListener>();

  constructor(options: WorkbookOptions = {}) {
    this.id = options.id ?? "local-workbook";
    this.name = options.name ?? "Untitled spreadsheet";
    this.timeZone = options.timeZone ?? "Europe/London";
    this.#locale = options.locale ?? "en_GB";
    this.defaultFont = options.defaultFont ?? SHEETS_FONT;
  }

  get locale(): string {
    return this.#locale;
  }

  /** Formulas are written in the new locale's way from then on. */
  set locale(locale: string) {
    rewriteFormulas(this, this.#locale, locale);
    this.#locale = locale;
  }

  get activeSheet(): Sheet | undefined {
    return this.sheets.find(({ id }) => id === this.activeSheetId) ?? this.sheets[0];
  }

  sheetById(id: number): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** By its exact name; Sheets does not ignore case here. */
  sheetByName(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  /**
   * Adds an empty sheet at `index` (0 is the first tab; the end where absent). The name must be free
   * and the id, where given, too: loading a saved workbook gives ids back.
   */
  addSheet(name: string, index = this.sheets.length, id = this.nextNumber()): Sheet {
    this.lastNumber = Math.max(this.lastNumber, id);
    const sheet = new Sheet(this, id, name);
    this.sheets = [...this.sheets.slice(0, index), sheet, ...this.sheets.slice(index)];
    // A formula may have named it before it was there.
    this.calculation.areaChanged(sheet, wholeOf(sheet));
    if (this.sheets.length === 1) this.activeSheetId = id;
    this.workbookChanged();
    return sheet;
  }

  /** Takes the sheet out; the one before it becomes active where it was the active one. */
  removeSheet(sheet: Sheet): void {
    const index = this.sheets.indexOf(sheet);
    this.sheets = this.sheets.filter((other) => other !== sheet);
    if (this.activeSheetId === sheet.id) {
      this.activeSheetId = this.sheets[Math.max(0, index - 1)]?.id ?? null;
    }
    this.workbookChanged();
  }

  nextNumber(): number {
    this.lastNumber += 1;
    return this.lastNumber;
  }

  /** Brings the values of formulas up to date before the cells of `area` are read. */
  calculate(sheet: Sheet, area: Area): void {
    this.calculation.settle(sheet, area);
  }

  /** Call after loading: values that came with the formulas stand until something changes. */
  acceptCachedValues(): void {
    this.calculation.acceptCachedValues();
  }

  listen(listener: WorkbookListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** `Sheet.setCell` calls this. */
  cellChanged(
    sheet: Sheet,
    row: number,
    column: number,
    cell: Cell | undefined,
    old: Cell | undefined,
  ): void {
    this.calculation.cellChanged(sheet.id, row, column, cell, old);
    for (const listener of this.listeners) listener.cellChanged?.(sheet, row, column);
  }

  /** Call after changing rows, columns or parts of a sheet. `moved`: references may have moved. */
  sheetChanged(sheet: Sheet, moved: "moved" | "same places" = "same places"): void {
    if (moved === "moved") this.calculation.placesMoved();
    for (const listener of this.listeners) listener.sheetChanged?.(sheet);
  }

  /** Call after changing sheets, names or settings. */
  workbookChanged(): void {
    this.calculation.workbookChanged();
    for (const listener of this.listeners) listener.workbookChanged?.();
  }

  ruleMoved(sheet: Sheet, from: DataValidation, to: DataValidation): void {
    for (const listener of this.listeners) listener.ruleMoved?.(sheet, from, to);
  }

  selectionChanged(sheet: Sheet): void {
    for (const listener of this.listeners) listener.selectionChanged?.(sheet);
  }

  /** `Sheet.rewriteCell` calls this. */
  cellRewritten(sheet: Sheet, row: number, column: number): void {
    for (const listener of this.listeners) listener.cellChanged?.(sheet, row, column);
  }
}
