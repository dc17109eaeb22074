import type { AboutFile } from "./aboutFile";
import { type Cell, tidyCell } from "./cell";
import type { ConditionalFormat } from "./conditionalFormat";
import type { DataValidation } from "./dataValidation";
import type { DefaultFont } from "./defaultFont";
import type { Row, SheetColumn } from "./grid";
import type { PageSetUp } from "./pageSetUp";
import type {
  Banding,
  DeveloperMetadata,
  Filter,
  NamedRange,
  Protection,
  Selection,
} from "./sheetParts";
import type { Style } from "./style";
import { type Sheet, Workbook } from "./workbook";

/** A cell with its style and rule as numbers: places in the workbook's lists. */
type CellJson = Omit<Cell, "style" | "validation"> & {
  readonly style?: number;
  readonly validation?: number;
};

type RowJson = Omit<Row, "cells"> & { readonly cells: readonly (CellJson | null)[] };

interface SheetJson {
  readonly id: number;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
  readonly keepsRowHeight: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hidden: boolean;
  readonly hiddenGridlines: boolean;
  readonly rightToLeft: boolean;
  readonly tabColour: string | null;
  readonly merges: Sheet["merges"];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly protections: readonly Protection[];
  readonly bandings: readonly Banding[];
  readonly filter: Filter | null;
  readonly selection: Selection;
  /** Absent in what was kept before this was known. */
  readonly page?: PageSetUp | null;
  readonly rows: readonly (RowJson | null)[];
  readonly columns: readonly (SheetColumn | null)[];
}

/** A workbook as plain data: what the preview keeps through a reload. */
export interface WorkbookJson {
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly defaultFont: DefaultFont;
  readonly activeSheetId: number | null;
  readonly lastNumber: number;
  /** True where formulas were out of date when this was made. */
  readonly outOfDate: boolean;
  /** Absent in what was kept before this was known. */
  readonly aboutFile?: AboutFile;
  readonly notKept?: readonly string[];
  readonly namedRanges: readonly NamedRange[];
  readonly metadata: readonly DeveloperMetadata[];
  readonly styles: readonly Style[];
  readonly validations: readonly DataValidation[];
  readonly sheets: readonly SheetJson[];
}

/** The whole workbook as plain data; `JSON.parse(JSON.stringify(…))` of it loses nothing. */
export function workbookToJson(workbook: Workbook): WorkbookJson {
  workbook.calculation.markStale();
  const styles = new Interned<Style>();
  const validations = new Interned<DataValidation>();
  const cellToJson = (cell: Cell | undefined): CellJson | null => {
    if (cell === undefined) return null;
    const { style, validation, ...rest } = cell;
    return {
      ...rest,
      ...(style && { style: styles.placeOf(style) }),
      ...(validation && { validation: validations.placeOf(validation) }),
    };
  };
  const sheets = workbook.sheets.map((sheet) => sheetToJson(sheet, cellToJson));
  return {
    version: 1,
    id: workbook.id,
    name: workbook.name,
    timeZone: workbook.timeZone,
    locale: workbook.locale,
    defaultFont: workbook.defaultFont,
    activeSheetId: workbook.activeSheetId,
    lastNumber: workbook.lastNumber,
    outOfDate: workbook.calculation.pending,
    aboutFile: workbook.aboutFile,
    notKept: workbook.notKept,
    namedRanges: workbook.namedRanges,
    metadata: workbook.metadata,
    styles: styles.items,
    validations: validations.items,
    sheets,
  };
}

/** The workbook that was saved, without its formula engine and listeners. */
export function workbookFromJson(json: WorkbookJson): Workbook {
  const workbook = new Workbook(json);
  for (const saved of json.sheets) {
    const sheet = workbook.addSheet(saved.name, workbook.sheets.length, saved.id);
    const { rows, columns, id: _id, name: _name, ...settings } = saved;
    Object.assign(sheet, settings);
    sheet.columns = columns.map((column) => (column ? { ...column } : undefined));
    sheet.rows = rows.map((row) => (row ? rowFromJson(row, json) : undefined));
  }
  workbook.activeSheetId = json.activeSheetId;
  workbook.lastNumber = json.lastNumber;
  workbook.aboutFile = json.aboutFile ?? {};
  workbook.notKept = json.notKept ?? [];
  workbook.namedRanges = json.namedRanges;
  workbook.metadata = json.metadata;
  workbook.calculation.resume(json.outOfDate);
  return workbook;
}

function sheetToJson(
  sheet: Sheet,
  cellToJson: (cell: Cell | undefined) => CellJson | null,
): SheetJson {
  const { workbook: _workbook, rows, columns, ...settings } = sheet;
  return {
    ...settings,
    columns: Array.from(columns, (column) => column ?? null),
    rows: Array.from(rows, (row) =>
      row ? { ...row, cells: Array.from(row.cells, cellToJson) } : null,
    ),
  };
}

function rowFromJson(row: RowJson, json: WorkbookJson): Row {
  const cells = row.cells.map((saved) => {
    if (saved === null) return undefined;
    const { style, validation, ...rest } = saved;
    // Most cells have neither: nothing to look up.
    if (style === undefined && validation === undefined) return rest;
    return tidyCell({
      ...rest,
      style: style === undefined ? undefined : json.styles[style],
      validation: validation === undefined ? undefined : json.validations[validation],
    });
  });
  return { ...row, cells };
}

/** Gives equal values one place. */
class Interned<T extends object> {
  readonly items: T[] = [];
  private readonly placeByValue = new Map<T, number>();
  private readonly placeByText = new Map<string, number>();

  placeOf(value: T): number {
    const known = this.placeByValue.get(value);
    if (known !== undefined) return known;
    const text = JSON.stringify(value);
    const place = this.placeByText.get(text) ?? this.items.push(value) - 1;
    this.placeByText.set(text, place);
    this.placeByValue.set(value, place);
    return place;
  }
}
