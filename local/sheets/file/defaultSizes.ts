import type { Worksheet } from "@cj-tech-master/excelts";
import type { Sheet } from "../workbook/workbook";
import { pointsOfPixels, widthOfPixels } from "./sizes";

/** What Excel gives rows and columns where a file does not say: 20 and 64 pixels. */
export const EXCEL_POINTS = 15;
export const EXCEL_PIXELS = 64;

/** The library writes `customHeight`, though it does not declare it. */
type SizeProperties = Worksheet["properties"] & { customHeight?: boolean };

export function writeDefaultSizes(sheet: Sheet, worksheet: Worksheet): void {
  const properties: SizeProperties = worksheet.properties;
  properties.defaultRowHeight = pointsOfPixels(sheet.defaultRowHeight);
  if (sheet.keepsRowHeight) properties.customHeight = true;
  // A width that is written is taken as it is; Excel works out its own from the font.
  if (sheet.defaultColumnWidth !== EXCEL_PIXELS) {
    properties.defaultColWidth = widthOfPixels(sheet.defaultColumnWidth);
  }
}
