import { areaFrom, holdsCell } from "../../../../sheets/workbook/area";
import type { Sheet, Workbook } from "../../../../sheets/workbook/workbook";
import { ServiceError } from "../../serviceError";
import { RANGE_LIST, type RangeList, type RangePlace, rangeOf, type SheetPlace } from "./classes";

export function activeSheetOf(workbook: Workbook): Sheet {
  const sheet = workbook.activeSheet;
  if (!sheet) throw new ServiceError("The spreadsheet has no sheet.");
  return sheet;
}

export function activateSheet(tab: SheetPlace): SheetPlace {
  const { sheet } = tab;
  sheet.workbook.activeSheetId = sheet.id;
  sheet.workbook.selectionChanged(sheet);
  return tab;
}

/** The range that was selected last. */
export function activeRange(sheet: Sheet): RangePlace {
  const area = sheet.selection.areas.at(-1);
  return area ? rangeOf(sheet, area) : currentCell(sheet);
}

export function currentCell(sheet: Sheet): RangePlace {
  const { row, column } = sheet.selection.currentCell;
  return rangeOf(sheet, areaFrom(row, column));
}

export function activeRangeList(sheet: Sheet): RangeList {
  return RANGE_LIST.of({ ranges: sheet.selection.areas.map((area) => rangeOf(sheet, area)) });
}

/** Selects the range alone. */
export function selectRange(range: RangePlace): RangePlace {
  selectRanges(range.sheet, [range]);
  return range;
}

/** Selects ranges of a sheet, which becomes the active one; the last one holds the current cell. */
export function selectRanges(sheet: Sheet, ranges: readonly RangePlace[]): void {
  const last = ranges.at(-1);
  if (!last) return;
  const { row, column } = last.area;
  sheet.selection = { currentCell: { row, column }, areas: ranges.map((range) => range.area) };
  sheet.workbook.activeSheetId = sheet.id;
  sheet.workbook.selectionChanged(sheet);
}

/** Within what is selected the cell becomes the current one; elsewhere it alone is selected. */
export function selectCell(cell: RangePlace): RangePlace {
  const { sheet, area } = cell;
  const { row, column } = area;
  if (!sheet.selection.areas.some((selected) => holdsCell(selected, row, column))) {
    return selectRange(cell);
  }
  sheet.selection = { ...sheet.selection, currentCell: { row, column } };
  sheet.workbook.activeSheetId = sheet.id;
  sheet.workbook.selectionChanged(sheet);
  return cell;
}
