import { changedStyle } from "./cellStyle";
import { isSameFont } from "./defaultFont";
import type { Style } from "./style";
import type { Sheet, Workbook } from "./workbook";

/**
 * Adds a copy of a sheet to a workbook (its own or another) at `index`. Within one workbook its
 * protections and the names that it has for itself come along; names of the workbook stay with the
 * original. What is copied keeps its font in a workbook with another one.
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
  keepFont(sheet, copy);
  if (workbook === sheet.workbook) copyLocalNames(sheet, copy);
  workbook.workbookChanged();
  return copy;
}

function copyLocalNames(sheet: Sheet, copy: Sheet): void {
  const { workbook } = sheet;
  const own = workbook.namedRanges.filter(({ ofSheet }) => ofSheet === sheet.id);
  const copies = own.map((named) => ({
    ...named,
    ofSheet: copy.id,
    area: named.area.sheetId === sheet.id ? { ...named.area, sheetId: copy.id } : named.area,
  }));
  workbook.namedRanges = [...workbook.namedRanges, ...copies];
}

function keepFont(sheet: Sheet, copy: Sheet): void {
  const { defaultFont } = sheet.workbook;
  if (isSameFont(defaultFont, copy.workbook.defaultFont)) return;
  const made = new Map<Style | undefined, Style | undefined>();
  copy.eachCell((cell, row, column) => {
    const style = made.get(cell.style) ?? changedStyle(defaultFont, cell.style ?? {});
    made.set(cell.style, style);
    copy.rowAt(row).cells[column - 1] = { ...cell, style };
  });
}
