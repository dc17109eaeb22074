import { methods } from "../../declare/methods";
import { borrowed, table } from "../../declare/surface";
import { RANGE_LIST } from "./classes";
import { RANGE_TABLE } from "./range/table";
import { selectRanges } from "./selection";

/** Several ranges of one sheet. */
const list = methods(RANGE_LIST, {
  getRanges: [[], ({ ranges }) => ranges],
  activate: [
    [],
    (list) => {
      const [first] = list.ranges;
      if (first) selectRanges(first.sheet, list.ranges);
      return list;
    },
  ],
});

/** What is done to it is done to each. */
const toEach = borrowed(
  RANGE_LIST,
  RANGE_TABLE,
  [
    "breakApart",
    "check",
    "clear",
    "clearContent",
    "clearDataValidations",
    "clearFormat",
    "clearNote",
    "insertCheckboxes",
    "removeCheckboxes",
    "setBackground",
    "setBackgroundRGB",
    "setBorder",
    "setFontColor",
    "setFontFamily",
    "setFontLine",
    "setFontSize",
    "setFontStyle",
    "setFontWeight",
    "setFormula",
    "setFormulaR1C1",
    "setHorizontalAlignment",
    "setNote",
    "setNumberFormat",
    "setShowHyperlink",
    "setTextDirection",
    "setTextRotation",
    "setValue",
    "setVerticalAlignment",
    "setVerticalText",
    "setWrap",
    "setWrapStrategy",
    "trimWhitespace",
    "uncheck",
  ],
  (list, does) => {
    list.ranges.forEach(does);
    return list;
  },
);

export const RANGE_LIST_TABLE = table(RANGE_LIST, [list, toEach]);
