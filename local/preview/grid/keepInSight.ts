import { ICommandService, type Injector, type IRange, RANGE_TYPE } from "@univerjs/core";
import {
  type ISetSelectionsOperationParams,
  ScrollToCellOperation,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import {
  ExpandSelectionCommand,
  ScrollToCellCommand,
  ScrollToRangeOperation,
} from "@univerjs/sheets-ui";
import { freeView } from "./freeView";
import { movingCorner } from "./movingCorner";
import { scrollToShow } from "./scrollToShow";

const TO_RANGE: ReadonlySet<string> = new Set([
  ScrollToCellOperation.id,
  ScrollToCellCommand.id,
  ScrollToRangeOperation.id,
]);

/**
 * Shows the cell that a person goes to whole, in the part of the grid that scrolls. Univer scrolls by numbers of
 * rows and columns as if what is frozen were as high and wide as those, and so puts the cell beneath it.
 */
export function keepInSight(injector: Injector): void {
  const commands = injector.get(ICommandService);
  const selections = injector.get(SheetsSelectionsService);
  commands.onCommandExecuted(({ id, params }) => {
    if (TO_RANGE.has(id)) {
      // At once: what is opened over the cell is placed by where the cell is then.
      const { range } = params as { readonly range: IRange };
      showInSight(injector, range);
    } else if (id === SetSelectionsOperation.id) {
      if (!(params as ISetSelectionsOperationParams).reveal) return;
      // When Univer has scrolled for its own part.
      queueMicrotask(() => {
        const primary = selections.getCurrentLastSelection()?.primary;
        if (primary) showInSight(injector, primary);
      });
    } else if (id === ExpandSelectionCommand.id) {
      setTimeout(() => {
        const selection = selections.getCurrentLastSelection();
        if (selection) showInSight(injector, movingCorner(selection));
      }, 0);
    }
  });
}

/** Scrolls the tab that is open until these cells are in sight whole, or their first one is. */
export function showInSight(injector: Injector, cells: IRange): void {
  const view = freeView(injector);
  if (view === null) return;
  const start = view.placeOf(cells.startRow, cells.startColumn);
  const end = view.placeOf(cells.endRow, cells.endColumn);
  const isRow = cells.rangeType === RANGE_TYPE.ROW || cells.rangeType === RANGE_TYPE.ALL;
  const isColumn = cells.rangeType === RANGE_TYPE.COLUMN || cells.rangeType === RANGE_TYPE.ALL;
  const across =
    isRow || cells.startColumn < view.frozenColumns
      ? 0
      : scrollToShow({ from: start.startX, to: end.endX }, view.across);
  const down =
    isColumn || cells.startRow < view.frozenRows
      ? 0
      : scrollToShow({ from: start.startY, to: end.endY }, view.down);
  if (across !== 0 || down !== 0) view.scrollBy(across, down);
}
