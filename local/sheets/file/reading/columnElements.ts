import { foldAsHidden, shiftGroupDepth } from "../../workbook/columnGroups";
import type { Sheet } from "../../workbook/workbook";
import { isAttributeOn, numberIn, type XmlElement } from "../package/xmlTree";
import { pixelsOfWidth } from "../sizes";
import { outlineLevel } from "./groups";
import { LAST_COLUMN } from "./places";

/** Columns of a file that are alike, which may be all to the last. */
export interface ColumnElement {
  readonly first: number;
  readonly last: number;
  /** In figures of the usual font. */
  readonly width: number | undefined;
  readonly hidden: boolean;
  /** In how many groups they are. */
  readonly depth: number;
  /** The group beside it is folded. */
  readonly tellsOfFolded: boolean;
  /** The place of the look that cells have which the file does not mention. */
  readonly look: number;
}

export function columnIn(element: XmlElement): ColumnElement {
  const { attributes } = element;
  const first = numberIn(attributes.min) ?? 1;
  return {
    first,
    last: Math.min(numberIn(attributes.max) ?? first, LAST_COLUMN),
    width: numberIn(attributes.width),
    hidden: isAttributeOn(attributes.hidden),
    depth: outlineLevel(element),
    tellsOfFolded: isAttributeOn(attributes.collapsed),
    look: numberIn(attributes.style) ?? 0,
  };
}

/** Gives the columns of a sheet, which has its size, their widths and groups. */
export function giveColumns(columns: readonly ColumnElement[], sheet: Sheet): void {
  for (const { first, last, width, hidden, depth } of columns) {
    const pixels = width === undefined ? sheet.defaultColumnWidth : pixelsOfWidth(width);
    for (let column = first; column <= Math.min(last, sheet.columnCount); column++) {
      if (pixels !== sheet.defaultColumnWidth) sheet.columnAt(column).width = pixels;
      if (hidden) sheet.columnAt(column).hidden = true;
    }
    if (depth > 0) shiftGroupDepth(sheet, first, Math.min(last, sheet.columnCount), depth);
  }
  const tellers = columns.filter(({ tellsOfFolded }) => tellsOfFolded);
  foldAsHidden(sheet, new Set(tellers.flatMap(({ first, last }) => [first, last])));
}
