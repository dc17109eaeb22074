import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { activeRange, activeRangeList, currentCell } from "../../core/spreadsheet/selection";
import { SELECTION } from "./classes";

/** What is selected on a sheet. */
export const SELECTION_TABLE = table(SELECTION, [
  methods(SELECTION, {
    getCurrentCell: [[], ({ sheet }) => currentCell(sheet)],
    getActiveRange: [[], ({ sheet }) => activeRange(sheet)],
    getActiveRangeList: [[], ({ sheet }) => activeRangeList(sheet)],
  }),
]);
