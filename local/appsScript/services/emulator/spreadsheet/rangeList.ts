import { methods } from "../../../declare/methods";
import { borrowed, joined, table } from "../../../declare/surface";
import { RANGE_LIST } from "../../core/spreadsheet/classes";
import { RANGE_TABLE as CORE_RANGE_TABLE } from "../../core/spreadsheet/range/table";
import { toEach } from "../../core/spreadsheet/rangeList";
import { selectRanges } from "../../core/spreadsheet/selection";
import { RANGE_TABLE } from "./range/table";

/** What the add-on does not use of a list of ranges. */
export const RANGE_LIST_TABLE = table(RANGE_LIST, [
  methods(RANGE_LIST, {
    getRanges: [[], ({ ranges }) => ranges],
    activate: [
      [],
      (list) => {
        const [first] = list.ranges;
        if (first) selectRanges(first.sheet, list.ranges);
        return list;
      },
    ],
  }),
  borrowed(
    RANGE_LIST,
    joined(CORE_RANGE_TABLE, RANGE_TABLE),
    [
      "breakApart",
      "check",
      "clear",
      "clearDataValidations",
      "clearNote",
      "insertCheckboxes",
      "removeCheckboxes",
      "setBorder",
      "setFontColor",
      "setFontFamily",
      "setFontLine",
      "setFontSize",
      "setFontStyle",
      "setFormula",
      "setHorizontalAlignment",
      "setNote",
      "setShowHyperlink",
      "setTextDirection",
      "setTextRotation",
      "setValue",
      "setVerticalText",
      "trimWhitespace",
      "uncheck",
    ],
    toEach,
  ),
]);
