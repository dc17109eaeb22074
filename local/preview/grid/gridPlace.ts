import type { FUniver } from "@univerjs/core/facade";
import { type Area, areaFrom } from "../../sheets/workbook/area";
import { areaFromUniver } from "../snapshot/univerRange";

export interface GridSelection {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly areas: readonly Area[];
}

/** Where a person is in the workbook. */
export interface GridPlace {
  readonly selection: GridSelection | null;
  /** The cell at the upper left, below and right of what is frozen. */
  readonly top: { readonly row: number; readonly column: number };
}

export function selectionOf(api: FUniver): GridSelection | null {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const cell = sheet?.getSelection()?.getCurrentCell();
  if (!sheet || !cell) return null;
  const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
  return {
    sheet: sheet.getSheetId(),
    row: cell.actualRow + 1,
    column: cell.actualColumn + 1,
    areas: ranges.map((range) => areaFromUniver(range.getRange())),
  };
}

export function placeOnGrid(api: FUniver): GridPlace {
  const scroll = api.getActiveWorkbook()?.getActiveSheet().getScrollState();
  return {
    selection: selectionOf(api),
    top: {
      row: (scroll?.sheetViewStartRow ?? 0) + 1,
      column: (scroll?.sheetViewStartColumn ?? 0) + 1,
    },
  };
}

/** Takes the person back there, as far as the sheets still reach. */
export function goBackTo(api: FUniver, { selection, top }: GridPlace): void {
  const workbook = api.getActiveWorkbook();
  const sheet = selection && workbook?.getSheetBySheetId(selection.sheet);
  if (!workbook || !sheet) return;
  workbook.setActiveSheet(sheet);
  const { row, column, rowCount, columnCount } = selection.areas[0] ?? areaFrom(1, 1);
  const fits =
    row + rowCount - 1 <= sheet.getMaxRows() && column + columnCount - 1 <= sheet.getMaxColumns();
  if (fits) sheet.getRange(row - 1, column - 1, rowCount, columnCount).activate();
  sheet.scrollToCell(top.row - 1, top.column - 1);
}
