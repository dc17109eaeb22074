import type { TextPlace } from "../app/ports";
import { cellName } from "../cells/sheetGrid";
import type { Forget } from "../domain/people/forgetIn";
import type { WorkbookSheet } from "./workbookSheets";

type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * Where drop-down lists and other rules of a tab, or their help, hold what is to be forgotten: the first
 * and the last rule of each column are looked at, so that the calls do not grow with the rows.
 */
export function placesOfRules(
  { sheet, name }: WorkbookSheet,
  used: Range,
  forget: Forget,
): readonly TextPlace[] {
  // One row more: a column may have its list before it has any value.
  const rows = Math.min(used.getNumRows() + 1, sheet.getMaxRows());
  const rules: (DataValidation | null)[][] = sheet
    .getRange(1, 1, rows, used.getNumColumns())
    .getDataValidations();
  return (rules[0] ?? []).flatMap((_, across): TextPlace[] => {
    const ruled = rules.flatMap((line, down) => {
      const rule = line[across];
      return rule ? [{ rule, down }] : [];
    });
    const ends = ruled.length < 2 ? ruled : [...ruled.slice(0, 1), ...ruled.slice(-1)];
    const found = ends.flatMap(({ rule, down }): TextPlace[] => {
      const seen = textsOf(rule).find((text) => forget(text) !== null);
      const cell = cellName(across + 1, down + 1);
      return seen === undefined ? [] : [{ tab: name, cell, kind: "drop-down", seen }];
    });
    return found.slice(0, 1);
  });
}

function textsOf(rule: DataValidation): readonly string[] {
  const values: readonly unknown[] = rule.getCriteriaValues();
  return [...values.flat(), rule.getHelpText()].filter(
    (value): value is string => typeof value === "string",
  );
}
