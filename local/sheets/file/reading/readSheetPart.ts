import type { Sheet } from "../../workbook/workbook";
import type { Relation } from "../package/workbookPackage";
import type { XmlElement } from "../package/xmlTree";
import { type ColumnElement, columnIn, giveColumns } from "./columnElements";
import type { FileReading } from "./fileReading";
import { giveLooks } from "./giveLooks";
import { readNotes } from "./notes";
import { pageSetUpIn } from "./pageSetUpElements";
import { readPartsNotKept } from "./partsNotKept";
import { giveHeights } from "./rowElement";
import { SheetCells } from "./sheetCells";
import { readSheetSettings } from "./sheetSettings";
import type { FileSheet } from "./workbookPart";

/** A sheet whose cells are read, before its size is known and with it what ranges of it mean. */
export interface ReadSheet {
  readonly sheet: Sheet;
  readonly cells: SheetCells;
  readonly columns: readonly ColumnElement[];
  /** Its part, without the rows. */
  readonly part: XmlElement;
  readonly relations: readonly Relation[];
}

/** Reads the cells, the notes and the settings of a tab into `sheet`. */
export function readSheetPart(file: FileSheet, sheet: Sheet, reading: FileReading): ReadSheet {
  const cells = new SheetCells(sheet, reading);
  const columns: ColumnElement[] = [];
  const part = reading.parts.xml(file.path, {
    col: (element) => {
      columns.push(columnIn(element));
    },
    row: (element) => cells.readRow(element),
  });
  if (part === undefined) throw new Error(`There is no part ${file.path}.`);
  cells.formulas.settle();
  sheet.hidden = file.hidden;
  readSheetSettings(part, sheet, reading.styles.colour);
  sheet.page = pageSetUpIn(part);
  const relations = reading.parts.relationsOf(file.path);
  for (const { kind, target } of relations) {
    if (kind === "comments") readNotes(target, sheet, cells, reading);
  }
  readPartsNotKept(part, relations, sheet, reading);
  tellLossesOfLooks(cells, columns, sheet, reading);
  return { sheet, cells, columns, part, relations };
}

function tellLossesOfLooks(
  { looksUsed, rows }: SheetCells,
  columns: readonly ColumnElement[],
  { name }: Sheet,
  { styles, losses }: FileReading,
): void {
  const ofRows = rows.flatMap(({ look }) => look ?? []);
  const places = new Set([...looksUsed, ...ofRows, ...columns.map(({ look }) => look)]);
  for (const what of [...places].flatMap((place) => styles.lossesAt(place))) losses.add(what, name);
}

/** Gives rows, columns and blank cells of a sheet, which has its size, what the file says of them. */
export function giveRowsAndColumns(
  { sheet, cells, columns }: ReadSheet,
  reading: FileReading,
): void {
  giveColumns(columns, sheet);
  giveHeights(cells.rows, sheet);
  giveLooks(sheet, columns, cells.rows, reading.styles);
  cells.formulas.markSpilled();
}
