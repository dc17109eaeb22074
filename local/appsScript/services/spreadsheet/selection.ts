import { areaFrom, holdsCell } from "../../../sheets/workbook/area";
import type { Sheet } from "../../../sheets/workbook/sheet";
import { serviceName } from "../../realm/hostObject";
import { argumentsOf, enumValue } from "./arguments";
import { RANGE_LIST, type RangeList, type RangePlace } from "./classes";
import type { SpreadsheetContext } from "./context";
import { nextDataCell, type Way } from "./dataRegion";
import type { ScriptRange } from "./range";
import type { ScriptSheet } from "./sheet";

/** What is selected on a sheet. */
export class Selection {
  constructor(
    readonly context: SpreadsheetContext,
    readonly sheet: Sheet,
  ) {}

  get [serviceName](): string {
    return "Selection";
  }

  getActiveSheet(): ScriptSheet {
    return this.context.sheet(this.sheet);
  }

  getCurrentCell(): ScriptRange {
    const { row, column } = this.sheet.selection.currentCell;
    return this.context.range(this.sheet, areaFrom(row, column));
  }

  getActiveRange(): ScriptRange {
    return activeRange(this.context, this.sheet);
  }

  getActiveRangeList(): RangeList {
    return activeRangeList(this.context, this.sheet);
  }

  /** The selection stretched to where Ctrl+Shift and an arrow key lead. */
  getNextDataRange(...args: unknown[]): ScriptRange {
    const [direction] = argumentsOf(
      "Selection.getNextDataRange",
      args,
      enumValue<Way>("Direction"),
    );
    const { area } = activeRange(this.context, this.sheet);
    const { row, column } = nextDataCell(this.sheet, area, direction);
    const top = Math.min(row, area.row);
    const left = Math.min(column, area.column);
    const bottom = Math.max(row, area.row + area.rowCount - 1);
    const right = Math.max(column, area.column + area.columnCount - 1);
    return this.context.range(this.sheet, areaFrom(top, left, bottom - top + 1, right - left + 1));
  }
}

/** The range that was selected last. */
export function activeRange(context: SpreadsheetContext, sheet: Sheet): ScriptRange {
  const { areas, currentCell } = sheet.selection;
  return context.range(sheet, areas.at(-1) ?? areaFrom(currentCell.row, currentCell.column));
}

export function activeRangeList(context: SpreadsheetContext, sheet: Sheet): RangeList {
  const ranges = sheet.selection.areas.map((area) => context.range(sheet, area));
  return RANGE_LIST.of({ ranges });
}

/** Selects the range alone. */
export function selectRange(range: RangePlace): RangePlace {
  selectRanges(range.sheet, [range]);
  return range;
}

/** Within what is selected the cell becomes the current one; elsewhere it alone is selected. */
export function setCurrentCell(cell: RangePlace): RangePlace {
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

/** Selects ranges of a sheet, which becomes the active one; the last one holds the current cell. */
export function selectRanges(sheet: Sheet, ranges: readonly ScriptRange[]): void {
  const last = ranges.at(-1);
  if (!last) return;
  const { row, column } = last.area;
  sheet.selection = { currentCell: { row, column }, areas: ranges.map((range) => range.area) };
  sheet.workbook.activeSheetId = sheet.id;
  sheet.workbook.selectionChanged(sheet);
}
