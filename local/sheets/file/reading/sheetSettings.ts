import type { Sheet } from "../../workbook/workbook";
import { hexOfFileColour } from "../colours";
import { EXCEL_PIXELS, EXCEL_POINTS } from "../defaultSizes";
import { childOf, childrenOf, isAttributeOn, numberIn, type XmlElement } from "../package/xmlTree";
import { pixelsOfPoints, pixelsOfWidth } from "../sizes";
import type { ColourReader } from "./palette";

/** Gives a sheet what its part says of the whole of it: colour, view, usual sizes. */
export function readSheetSettings(part: XmlElement, sheet: Sheet, colour: ColourReader): void {
  sheet.tabColour = hexOfFileColour(colour(childOf(childOf(part, "sheetPr"), "tabColor"))) ?? null;
  readDefaultSizes(childOf(part, "sheetFormatPr"), sheet);
  const [view] = childrenOf(part, "sheetViews", "sheetView");
  if (view === undefined) return;
  sheet.rightToLeft = isAttributeOn(view.attributes.rightToLeft);
  const { showGridLines } = view.attributes;
  sheet.hiddenGridlines = showGridLines !== undefined && !isAttributeOn(showGridLines);
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
  sheet.keepsRowHeight = isAttributeOn(customHeight);
}
