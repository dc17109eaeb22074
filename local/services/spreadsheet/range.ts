import { openProperties } from "../../realm/hostObject";
import { lastColumnOf, lastRowOf } from "../../workbook/area";
import { RangeTools } from "./rangeTools";

/** A range of cells, as Apps Script's class Range. Its methods stand by topic in the parents. */
export class ScriptRange extends RangeTools {}

/** The range of an edit event, which carries its corners (facts, section 2.2). */
export class EditedRange extends ScriptRange {
  get [openProperties](): Record<string, unknown> {
    return {
      rowStart: this.area.row,
      columnStart: this.area.column,
      rowEnd: lastRowOf(this.area),
      columnEnd: lastColumnOf(this.area),
    };
  }
}
