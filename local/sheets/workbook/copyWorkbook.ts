import { Workbook } from "./workbook";

/**
 * A copy that changes apart from the original, without its formula engine and listeners. Cells and all
 * else that is never changed in place are shared, so it takes no longer than the rows are many.
 */
export function copyWorkbook(original: Workbook): Workbook {
  original.calculation.markStale();
  const copy = new Workbook(original);
  for (const sheet of original.sheets) {
    const copied = copy.addSheet(sheet.name, copy.sheets.length, sheet.id);
    const { workbook: _workbook, id: _id, name: _name, rows, columns, ...settings } = sheet;
    Object.assign(copied, settings);
    copied.rows = rows.map((row) => row && { ...row, cells: [...row.cells] });
    copied.columns = columns.map((column) => column && { ...column });
  }
  copy.activeSheetId = original.activeSheetId;
  copy.lastNumber = original.lastNumber;
  copy.aboutFile = original.aboutFile;
  copy.notKept = original.notKept;
  copy.namedRanges = original.namedRanges;
  copy.metadata = original.metadata;
  copy.calculation.resume(original.calculation.pending);
  return copy;
}
