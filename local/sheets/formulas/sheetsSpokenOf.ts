import type { ReadableSheet, ReadableWorkbook } from "../workbook/formulaEngine";
import { mapReferences, sheetOf } from "../workbook/formulaReferences";

/** The sheets with formulas, and those that formulas and names refer to. */
export function reachableSheets(workbook: ReadableWorkbook): ReadonlySet<ReadableSheet> {
  const reachable = new Set<ReadableSheet>();
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
export function sheetsSpokenOf(formula: string, sheet: ReadableSheet): readonly ReadableSheet[] {
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
