import type { Sheet } from "../../workbook/sheet";
import { hexOfColour } from "../colours";
import { EXCEL_PIXELS, EXCEL_POINTS } from "../defaultSizes";
import { childOf, childrenOf, isOn, numberIn, type XmlElement } from "../package/xmlTree";
import { pixelsOfPoints, pixelsOfWidth } from "../sizes";
import type { ColourReader } from "./palette";

/** Gives a sheet what its part says of the whole of it: colour, view, usual sizes. */
export function readSettings(part: XmlElement, sheet: Sheet, colour: ColourReader): void {
  sheet.tabColour = hexOfColour(colour(childOf(childOf(part, "sheetPr"), "tabColor"))) ?? null;
  readDefaultSizes(childOf(part, "sheetFormatPr"), sheet);
  const [view] = childrenOf(part, "sheetViews", "sheetView");
  if (view === undefined) return;
  sheet.rightToLeft = isOn(view.attributes.rightToLeft);
  const { showGridLines } = view.attributes;
  sheet.hiddenGridlines = showGridLines !== undefined && !isOn(showGridLines);
  const { state, xSplit, ySplit } = childOf(view, "pane")?.attributes ?? {};
  if (state !== "frozen" && state !== "frozenSplit") return;
  sheet.frozenRows = numberIn(ySplit) ?? 0;
  sheet.frozenColumns = numberIn(xSplit) ?? 0;
}

function readDefaultSizes(format: XmlElement | undefined, sheet: Sheet): void {
  const { defaultRowHeight, defaultColWidth, customHeight } = format?.attributes ?? {};
  const [points, width] = [numberIn(defaultRowHeight), numberIn(defaultColWidth)];
  sheet.defaultRowHeight = pixelsOfPoints(points || EXCEL_POINTS);
  sheet.defaultColumnWidth = width ? pixelsOfWidth(width) : EXCEL_PIXELS;
  sheet.keepsRowHeight = isOn(customHeight);
}
