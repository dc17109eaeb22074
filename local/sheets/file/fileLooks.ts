import type { Style as FileStyle } from "@cj-tech-master/excelts";
import type { Cell } from "../workbook/cell";
import type { DefaultFont } from "../workbook/defaultFont";
import type { Style } from "../workbook/style";
import type { Sheet } from "../workbook/workbook";
import { markedAsQuoted } from "./quotedTexts";
import { styleToFile } from "./styles";

/** How a cell looks, apart from what it holds. */
export type Look = Pick<Cell, "style" | "numberFormat">;

/** Makes the styles of a file, one object for each look. */
export class FileLooks {
  readonly #known = {
    plain: new Map<Style | undefined, Map<string | undefined, Partial<FileStyle>>>(),
    quoted: new Map<Style | undefined, Map<string | undefined, Partial<FileStyle>>>(),
  };

  constructor(private readonly defaultFont: DefaultFont) {}

  /** `quoted` text stays text when somebody edits it, though it looks like a formula. */
  of({ style, numberFormat }: Look, as: "plain" | "quoted" = "plain"): Partial<FileStyle> {
    const known = this.#known[as];
    const formats = known.get(style) ?? new Map<string | undefined, Partial<FileStyle>>();
    known.set(style, formats);
    const look = formats.get(numberFormat) ?? this.#made({ style, numberFormat }, as);
    formats.set(numberFormat, look);
    return look;
  }

  #made({ style, numberFormat }: Look, as: "plain" | "quoted"): Partial<FileStyle> {
    const made = {
      ...styleToFile(style ?? {}, this.defaultFont),
      ...(numberFormat !== undefined && { numFmt: numberFormat }),
    };
    return as === "quoted" ? markedAsQuoted(made) : made;
  }
}

export function isBlankCell({ value, formula, note }: Cell): boolean {
  return value === undefined && formula === undefined && note === undefined;
}

export function sameLook(a: Look | undefined, b: Look | undefined): boolean {
  return a?.style === b?.style && a?.numberFormat === b?.numberFormat;
}

/**
 * The look that most blank cells of each column have, by column from 1. A file holds it once for the
 * whole column instead of in each of a thousand cells.
 */
export function columnLooks(sheet: Sheet): ReadonlyMap<number, Look> {
  const counts = new Map<number, Map<Cell, number>>();
  sheet.eachCell((cell, _row, column) => {
    if (!isBlankCell(cell) || (cell.style === undefined && cell.numberFormat === undefined)) return;
    const ofColumn = counts.get(column) ?? new Map<Cell, number>();
    counts.set(column, ofColumn);
    const alike = [...ofColumn.keys()].find((known) => sameLook(known, cell)) ?? cell;
    ofColumn.set(alike, (ofColumn.get(alike) ?? 0) + 1);
  });
  const looks = new Map<number, Look>();
  for (const [column, ofColumn] of counts) {
    for (const [{ style, numberFormat }, count] of ofColumn) {
      if (count > sheet.rowCount / 2) looks.set(column, { style, numberFormat });
    }
  }
  return looks;
}
