import { areaOfWritten, readRange } from "../../../sheets/workbook/a1Notation";
import { areaFrom } from "../../../sheets/workbook/area";
import { renameSheet } from "../../../sheets/workbook/renameSheet";
import type { Sheet } from "../../../sheets/workbook/sheet";
import { ofClass } from "../../declare/googleClass";
import { FLAG, INTEGER, LIST, optional, TEXT, TEXT_OR_NULL } from "../../declare/kinds";
import type { EnumValue } from "../enumeration";
import { ServiceError } from "../serviceError";
import { type ArgumentKind, argumentsOf, fitsKind } from "./arguments";
import { checkArea } from "./checkArea";
import { type Colour, RANGE_LIST, type RangeList, SHEET } from "./classes";
import { COLOUR, colourObject, colourOf, hexOfColour } from "./colour";
import type { SpreadsheetContext } from "./context";
import { SHEET_TYPE } from "./enumerations";
import { rangeNotFound } from "./errors";
import { rangeByName } from "./namedRange";
import type { ScriptRange } from "./range";
import { checkSheetName } from "./sheetNames";
import type { ScriptSpreadsheet } from "./spreadsheet";

/** Name and place of a sheet, and its ranges. */
export class SheetPlace {
  constructor(
    readonly context: SpreadsheetContext,
    readonly sheet: Sheet,
  ) {}

  readonly [ofClass] = SHEET;

  getSheetId(): number {
    return this.sheet.id;
  }

  getName(): string {
    return this.sheet.name;
  }

  getSheetName(): string {
    return this.sheet.name;
  }

  setName(...args: unknown[]): this {
    const [name] = argumentsOf("Sheet.setName", args, TEXT);
    checkSheetName(this.sheet.workbook, name, this.sheet);
    renameSheet(this.sheet, name);
    return this;
  }

  /** From 1, in tab order. */
  getIndex(): number {
    return this.sheet.workbook.sheets.indexOf(this.sheet) + 1;
  }

  getParent(): ScriptSpreadsheet {
    return this.context.spreadsheet(this.sheet.workbook);
  }

  getType(): EnumValue {
    return SHEET_TYPE.GRID;
  }

  isSheetHidden(): boolean {
    return this.sheet.hidden;
  }

  hideSheet(): this {
    const { sheet } = this;
    const others = sheet.workbook.sheets.filter((each) => each !== sheet && !each.hidden);
    if (others.length === 0) {
      throw new ServiceError("You can't hide all the sheets in a document.");
    }
    sheet.hidden = true;
    return this.#changed();
  }

  showSheet(): this {
    this.sheet.hidden = false;
    return this.#changed();
  }

  getTabColor(): string | null {
    return this.sheet.tabColour;
  }

  getTabColorObject(): Colour | null {
    return this.sheet.tabColour === null ? null : colourObject(this.sheet.tabColour);
  }

  setTabColor(...args: unknown[]): this {
    const [colour] = argumentsOf("Sheet.setTabColor", args, TEXT_OR_NULL);
    // Google's own example writes a tab's colour as "ff0000".
    this.sheet.tabColour = colourOf(colour?.replace(/^[0-9a-f]{6}$/i, "#$&") ?? null);
    return this.#changed();
  }

  setTabColorObject(...args: unknown[]): this {
    const [colour] = argumentsOf("Sheet.setTabColorObject", args, COLOUR);
    this.sheet.tabColour = hexOfColour(colour);
    return this.#changed();
  }

  hasHiddenGridlines(): boolean {
    return this.sheet.hiddenGridlines;
  }

  setHiddenGridlines(...args: unknown[]): this {
    [this.sheet.hiddenGridlines] = argumentsOf("Sheet.setHiddenGridlines", args, FLAG);
    return this.#changed();
  }

  isRightToLeft(): boolean {
    return this.sheet.rightToLeft;
  }

  setRightToLeft(...args: unknown[]): this {
    [this.sheet.rightToLeft] = argumentsOf("Sheet.setRightToLeft", args, FLAG);
    return this.#changed();
  }

  /** (row, column[, numRows[, numColumns]]) or (A1 or R1C1 notation, or the name of a range). */
  getRange(...args: unknown[]): ScriptRange {
    if (fitsKind(args, [WRITTEN])) return rangeOfText(this.context, this.sheet, String(args[0]));
    const [row, column, rowCount, columnCount] = argumentsOf(
      "Sheet.getRange",
      args,
      INTEGER,
      INTEGER,
      optional(INTEGER),
      optional(INTEGER),
    );
    const area = areaFrom(row, column, rowCount ?? 1, columnCount ?? 1);
    checkArea(area, this.sheet);
    return this.context.range(this.sheet, area);
  }

  getRangeList(...args: unknown[]): RangeList {
    const [notations] = argumentsOf("Sheet.getRangeList", args, LIST);
    const ranges = notations.map((text) => rangeOfText(this.context, this.sheet, String(text)));
    return RANGE_LIST.of({ ranges });
  }

  /** From A1 to the last cell with content; A1 alone on an empty sheet. */
  getDataRange(): ScriptRange {
    const { context, sheet } = this;
    sheet.workbook.calculate(sheet, areaFrom(1, 1, sheet.rowCount, sheet.columnCount));
    const rows = Math.max(1, sheet.lastRow());
    return context.range(sheet, areaFrom(1, 1, rows, Math.max(1, sheet.lastColumn())));
  }

  getLastRow(): number {
    const { sheet } = this;
    sheet.workbook.calculate(sheet, areaFrom(1, 1, sheet.rowCount, sheet.columnCount));
    return sheet.lastRow();
  }

  getLastColumn(): number {
    const { sheet } = this;
    sheet.workbook.calculate(sheet, areaFrom(1, 1, sheet.rowCount, sheet.columnCount));
    return sheet.lastColumn();
  }

  #changed(): this {
    this.sheet.workbook.sheetChanged(this.sheet);
    return this;
  }
}

const WRITTEN: ArgumentKind<string> = {
  accepts: (value) => typeof value === "string",
  convert: String,
};

/** The range that a text means on a sheet: A1 or R1C1 notation, or the name of a range. */
export function rangeOfText(context: SpreadsheetContext, sheet: Sheet, text: string): ScriptRange {
  const written = readRange(text);
  if (written === null) {
    const named = rangeByName(context, sheet.workbook, text);
    if (named === null) throw rangeNotFound();
    return named;
  }
  const named = written.sheetName;
  const target = named === null ? sheet : sheet.workbook.sheetByName(named);
  if (!target) throw rangeNotFound();
  const area = areaOfWritten(written, target);
  // "RC1" on a sheet with fewer columns may still be the name of a range.
  const grown = area.row + area.rowCount - 1 > target.rowCount;
  if (grown || area.column + area.columnCount - 1 > target.columnCount) {
    const byName = rangeByName(context, sheet.workbook, text);
    if (byName) return byName;
  }
  checkArea(area, target);
  return context.range(target, area);
}
