import { a1Of } from "../../../sheets/workbook/a1Notation";
import { type Area, lastColumnOf, lastRowOf } from "../../../sheets/workbook/area";
import type { Sheet } from "../../../sheets/workbook/sheet";
import { serviceName } from "../../realm/hostObject";
import { ServiceError } from "../serviceError";
import { argumentsOf, enumValue, INTEGER, optional } from "./arguments";
import type { SpreadsheetContext } from "./context";
import { dataRegion, nextDataCell, type Way } from "./dataRegion";
import { outsideSheet } from "./errors";
import type { ScriptRange } from "./range";
import { isOnGrid } from "./rangeCells";
import type { ScriptSheet } from "./sheet";

/** Where a range lies and what lies around it. */
export class RangeLocation {
  constructor(
    readonly context: SpreadsheetContext,
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}

  get [serviceName](): string {
    return "Range";
  }

  getSheet(): ScriptSheet {
    return this.context.sheet(this.sheet);
  }

  getGridId(): number {
    return this.sheet.id;
  }

  getA1Notation(): string {
    return a1Of(this.area);
  }

  getRow(): number {
    return this.area.row;
  }

  getRowIndex(): number {
    return this.area.row;
  }

  getColumn(): number {
    return this.area.column;
  }

  getColumnIndex(): number {
    return this.area.column;
  }

  getLastRow(): number {
    return lastRowOf(this.area);
  }

  getLastColumn(): number {
    return lastColumnOf(this.area);
  }

  getNumRows(): number {
    return this.area.rowCount;
  }

  getNumColumns(): number {
    return this.area.columnCount;
  }

  getHeight(): number {
    return this.area.rowCount;
  }

  getWidth(): number {
    return this.area.columnCount;
  }

  isStartRowBounded(): boolean {
    return !(this.area.openRows && this.area.row === 1);
  }

  isEndRowBounded(): boolean {
    return !this.area.openRows;
  }

  isStartColumnBounded(): boolean {
    return !(this.area.openColumns && this.area.column === 1);
  }

  isEndColumnBounded(): boolean {
    return !this.area.openColumns;
  }

  /** Row and column count from 1 within the range. */
  getCell(...args: unknown[]): ScriptRange {
    const [row, column] = argumentsOf("Range.getCell", args, INTEGER, INTEGER);
    const { rowCount, columnCount } = this.area;
    if (row < 1 || row > rowCount || column < 1 || column > columnCount) {
      throw new ServiceError("Cell reference out of range");
    }
    return this.context.range(this.sheet, {
      row: this.area.row + row - 1,
      column: this.area.column + column - 1,
      rowCount: 1,
      columnCount: 1,
    });
  }

  offset(...args: unknown[]): ScriptRange {
    const [rows, columns, rowCount, columnCount] = argumentsOf(
      "Range.offset",
      args,
      INTEGER,
      INTEGER,
      optional(INTEGER),
      optional(INTEGER),
    );
    const area = {
      row: this.area.row + rows,
      column: this.area.column + columns,
      rowCount: rowCount ?? this.area.rowCount,
      columnCount: columnCount ?? this.area.columnCount,
    };
    checkArea(area, this.sheet);
    return this.context.range(this.sheet, area);
  }

  getNextDataCell(...args: unknown[]): ScriptRange {
    const [direction] = argumentsOf("Range.getNextDataCell", args, enumValue<Way>("Direction"));
    const { row, column } = nextDataCell(this.sheet, this.area, direction);
    return this.context.range(this.sheet, { row, column, rowCount: 1, columnCount: 1 });
  }

  getDataRegion(...args: unknown[]): ScriptRange {
    const [dimension] = argumentsOf(
      "Range.getDataRegion",
      args,
      optional(enumValue<"ROWS" | "COLUMNS">("Dimension")),
    );
    return this.context.range(this.sheet, dataRegion(this.sheet, this.area, dimension ?? "BOTH"));
  }
}

/** Throws what Google throws for a range that cannot be (facts, section 5.2). */
export function checkArea(area: Area, sheet: Sheet): void {
  if (area.row < 1) throw new ServiceError("The starting row of the range is too small.");
  if (area.column < 1) throw new ServiceError("The starting column of the range is too small.");
  if (area.rowCount < 1) {
    throw new ServiceError("The number of rows in the range must be at least 1.");
  }
  if (area.columnCount < 1) {
    throw new ServiceError("The number of columns in the range must be at least 1.");
  }
  if (!isOnGrid(area, sheet)) throw outsideSheet();
}
