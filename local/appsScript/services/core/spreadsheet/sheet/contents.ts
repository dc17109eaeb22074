import { columnLetters } from "../../../../../sheets/workbook/a1Notation";
import { type Cell, tidyCell } from "../../../../../sheets/workbook/cell";
import { copySheet } from "../../../../../sheets/workbook/copySheet";
import { isPlainText } from "../../../../../sheets/workbook/numberFormat";
import { insertColumns, insertRows } from "../../../../../sheets/workbook/rowsAndColumns";
import { breaksRule } from "../../../../../sheets/workbook/ruleCheck";
import { LIST, listOf } from "../../../../declare/kinds";
import { methods } from "../../../../declare/methods";
import { nameIn } from "../../../enumeration";
import { CONDITIONAL_FORMAT_RULE, PROTECTION, SHEET, SPREADSHEET, sheetOf } from "../classes";
import { formatRuleOf, formatToKeep } from "../conditionalFormat";
import { PROTECTION_TYPE } from "../enumerations";
import { validationError } from "../errors";
import { addProtection, protectionsOf } from "../protection";
import { cellWithScriptValue, valueContext } from "../scriptValue";
import { copyName } from "../sheetNames";
import { calculated } from "./place";

/** What stands on a sheet: rows, rules, protections; a copy of it all. */
export const contents = methods(SHEET, {
  // Below the last row with content; text is read as if typed, also under Plain text.
  appendRow: [
    [LIST],
    (tab, values, { now }) => {
      const { sheet } = tab;
      const row = calculated(sheet).lastRow() + 1;
      const missingRows = row - sheet.rowCount;
      if (missingRows > 0) insertRows(sheet, sheet.rowCount + 1, missingRows, "from before");
      const missingColumns = values.length - sheet.columnCount;
      if (missingColumns > 0) insertColumns(sheet, sheet.columnCount + 1, missingColumns);
      const valuesAs = valueContext(sheet.workbook, now());
      const cells = values.map((value, index) => {
        const cell = cellWithScriptValue(unformatted(sheet.cell(row, index + 1)), value, valuesAs);
        const rule = cell?.validation;
        if (rule && !rule.allowInvalid && breaksRule(sheet.workbook, cell, rule, now())) {
          throw validationError(`${columnLetters(index + 1)}${row}`);
        }
        return cell;
      });
      cells.forEach((cell, index) => {
        sheet.setCell(row, index + 1, cell);
      });
      return tab;
    },
  ],
  getConditionalFormatRules: [
    [],
    ({ sheet }) => sheet.conditionalFormats.map((format) => formatRuleOf(format, sheet)),
  ],
  // Replaces all rules of the sheet.
  setConditionalFormatRules: [
    [listOf(CONDITIONAL_FORMAT_RULE)],
    ({ sheet }, rules) => {
      sheet.conditionalFormats = rules.map((rule) => formatToKeep(rule, sheet));
      sheet.workbook.sheetChanged(sheet);
    },
  ],
  // The sheet's protection, made where there is none.
  protect: [
    [],
    ({ sheet }) => {
      const existing = sheet.protections.find(({ area }) => area === null);
      return existing ? PROTECTION.of({ sheet, id: existing.id }) : addProtection(sheet, null);
    },
  ],
  getProtections: [[nameIn(PROTECTION_TYPE)], ({ sheet }, type) => protectionsOf(sheet, type)],
  // At the end of that spreadsheet, called "Copy of …".
  copyTo: [
    [SPREADSHEET],
    ({ sheet }, { workbook }) =>
      sheetOf(copySheet(sheet, workbook, copyName(workbook, sheet.name), workbook.sheets.length)),
  ],
});

/** `appendRow` reads text as typed even where the cells are Plain text (facts, section 5.1). */
function unformatted(cell: Cell | undefined): Cell | undefined {
  if (cell === undefined || !isPlainText(cell.numberFormat)) return cell;
  return tidyCell({ ...cell, numberFormat: undefined });
}
