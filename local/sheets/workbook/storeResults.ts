import type { CalculatedSheet, CalculatedWorkbook } from "./calculatedSheet";
import { type Cell, isSameValue, standsAsSaved, tidyCell } from "./cell";
import { chosenFormat } from "./enteredCell";
import type { ComputedCell } from "./formulaEngine";

/** Puts what formulas came to into their cells. Returns the cells that an array formula filled. */
export function storeResults(
  workbook: CalculatedWorkbook,
  results: readonly ComputedCell[],
): ReadonlySet<Cell> {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const spilled = new Set<Cell>();
  for (const result of results) {
    const sheet = sheets.get(result.sheetId);
    const stored = sheet && storeResult(sheet, result);
    if (stored?.spilled) spilled.add(stored);
  }
  return spilled;
}

/** Empties the cells that an array formula filled once and does not any more. */
export function clearOldSpills(workbook: CalculatedWorkbook, spilledNow: ReadonlySet<Cell>): void {
  for (const sheet of workbook.sheets) {
    sheet.eachCell((cell, row, column) => {
      if (!cell.spilled || spilledNow.has(cell) || standsAsSaved(cell)) return;
      const numberFormat = chosenFormat(cell);
      const emptied = { ...cell, value: undefined, spilled: undefined, kept: undefined };
      sheet.rewriteCell(row, column, tidyCell({ ...emptied, numberFormat }));
    });
  }
}

function storeResult(sheet: CalculatedSheet, result: ComputedCell): Cell | undefined {
  const { row, column } = result;
  const old = sheet.cell(row, column);
  // Where a person typed, a spilled value has no place: the engine reports #REF! at the formula.
  if (result.spilled && old?.value !== undefined && !old.spilled) return undefined;
  if (!result.spilled && old?.formula === undefined) return undefined;
  const value = result.value ?? (result.spilled ? undefined : "");
  const chosen = chosenFormat(old);
  const numberFormat = chosen ?? result.numberFormat;
  if (old !== undefined && isSameResult(old, value, numberFormat, result)) return old;
  const cell = tidyCell({
    ...old,
    value,
    spilled: result.spilled ? true : undefined,
    kept: undefined,
    fills: undefined,
    numberFormat,
    formatOfResult: chosen === undefined ? true : undefined,
  });
  sheet.rewriteCell(row, column, cell);
  return cell;
}

/** Most results of an evaluation are what they were: nobody need hear of them. */
function isSameResult(
  old: Cell,
  value: Cell["value"],
  numberFormat: string | undefined,
  result: ComputedCell,
): boolean {
  const isSameFormat = old.numberFormat === numberFormat;
  const isSame = old.kept === undefined && isSameValue(old.value, value) && isSameFormat;
  return isSame && (old.spilled ?? false) === result.spilled;
}
