import type { Sheet } from "../../workbook/workbook";
import { isAttributeOn, numberIn, type XmlElement } from "../package/xmlTree";
import { pixelsOfPoints } from "../sizes";

/** What a file says of a row beside its cells. */
export interface RowElement {
  readonly row: number;
  /** In points. */
  readonly height: number | undefined;
  readonly hidden: boolean;
  /** The look of cells that the file does not mention; null where they look like their columns. */
  readonly look: number | null;
}

/** Null where it says nothing. */
export function rowIn({ attributes }: XmlElement, row: number): RowElement | null {
  const { ht, hidden, s, customFormat } = attributes;
  const look = isAttributeOn(customFormat) ? (numberIn(s) ?? null) : null;
  const height = numberIn(ht);
  if (height === undefined && !isAttributeOn(hidden) && look === null) return null;
  return { row, height, hidden: isAttributeOn(hidden), look };
}

/** Gives the rows of a sheet, which has its size, their heights. */
export function giveHeights(rows: readonly RowElement[], sheet: Sheet): void {
  for (const { row, height, hidden } of rows) {
    if (row > sheet.rowCount) continue;
    if (hidden) sheet.rowAt(row).hidden = true;
    const pixels = height === undefined ? undefined : pixelsOfPoints(height);
    if (pixels !== undefined && !isAbout(pixels, sheet.defaultRowHeight)) {
      sheet.rowAt(row).height = pixels;
    }
  }
}

/** Programs round the height of a row that nobody gave one in their own ways. */
function isAbout(height: number, other: number): boolean {
  return Math.abs(height - other) <= 1;
}
