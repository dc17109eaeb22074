import { ICommandService, type Injector, type IPosition } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import {
  ScrollCommand,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
} from "@univerjs/sheets-ui";
import { UNIT_ID } from "../snapshot/unitId";
import type { Stretch } from "./scrollToShow";

/** What the grid's scroll bars cover at the right and below. */
const SCROLL_BAR = 12;

/** The part of the open tab that is in sight below and right of what is frozen. */
export interface FreeView {
  readonly across: Stretch;
  readonly down: Stretch;
  /** In pixels, as all lengths here. */
  readonly height: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly endOfRow: (row: number) => number;
  readonly placeOf: (row: number, column: number) => IPosition;
  scrollBy(across: number, down: number): void;
}

/** Null where no tab is drawn. */
export function freeView(injector: Injector): FreeView | null {
  const render = injector.get(IRenderManagerService).getRenderById(UNIT_ID);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !viewport) return null;
  const { left, right, top, bottom } = viewport.calcViewportInfo().viewBound;
  const { xSplit, ySplit } = skeleton.getWorksheetConfig().freeze;
  return {
    across: { from: left, to: right - SCROLL_BAR },
    down: { from: top, to: bottom - SCROLL_BAR },
    height: bottom - SCROLL_BAR - top,
    frozenRows: ySplit,
    frozenColumns: xSplit,
    endOfRow: (row) => skeleton.rowHeightAccumulation[row] ?? 0,
    placeOf: (row, column) => skeleton.getCellWithCoordByIndex(row, column),
    scrollBy: (across, down) => {
      const scroll = render.with(SheetScrollManagerService).getCurrentScrollState();
      injector.get(ICommandService).syncExecuteCommand(ScrollCommand.id, {
        sheetViewStartRow: scroll.sheetViewStartRow,
        sheetViewStartColumn: scroll.sheetViewStartColumn,
        offsetX: scroll.offsetX + across,
        offsetY: scroll.offsetY + down,
      });
    },
  };
}
