import { areaFrom } from "../../../sheets/workbook/area";
import { argumentsOf, instance } from "./arguments";
import type { RangeList } from "./classes";
import type { ScriptRange } from "./range";
import { activeRange, activeRangeList, Selection, selectRanges, setCurrentCell } from "./selection";
import { SheetPlace } from "./sheetPlace";

const RANGE = instance<ScriptRange>("Range");

/** What is selected on a sheet. */
export class SheetSelection extends SheetPlace {
  activate(): this {
    const { workbook } = this.sheet;
    workbook.activeSheetId = this.sheet.id;
    workbook.selectionChanged(this.sheet);
    return this;
  }

  getSelection(): Selection {
    return new Selection(this.context, this.sheet);
  }

  getActiveRange(): ScriptRange {
    return activeRange(this.context, this.sheet);
  }

  getActiveRangeList(): RangeList {
    return activeRangeList(this.context, this.sheet);
  }

  getActiveCell(): ScriptRange {
    const { row, column } = this.sheet.selection.currentCell;
    return this.context.range(this.sheet, areaFrom(row, column));
  }

  getCurrentCell(): ScriptRange {
    return this.getActiveCell();
  }

  setActiveRange(...args: unknown[]): ScriptRange {
    const [range] = argumentsOf("Sheet.setActiveRange", args, RANGE);
    selectRanges(range.sheet, [range]);
    return range;
  }

  setActiveRangeList(...args: unknown[]): RangeList {
    const [list] = argumentsOf("Sheet.setActiveRangeList", args, instance<RangeList>("RangeList"));
    selectRanges(list.ranges[0]?.sheet ?? this.sheet, list.ranges);
    return list;
  }

  /** A range, or its A1 notation. */
  setActiveSelection(...args: unknown[]): ScriptRange {
    const range = RANGE.accepts(args[0])
      ? argumentsOf("Sheet.setActiveSelection", args, RANGE)[0]
      : this.getRange(...args);
    selectRanges(range.sheet, [range]);
    return range;
  }

  setCurrentCell(...args: unknown[]): ScriptRange {
    const [cell] = argumentsOf("Sheet.setCurrentCell", args, RANGE);
    return setCurrentCell(cell);
  }
}
