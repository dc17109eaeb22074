import { foldAsHidden } from "../../sheets/workbook/columnGroups";
import type { Sheet } from "../../sheets/workbook/workbook";
import type { GridEdit } from "../gridEdit";
import { filterFromUniver } from "../snapshot/univerFilter";

/** Edits of a sheet that leave its cells as they are and where they are. */
export type SettingsEdit = Extract<
  GridEdit,
  {
    readonly kind:
      | "row sizes"
      | "column sizes"
      | "rows hidden"
      | "columns hidden"
      | "frozen"
      | "merges"
      | "filter"
      | "sheet renamed"
      | "sheet hidden"
      | "tab colour"
      | "gridlines";
  }
>;

export function setGridSettings(sheet: Sheet, edit: SettingsEdit): void {
  switch (edit.kind) {
    case "row sizes":
      for (const { index, pixels } of edit.sizes) sheet.rowAt(index).height = pixels ?? undefined;
      return;
    case "column sizes":
      for (const { index, pixels } of edit.sizes) sheet.columnAt(index).width = pixels ?? undefined;
      return;
    case "rows hidden":
      for (const row of numbersFrom(edit)) sheet.rowAt(row).hidden = edit.hidden || undefined;
      return;
    case "columns hidden":
      for (const column of numbersFrom(edit)) {
        sheet.columnAt(column).hidden = edit.hidden || undefined;
      }
      foldAsHidden(sheet);
      return;
    case "frozen":
      sheet.frozenRows = Math.max(0, edit.rows);
      sheet.frozenColumns = Math.max(0, edit.columns);
      return;
    case "merges":
      sheet.merges = edit.areas;
      return;
    case "filter": {
      const hidden = new Set(edit.hiddenRows);
      sheet.filter = filterFromUniver(edit.filter, sheet.filter);
      sheet.rows.forEach((row, index) => {
        if (row) row.filtered = hidden.has(index + 1) || undefined;
      });
      return;
    }
    case "sheet renamed":
      sheet.name = edit.name;
      sheet.workbook.workbookChanged();
      return;
    case "sheet hidden":
      sheet.hidden = edit.hidden;
      return;
    case "tab colour":
      sheet.tabColour = edit.colour;
      return;
    case "gridlines":
      sheet.hiddenGridlines = edit.hidden;
      return;
    default:
      edit satisfies never;
  }
}

function numbersFrom(band: { readonly first: number; readonly count: number }): readonly number[] {
  return Array.from({ length: band.count }, (_, index) => band.first + index);
}
