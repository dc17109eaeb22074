import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/**
 * Adds a copy of a sheet to a workbook (its own or another) at `index`. Within one workbook its
 * protections come along; names of ranges stay with the original.
 */
export function copySheet(sheet: Sheet, workbook: Workbook, name: string, index: number): Sheet {
  const copy = workbook.addSheet(name, index);
  const { workbook: _workbook, id: _id, name: _name, rows, columns, ...settings } = sheet;
  Object.assign(copy, settings);
  copy.rows = rows.map((row) => row && { ...row, cells: [...row.cells] });
  copy.columns = columns.map((column) => column && { ...column });
  copy.protections = sheet.protections.map((protection) => ({
    ...protection,
    id: workbook.nextNumber(),
  }));
  copy.bandings = sheet.bandings.map((banding) => ({ ...banding, id: workbook.nextNumber() }));
  copy.hidden = false;
  copy.eachCell((cell) => {
    if (cell.formula !== undefined) workbook.calculation.formulaAdded(cell.formula);
  });
  workbook.workbookChanged();
  return copy;
}
