import { columnLetters } from "../../workbook/a1Notation";
import { type Cell, hasContent } from "../../workbook/cell";
import type { Sheet } from "../../workbook/workbook";
import { wordsInFile } from "../cellFile";
import { isArrayFormula, isFilledCell } from "../fileFormula";
import type { Look } from "../fileLooks";
import { numberIn, type XmlElement } from "../package/xmlTree";
import { WorkbookFileError } from "../workbookFileError";
import { MissingText, type ReadContent, valueInElement } from "./cellElement";
import { constantOf } from "./constantFormula";
import type { FileReading } from "./fileReading";
import { outlineLevel, ROW_GROUPS } from "./groups";
import { LAST_COLUMN, LAST_ROW, placeIn } from "./places";
import { type RowElement, rowIn } from "./rowElement";
import { type ReadFormula, SheetFormulas } from "./sheetFormulas";

/** How far something reaches on a sheet; 0 where there is nothing. */
export interface Reach {
  readonly rows: number;
  readonly columns: number;
}

/** A row and a column, from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Puts the cells of a sheet's part where they belong, row by row as they come. */
export class SheetCells {
  readonly formulas: SheetFormulas;
  readonly rows: RowElement[] = [];
  /** The places of the looks that cells have. */
  readonly looksUsed = new Set<number>();
  /** Text formulas that the file has no result for: it may be blank text, or never computed. */
  readonly withoutText: CellPlace[] = [];
  #row = 0;
  #content = { rows: 0, columns: 0 };
  #looks = { rows: 0, columns: 0 };

  constructor(
    private readonly sheet: Sheet,
    private readonly reading: FileReading,
  ) {
    this.formulas = new SheetFormulas(sheet, reading);
  }

  /** How far the cells with values and formulas reach. */
  get content(): Reach {
    return this.#content;
  }

  /** How far cells reach that have a look and nothing in them. */
  get looks(): Reach {
    return this.#looks;
  }

  /** A note, say, stands at that place: the sheet reaches as far. */
  reachTo(row: number, column: number): void {
    this.#content = farther(this.#content, row, column);
  }

  /** A row without a number follows the one before it, unless its cells say otherwise. */
  readRow(element: XmlElement): void {
    const { r } = element.attributes;
    const cells = element.children.filter(({ name }) => name === "c");
    const row = numberIn(r) ?? placeIn(cells[0]?.attributes.r)?.row ?? this.#row + 1;
    this.#row = row;
    if (!Number.isInteger(row) || row < 1 || row > LAST_ROW) throw this.#outside(`row ${r ?? row}`);
    if (outlineLevel(element) > 0) this.reading.losses.add(ROW_GROUPS, this.sheet.name);
    const alone = rowIn(element, row);
    if (alone !== null) this.rows.push(alone);
    if (cells.length === 0) return;
    let column = 0;
    const record = this.sheet.rowAt(row).cells;
    for (const cell of cells) {
      column = placeIn(cell.attributes.r)?.column ?? column + 1;
      if (column > LAST_COLUMN) throw this.#outside(`cell ${cell.attributes.r ?? column}`);
      const read = this.#cellAt(cell, row, column);
      // Nobody is written over: a file out of order may come to the same cell twice.
      if (hasContent(record[column - 1])) {
        if (hasContent(read)) throw this.#damaged(row, column, "is there twice");
        continue;
      }
      record[column - 1] = read;
    }
  }

  #cellAt(element: XmlElement, row: number, column: number): Cell {
    const place = numberIn(element.attributes.s) ?? 0;
    this.looksUsed.add(place);
    if (element.children.length === 0) return this.#blankAt(place, row, column);
    const look = this.reading.styles.look(place);
    const formulaElement = element.children.find(({ name }) => name === "f");
    const content = this.#contentOf(element, look, row, column);
    if (element.attributes.vm !== undefined) {
      this.reading.losses.add("pictures and linked data within cells", this.sheet.name);
    }
    if (formulaElement !== undefined && isFilledCell(formulaElement.text)) {
      this.#content = farther(this.#content, row, column);
      return { ...cellOf(content, undefined, look), spilled: true };
    }
    const formula = formulaElement && this.formulas.read(formulaElement, row, column);
    if (formulaElement === undefined && (content.value === undefined || content.value === "")) {
      return this.#blankAt(place, row, column);
    }
    this.#content = farther(this.#content, row, column);
    const constant = formula === undefined ? undefined : constantOf(formula.formula);
    if (constant !== undefined) return { ...look, value: constant };
    const isText = element.attributes.t === "str";
    if (formulaElement !== undefined && content.value === undefined && isText) {
      this.withoutText.push({ row, column });
    }
    return cellOf(content, formula, look);
  }

  #blankAt(place: number, row: number, column: number): Cell {
    if (place !== 0) this.#looks = farther(this.#looks, row, column);
    return this.reading.styles.blank(place);
  }

  #contentOf(element: XmlElement, look: Look, row: number, column: number): ReadContent {
    try {
      return valueInElement(element, look, this.reading);
    } catch (error) {
      if (!(error instanceof MissingText)) throw error;
      throw this.#damaged(row, column, "has a text that is missing from the file");
    }
  }

  #damaged(row: number, column: number, what: string): WorkbookFileError {
    return new WorkbookFileError(
      `${this.reading.fileName} is damaged: the cell ${columnLetters(column)}${row} of its tab ${this.sheet.name} ${what}. Open it in a spreadsheet program, see what is there and save it again.`,
    );
  }

  #outside(what: string): WorkbookFileError {
    return new WorkbookFileError(
      `${this.reading.fileName} is damaged: the tab ${this.sheet.name} has a ${what}, and a sheet ends at row ${LAST_ROW.toLocaleString("en-GB")}, column XFD. Open it in a spreadsheet program and save it again.`,
    );
  }
}

/** Written out: this runs for every cell of every file. */
function cellOf(content: Cell, formula: ReadFormula | undefined, look: Look): Cell {
  const cell: { -readonly [Field in keyof Cell]: Cell[Field] } = {};
  // Nothing is a value only as the result of a formula.
  if (content.value !== undefined && (content.value !== "" || formula !== undefined)) {
    cell.value = content.value;
  }
  if (formula !== undefined) {
    cell.formula = formula.formula;
    if (isOtherwise(formula, content.value)) cell.written = formula.written;
  }
  if (content.runs !== undefined) cell.runs = content.runs;
  const numberFormat = content.numberFormat ?? look.numberFormat;
  if (numberFormat !== undefined) cell.numberFormat = numberFormat;
  if (look.style !== undefined) cell.style = look.style;
  return cell;
}

/** Whether we would write the formula otherwise than its file has it. */
function isOtherwise({ formula, written }: ReadFormula, value: Cell["value"]): boolean {
  if (written === undefined) return false;
  const isArray = written.isArray ?? false;
  return isArray !== isArrayFormula(formula) || written.text !== wordsInFile(formula, value);
}

function farther(reach: Reach, row: number, column: number): Reach {
  if (row <= reach.rows && column <= reach.columns) return reach;
  return { rows: Math.max(reach.rows, row), columns: Math.max(reach.columns, column) };
}
