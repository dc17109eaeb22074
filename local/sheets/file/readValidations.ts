import type { Worksheet } from "@cj-tech-master/excelts";
import { lastColumnOf, lastRowOf } from "../workbook/area";
import type { Cell } from "../workbook/cell";
import type { Sheet } from "../workbook/sheet";
import { plainA1 } from "./absoluteA1";
import { areaOn } from "./areaOn";
import { choicesBehind } from "./choiceLists";
import { validationFromFile } from "./validationFromFile";

/** Gives the cells of a sheet the rules that its file has for ranges of them. */
export function readValidations(worksheet: Worksheet, sheet: Sheet): void {
  for (const [address, rule] of Object.entries(worksheet.dataValidations.model)) {
    const [area] = areaOn(sheet, address.replace(/^range:/, ""));
    if (rule === undefined || area === undefined) continue;
    const validation = validationFromFile(rule, {
      sheet,
      anchor: plainA1({ ...area, rowCount: 1, columnCount: 1 }),
      choicesBehind: (formula) => choicesBehind(formula, worksheet.workbook),
    });
    if (validation === null) continue;
    const ruled = new Map<Cell | undefined, Cell>();
    for (let row = area.row; row <= lastRowOf(area); row++) {
      const { cells } = sheet.rowAt(row);
      for (let column = area.column; column <= lastColumnOf(area); column++) {
        const old = cells[column - 1];
        const cell = ruled.get(old) ?? { ...old, validation };
        ruled.set(old, cell);
        cells[column - 1] = cell;
      }
    }
  }
}
