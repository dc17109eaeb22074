import {
  type ICellData,
  type IMutationInfo,
  type Injector,
  type IObjectMatrixPrimitiveType,
  IUniverInstanceService,
  type Nullable,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from "@univerjs/sheets";
import { ISheetClipboardService, type ISheetDiscreteRangeLocation } from "@univerjs/sheets-ui";
import type { TypingContext } from "../../sheets/workbook/typedValue";
import { gridTypedCell } from "./gridTypedCell";

/** After Univer's own reading, which follows American habits. */
const PRIORITY = 100;

type CellAt = (rowIndex: number, columnIndex: number) => Nullable<ICellData>;

interface PasteMutations {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

const NOTHING: PasteMutations = { redos: [], undos: [] };

/**
 * Reads text pasted from elsewhere as if it had been typed. What was copied in the grid itself
 * stays as it is.
 */
export function readPastedText(injector: Injector, typing: () => TypingContext): void {
  const read = (target: ISheetDiscreteRangeLocation, cellAt: CellAt): PasteMutations =>
    mutationsOf(injector, target, cellAt, typing());
  injector.get(ISheetClipboardService).addClipboardHook({
    id: "pasted text",
    priority: PRIORITY,
    onPastePlainText: (target, text) =>
      /[\r\n]/.test(text)
        ? NOTHING
        : read(target, (row, column) => (row + column === 0 ? { v: text } : null)),
    onPasteCells: (from, target, cells) =>
      from === null ? read(target, (row, column) => cells.getValue(row, column)) : NOTHING,
  });
}

function mutationsOf(
  injector: Injector,
  { unitId, subUnitId, range }: ISheetDiscreteRangeLocation,
  cellAt: CellAt,
  typing: TypingContext,
): PasteMutations {
  const workbook = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const worksheet = workbook?.getSheetBySheetId(subUnitId);
  if (!workbook || !worksheet) return NOTHING;
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  range.rows.forEach((row, rowIndex) => {
    range.cols.forEach((column, columnIndex) => {
      const pasted = cellAt(rowIndex, columnIndex);
      const look = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, column)) ?? null;
      const typed = pasted ? gridTypedCell(pasted, look, typing) : null;
      if (typed === null) return;
      // Univer gives the cell the format that goes with its own reading.
      const s = typed.s ?? { n: look?.n ?? null };
      cellValue[row] = { ...cellValue[row], [column]: { ...typed, s } };
    });
  });
  const params = { unitId, subUnitId, cellValue };
  return {
    undos: [
      {
        id: SetRangeValuesMutation.id,
        params: SetRangeValuesUndoMutationFactory(injector, params),
      },
    ],
    redos: [{ id: SetRangeValuesMutation.id, params }],
  };
}
