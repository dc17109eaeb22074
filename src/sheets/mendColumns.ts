import { isOfGoogle, isOfTypedColumn } from "../domain/googleFault";
import type { TableReading } from "../tables/tableReading";
import { dropDownRule } from "./dropDownRule";
import { mendLooks } from "./mendLooks";
import type { PlacedColumn } from "./placedColumn";
import { protectAutoColumns } from "./protectAutoColumns";
import type { SpreadsheetZone } from "./spreadsheetZone";
import type { WorkbookSheets } from "./workbookSheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WRAP_STRATEGIES = { wrap: "WRAP", clip: "CLIP", overflow: "OVERFLOW" } as const;

/**
 * Gives the columns the notes, formats, drop-downs, looks and protection that they lack. What a
 * person has put there stays: only a General format, an empty note, a cell without a rule are
 * touched. Widths and wrapping are set for the columns in `isNew` alone. Returns the titles of columns
 * that took no format or drop-down because somebody turned the tab into a Google table.
 */
export function mendColumns(
  sheet: Sheet,
  sheets: WorkbookSheets,
  zone: SpreadsheetZone,
  reading: TableReading,
  columns: readonly PlacedColumn[],
  isNew: ReadonlySet<string>,
): readonly string[] {
  const last = columns.reduce((most, { column }) => Math.max(most, column), 0);
  const { headerRow } = reading;
  if (headerRow === null) return [];
  const firstRow = headerRow + 1;
  const rows = sheet.getMaxRows() - headerRow;
  if (rows < 1) return [];
  const headerRange = sheet.getRange(headerRow, 1, 1, last);
  const notes = headerRange.getNotes();
  const noteRow = [...(notes[0] ?? [])];
  const dataRow = sheet.getRange(firstRow, 1, 1, last);
  const formats = dataRow.getNumberFormats()[0] ?? [];
  const rules = dataRow.getDataValidations()[0] ?? [];
  let notesAdded = false;
  const typed = new Set<string>();
  const unlessTyped = (title: string, set: () => void): void => {
    try {
      set();
    } catch (thrown) {
      if (!isOfGoogle(thrown) || !isOfTypedColumn(thrown)) throw thrown;
      typed.add(title);
    }
  };
  for (const { layout, column } of columns) {
    if (!noteRow[column - 1]) {
      noteRow[column - 1] = layout.note;
      notesAdded = true;
    }
    const range = sheet.getRange(firstRow, column, rows, 1);
    if (layout.format !== "" && isGeneral(formats[column - 1]))
      unlessTyped(layout.title, () => range.setNumberFormat(layout.format));
    if (layout.dropDown !== null && !rules[column - 1]) {
      const rule = dropDownRule(layout.dropDown, sheets, zone);
      if (rule !== null) unlessTyped(layout.title, () => range.setDataValidation(rule));
    }
    if (isNew.has(layout.field)) {
      sheet.setColumnWidth(column, layout.width);
      range
        .setWrapStrategy(SpreadsheetApp.WrapStrategy[WRAP_STRATEGIES[layout.wrapping]])
        .setVerticalAlignment("top");
    }
  }
  if (notesAdded) headerRange.setNotes([noteRow]);
  if (sheet.getFrozenRows() === 0) sheet.setFrozenRows(headerRow);
  mendLooks(sheet, reading, rows, columns);
  protectAutoColumns(sheet, headerRow, rows + 1, columns, isNew);
  return [...typed];
}

function isGeneral(format: string | undefined): boolean {
  return (
    format === undefined || format === "" || format === "General" || format === "0.###############"
  );
}
