import type { FUniver } from "@univerjs/core/facade";
import { type IScrollState, ScrollCommand } from "@univerjs/sheets-ui";
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
  /** How far the tab that is open is scrolled. */
  readonly scroll: IScrollState | null;
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
  const scroll = api.getActiveWorkbook()?.getActiveSheet().getScrollState() ?? null;
  return { selection: selectionOf(api), scroll };
}

/** Takes the person back there, as far as the sheets still reach. */
export function goBackTo(api: FUniver, { selection, scroll }: GridPlace): void {
  const workbook = api.getActiveWorkbook();
  const sheet = selection && workbook?.getSheetBySheetId(selection.sheet);
  if (!workbook || !sheet) return;
  workbook.setActiveSheet(sheet);
  const { row, column, rowCount, columnCount } = selection.areas[0] ?? areaFrom(1, 1);
  const fits =
    row + rowCount - 1 <= sheet.getMaxRows() && column + columnCount - 1 <= sheet.getMaxColumns();
  if (fits) sheet.getRange(row - 1, column - 1, rowCount, columnCount).activate();
  if (scroll === null) return;
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = scroll;
  // Not `scrollToCell`, which takes what is frozen off these numbers once more.
  api.syncExecuteCommand(ScrollCommand.id, {
    sheetViewStartRow,
    sheetViewStartColumn,
    offsetX,
    offsetY,
  });
}
