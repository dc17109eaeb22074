import { cellName, columnName } from "../cells/sheetGrid";
import type { PlacedColumn } from "./placedColumn";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Under ink that is left as the spreadsheet has it, which is black unless its theme says otherwise. */
const HEADER = { paper: "#e8eaed", autoPaper: "#bdc1c6" };

/**
 * Gives headers that were just added their looks, and their columns their formats. The number of
 * calls grows with the number of formats, which are two or three, and not with that of columns.
 */
export function finishHeaders(
  sheet: Sheet,
  headerRow: number,
  columns: readonly PlacedColumn[],
): void {
  if (columns.length === 0) return;
  const headersOf = (some: readonly PlacedColumn[]): string[] =>
    some.map(({ column }) => cellName(column, headerRow));
  const auto = columns.filter(({ layout }) => layout.auto);
  const isAllAuto = auto.length === columns.length;
  sheet
    .getRangeList(headersOf(columns))
    .setBackground(isAllAuto ? HEADER.autoPaper : HEADER.paper)
    .setFontWeight("bold")
    .setVerticalAlignment("middle")
    .setWrap(true);
  if (auto.length > 0 && !isAllAuto) {
    sheet.getRangeList(headersOf(auto)).setBackground(HEADER.autoPaper);
  }
  const formats = new Set(columns.map(({ layout }) => layout.format).filter(Boolean));
  for (const format of formats) {
    const places = columns
      .filter(({ layout }) => layout.format === format)
      .map(({ column }) => columnName(column))
      .map((name) => `${name}${headerRow + 1}:${name}`);
    sheet.getRangeList(places).setNumberFormat(format);
  }
}
