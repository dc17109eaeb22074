import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
} from "../../sheets/workbook/rowsAndColumns";
import type { Sheet, Workbook } from "../../sheets/workbook/workbook";
import type { GridEdit } from "../gridEdit";
import type { GridSheets } from "./gridSheets";
import { type EditedArea, joinedAreas, setGridCells } from "./setGridCells";
import { setNotes, setRules } from "./setGridMarks";
import { setGridSettings } from "./setGridSettings";

type SheetEdit = Exclude<
  GridEdit,
  { readonly kind: "sheet order" | "sheet added" | "sheet removed" }
>;

/** Does to the workbook what a person did in the grid. Returns where contents were changed. */
export function applyGridEdits(
  workbook: Workbook,
  sheets: GridSheets,
  edits: readonly GridEdit[],
): readonly EditedArea[] {
  const edited: EditedArea[] = [];
  const cameBack = new Set<string>();
  for (const edit of edits) {
    if (edit.kind === "sheet order") {
      orderSheets(workbook, sheets, edit.sheets);
      continue;
    }
    if (edit.kind === "sheet added") {
      if (sheets.add(edit.sheet, edit.name, edit.index).cameBack) cameBack.add(edit.sheet);
      continue;
    }
    if (edit.kind === "sheet removed") {
      sheets.remove(edit.sheet);
      continue;
    }
    const sheet = sheets.sheetOf(edit.sheet);
    // A sheet that undo brought back is whole already; the grid's copy of it knows less.
    if (sheet === undefined || (edit.kind === "cells" && cameBack.has(edit.sheet))) continue;
    const area = applyToSheet(sheet, sheets, edit);
    if (area !== null) edited.push(area);
  }
  return joinedAreas(edited);
}

function applyToSheet(sheet: Sheet, sheets: GridSheets, edit: SheetEdit): EditedArea | null {
  switch (edit.kind) {
    case "cells":
      return setGridCells(sheet, edit.cells);
    case "insert rows":
      insertRows(sheet, edit.first, edit.count, edit.first > 1 ? "from before" : "nothing");
      return null;
    case "insert columns":
      insertColumns(sheet, edit.first, edit.count, edit.first > 1 ? "from before" : "nothing");
      return null;
    case "delete rows":
      deleteRows(sheet, edit.first, edit.count);
      return null;
    case "delete columns":
      deleteColumns(sheet, edit.first, edit.count);
      return null;
    case "move rows":
      moveRows(sheet, edit.first, edit.count, edit.before);
      return null;
    case "move columns":
      moveColumns(sheet, edit.first, edit.count, edit.before);
      return null;
    case "notes":
      setNotes(sheet, edit.notes);
      return null;
    case "rules":
      setRules(sheet, sheets, edit);
      return null;
    default:
      setGridSettings(sheet, edit);
      sheet.workbook.sheetChanged(sheet);
      return null;
  }
}

function orderSheets(workbook: Workbook, sheets: GridSheets, names: readonly string[]): void {
  const ordered = names.flatMap((name) => sheets.sheetOf(name) ?? []);
  const rest = workbook.sheets.filter((sheet) => !ordered.includes(sheet));
  workbook.sheets = [...ordered, ...rest];
  workbook.workbookChanged();
}
