import {
  CommandType,
  ICommandService,
  type Injector,
  type IRange,
  IUniverInstanceService,
  Rectangle,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  getPrimaryForRange,
  type ISelectionWithStyle,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { whenSheetEditorFocused } from "@univerjs/sheets-ui";
import { IShortcutService, MetaKeys } from "@univerjs/ui";
import { freeView } from "./freeView";
import { showInSight } from "./keepInSight";
import { type FarMove, keyTarget } from "./keyTarget";
import { movingCorner } from "./movingCorner";
import type { RowsInUse } from "./rowsInUse";

const COMMAND = "preview.command.move-far";

/** `keyCode` of keys that Univer has no word for. */
const [PAGE_UP, PAGE_DOWN, END, HOME] = [33, 34, 35, 36] as const;

const KEYS: readonly (readonly [binding: number, to: FarMove])[] = [
  [HOME, "row start"],
  [END, "row end"],
  [HOME | MetaKeys.CTRL_COMMAND, "sheet start"],
  [END | MetaKeys.CTRL_COMMAND, "sheet end"],
  [PAGE_UP, "page up"],
  [PAGE_DOWN, "page down"],
];

interface FarMoveParams {
  readonly to: FarMove;
  readonly isExtending: boolean;
}

/** Home, End, Page Up and Page Down as in Sheets, which Univer lacks; with Shift they take the selection along. */
export function moveFarByKeys(injector: Injector, inUse: RowsInUse): void {
  injector.get(ICommandService).registerCommand({
    id: COMMAND,
    type: CommandType.COMMAND,
    handler: (_accessor, params?: FarMoveParams) =>
      params !== undefined && moveFar(injector, inUse, params),
  });
  const shortcuts = injector.get(IShortcutService);
  for (const [binding, to] of KEYS) {
    for (const isExtending of [false, true]) {
      shortcuts.registerShortcut({
        id: COMMAND,
        binding: isExtending ? binding | MetaKeys.SHIFT : binding,
        preconditions: whenSheetEditorFocused,
        staticParameters: { to, isExtending },
      });
    }
  }
}

function moveFar(
  injector: Injector,
  inUse: RowsInUse,
  { to, isExtending }: FarMoveParams,
): boolean {
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const worksheet = workbook?.getActiveSheet();
  const selection = injector.get(SheetsSelectionsService).getCurrentLastSelection();
  const view = freeView(injector);
  if (!workbook || !worksheet || !selection || !view) return false;
  const { primary } = selection as ISelectionWithStyle;
  const corner = isExtending || !primary ? movingCorner(selection as ISelectionWithStyle) : primary;
  const { row, column } = keyTarget(
    to,
    { row: corner.startRow, column: corner.startColumn },
    {
      lastRowInUse: Math.max(0, inUse.lastOf(worksheet)),
      lastColumnInUse: Math.max(0, worksheet.getLastColumnWithContent()),
      lastRow: worksheet.getMaxRows() - 1,
      endOfRow: view.endOfRow,
      isRowShown: (at) => worksheet.getRowVisible(at),
      isColumnShown: (at) => worksheet.getColVisible(at),
      page: view.height,
    },
  );
  const cell = cellAt(worksheet, row, column);
  const anchor = isExtending && primary ? primary : cell;
  injector.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, {
    unitId: workbook.getUnitId(),
    subUnitId: worksheet.getSheetId(),
    selections: [
      { range: Rectangle.union(rangeOf(anchor), rangeOf(cell)), primary: anchor, style: null },
    ],
  });
  showInSight(injector, cell);
  return true;
}

function cellAt(worksheet: Worksheet, row: number, column: number) {
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  return getPrimaryForRange(range, worksheet);
}

function rangeOf({ startRow, startColumn, endRow, endColumn }: IRange): IRange {
  return { startRow, startColumn, endRow, endColumn };
}
