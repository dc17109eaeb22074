import type { Injector, Workbook } from "@univerjs/core";
import type { GridEdit } from "../gridEdit";
import { bandEdits } from "./bandMutations";
import { cellEdits, cellsEdit, placesChanged, rangesEdit } from "./cellMutations";
import type { MutationParams } from "./mutationParams";
import { pluginEdits, sheetEdits } from "./sheetMutations";

/**
 * Turns a change that has just happened in Univer's model into the edits that it comes to. Reading the
 * outcome back, instead of repeating what Univer did, keeps the workbook true to what is seen.
 */
export function editsFromMutation(
  id: string,
  mutationParams: object,
  workbook: Workbook,
  injector: Injector,
): readonly GridEdit[] {
  const params = mutationParams as MutationParams;
  const sheet = params.subUnitId ?? params.sheetId ?? "";
  const worksheet = workbook.getSheetBySheetId(sheet);
  if (id === "sheet.mutation.remove-sheet") return [{ kind: "sheet removed", sheet }];
  if (id === "sheet.mutation.set-worksheet-order") return [sheetOrder(workbook)];
  if (id === "sheet.mutation.insert-sheet") return addedSheet(params.sheet?.id ?? "", workbook);
  if (id === "sheet.mutation.move-range") return movedRange(params, workbook);
  if (!worksheet) return [];
  return (
    cellEdits(id, params, sheet, worksheet, workbook) ??
    bandEdits(id, params, sheet, worksheet) ??
    sheetEdits(id, sheet, worksheet) ??
    pluginEdits(id, sheet, workbook, injector)
  );
}

function sheetOrder(workbook: Workbook): GridEdit {
  return { kind: "sheet order", sheets: workbook.getSheetOrders() };
}

/** A new tab, or one that undo brought back with everything on it. */
function addedSheet(sheet: string, workbook: Workbook): readonly GridEdit[] {
  const worksheet = workbook.getSheetBySheetId(sheet);
  if (!worksheet) return [];
  const index = workbook.getSheetOrders().indexOf(sheet);
  const { rowCount, columnCount } = worksheet.getConfig();
  return [
    { kind: "sheet added", sheet, name: worksheet.getName(), index },
    rangesEdit(sheet, worksheet, workbook, [
      { startRow: 0, startColumn: 0, endRow: rowCount - 1, endColumn: columnCount - 1 },
    ]),
  ];
}

function movedRange(params: MutationParams, workbook: Workbook): readonly GridEdit[] {
  return [params.from, params.to].flatMap((end) => {
    const worksheet = end && workbook.getSheetBySheetId(end.subUnitId);
    if (!end || !worksheet) return [];
    return [cellsEdit(end.subUnitId, worksheet, workbook, placesChanged(end.value))];
  });
}
