import { borrowed, table } from "../../../declare/surface";
import { RANGE_LIST, type RangeList, type RangePlace } from "./classes";
import { RANGE_TABLE } from "./range/table";

/** Several ranges of one sheet. */
export const RANGE_LIST_TABLE = table(RANGE_LIST, [
  borrowed(
    RANGE_LIST,
    RANGE_TABLE,
    [
      "setBackground",
      "setFontWeight",
      "setNumberFormat",
      "setVerticalAlignment",
      "setWrap",
      "setWrapStrategy",
    ],
    toEach,
  ),
]);

/** What is done to the list is done to each range. */
export function toEach(list: RangeList, does: (range: RangePlace) => unknown): RangeList {
  list.ranges.forEach(does);
  return list;
}
