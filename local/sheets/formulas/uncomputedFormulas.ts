import { a1Of, quotedSheetName } from "../workbook/a1Notation";
import { areaFrom } from "../workbook/area";
import { isCellError } from "../workbook/cell";
import type { Workbook } from "../workbook/workbook";

/** A sentence for each function that formulas use and nothing here computes, with its first cell. */
export function uncomputedFormulas(workbook: Workbook): readonly string[] {
  const engine = workbook.formulaEngine;
  const cells = new Map<string, string[]>();
  for (const sheet of workbook.sheets) {
    sheet.eachCell(({ formula, value }, row, column) => {
      if (engine === null || formula === undefined) return;
      if (!isCellError(value) || value.error !== "#NAME?") return;
      const cell = `${quotedSheetName(sheet.name)}!${a1Of(areaFrom(row, column))}`;
      for (const name of engine.unknownFunctions?.(formula) ?? []) {
        cells.set(name, [...(cells.get(name) ?? []), cell]);
      }
    });
  }
  return [...cells].map(([name, [first, ...others]]) => {
    const more = others.length === 0 ? "" : ` and ${others.length} more`;
    return `${name} is not computed here: ${first}${more} shows #NAME?. On Google it may show a value.`;
  });
}
