import { type Area, areaOf, lastColumnOf, lastRowOf } from "../../workbook/area";
import { type Cell, tidyCell } from "../../workbook/cell";
import type { DataValidation } from "../../workbook/dataValidation";
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
} from "../../workbook/rowsAndColumns";
import type { Sheet } from "../../workbook/sheet";
import type { Workbook } from "../../workbook/workbook";
import type { GridCell, GridEdit } from "../gridEdit";
import { cellFromUniver } from "../snapshot/univerCell";
import { filterFromUniver } from "../snapshot/univerFilter";
import type { GridSheets } from "./gridSheets";

/** Cells of one sheet whose value or formula a person changed, as `onEdit` is told of them. */
export interface EditedArea {
  readonly sheet: Sheet;
  readonly area: Area;
  /** What the cell held before, where it is a single one. */
  readonly before: Cell | undefined;
}

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
  return joined(edited);
}

type SheetEdit = Exclude<
  GridEdit,
  { readonly kind: "sheet order" | "sheet added" | "sheet removed" }
>;

function applyToSheet(sheet: Sheet, sheets: GridSheets, edit: SheetEdit): EditedArea | null {
  switch (edit.kind) {
    case "cells":
      return setCells(sheet, edit.cells);
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
      setSettings(sheet, edit);
      sheet.workbook.sheetChanged(sheet);
      return null;
  }
}

function setSettings(
  sheet: Sheet,
  edit: Exclude<
    SheetEdit,
    {
      readonly kind:
        | "cells"
        | "notes"
        | "rules"
        | "insert rows"
        | "insert columns"
        | "delete rows"
        | "delete columns"
        | "move rows"
        | "move columns";
    }
  >,
): void {
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

function setCells(sheet: Sheet, cells: readonly GridCell[]): EditedArea | null {
  const changed: { readonly row: number; readonly column: number }[] = [];
  let before: Cell | undefined;
  for (const { row, column, content, look } of cells) {
    if (row > sheet.rowCount) sheet.rowCount = row;
    if (column > sheet.columnCount) sheet.columnCount = column;
    const old = sheet.cell(row, column);
    const made = cellFromUniver(content, look, old);
    if (old === undefined && made === undefined) continue;
    sheet.setCell(row, column, made);
    if (old?.value === made?.value && old?.formula === made?.formula) continue;
    if (changed.length === 0) before = old;
    changed.push({ row, column });
  }
  return changed.length === 0 ? null : { sheet, area: areaAround(changed), before };
}

function areaAround(cells: readonly { readonly row: number; readonly column: number }[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return areaOf(top, left, bottom - top + 1, right - left + 1);
}

/** One area a sheet: Sheets tells `onEdit` once of what a person did at once. */
function joined(edited: readonly EditedArea[]): readonly EditedArea[] {
  const bySheet = new Map<Sheet, EditedArea>();
  for (const next of edited) {
    const known = bySheet.get(next.sheet);
    if (known === undefined) {
      bySheet.set(next.sheet, next);
      continue;
    }
    const area = areaAround([
      { row: known.area.row, column: known.area.column },
      { row: lastRowOf(known.area), column: lastColumnOf(known.area) },
      { row: next.area.row, column: next.area.column },
      { row: lastRowOf(next.area), column: lastColumnOf(next.area) },
    ]);
    bySheet.set(next.sheet, { ...known, area });
  }
  return [...bySheet.values()];
}

function setNotes(
  sheet: Sheet,
  notes: readonly { readonly row: number; readonly column: number; readonly note: string }[],
): void {
  const wanted = new Map(notes.map(({ row, column, note }) => [`${row},${column}`, note]));
  const changes: (readonly [number, number, string | undefined])[] = [];
  sheet.eachCell((cell, row, column) => {
    const note = wanted.get(`${row},${column}`);
    wanted.delete(`${row},${column}`);
    if ((cell.note ?? "") !== (note ?? "")) changes.push([row, column, note]);
  });
  for (const { row, column, note } of notes) {
    if (wanted.has(`${row},${column}`)) changes.push([row, column, note]);
  }
  for (const [row, column, note] of changes) {
    sheet.setCell(row, column, tidyCell({ ...sheet.cell(row, column), note: note || undefined }));
  }
}

function setRules(
  sheet: Sheet,
  sheets: GridSheets,
  edit: Extract<GridEdit, { readonly kind: "rules" }>,
): void {
  const wanted = new Map<string, DataValidation>();
  for (const { uid, definition, areas } of edit.rules) {
    const rule = sheets.ruleOf(uid, definition);
    if (rule === undefined) continue;
    for (const area of areas) {
      for (let row = area.row; row <= lastRowOf(area); row++) {
        for (let column = area.column; column <= lastColumnOf(area); column++) {
          wanted.set(`${row},${column}`, rule);
        }
      }
    }
  }
  const changes: (readonly [number, number, DataValidation | undefined])[] = [];
  sheet.eachCell((cell, row, column) => {
    const key = `${row},${column}`;
    const rule = wanted.get(key);
    wanted.delete(key);
    if (cell.validation === rule) return;
    if (rule === undefined && cell.validation && !sheets.isShown(cell.validation)) return;
    changes.push([row, column, rule]);
  });
  for (const [key, rule] of wanted) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    changes.push([row, column, rule]);
  }
  for (const [row, column, validation] of changes) {
    sheet.setCell(row, column, tidyCell({ ...sheet.cell(row, column), validation }));
  }
}

function orderSheets(workbook: Workbook, sheets: GridSheets, names: readonly string[]): void {
  const ordered = names.flatMap((name) => sheets.sheetOf(name) ?? []);
  const rest = workbook.sheets.filter((sheet) => !ordered.includes(sheet));
  workbook.sheets = [...ordered, ...rest];
  workbook.workbookChanged();
}

function numbersFrom(band: { readonly first: number; readonly count: number }): readonly number[] {
  return Array.from({ length: band.count }, (_, index) => band.first + index);
}
