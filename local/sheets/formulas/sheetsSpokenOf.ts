import { mapReferences, sheetOf } from "../workbook/formulaReferences";
import type { Sheet } from "../workbook/sheet";
import type { Workbook } from "../workbook/workbook";

/** The sheets with formulas, and those that formulas and names refer to. */
export function reachableSheets(workbook: Workbook): ReadonlySet<Sheet> {
  const reachable = new Set<Sheet>();
  for (const { area } of workbook.namedRanges) {
    const sheet = workbook.sheetById(area.sheetId);
    if (sheet !== undefined) reachable.add(sheet);
  }
  for (const sheet of workbook.sheets) {
    sheet.eachCell(({ formula }) => {
      if (formula === undefined) return;
      for (const each of sheetsSpokenOf(formula, sheet)) reachable.add(each);
    });
  }
  return reachable;
}

/** The sheets that a formula on `sheet` can reach: its own, those it names, all if it computes one. */
export function sheetsSpokenOf(formula: string, sheet: Sheet): readonly Sheet[] {
  const { sheets } = sheet.workbook;
  if (/\bINDIRECT\s*\(/i.test(formula)) return sheets;
  if (!formula.includes("!")) return [sheet];
  const spokenOf = [sheet];
  mapReferences(formula, (reference) => {
    const name = sheetOf(reference)?.toLowerCase();
    const named = sheets.find((each) => each.name.toLowerCase() === name);
    if (named !== undefined) spokenOf.push(named);
    return reference;
  });
  return spokenOf;
}
