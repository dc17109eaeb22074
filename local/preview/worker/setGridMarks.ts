import { lastColumnOf, lastRowOf } from "../../sheets/workbook/area";
import { tidyCell } from "../../sheets/workbook/cell";
import type { DataValidation } from "../../sheets/workbook/dataValidation";
import type { Sheet } from "../../sheets/workbook/workbook";
import type { GridEdit } from "../gridEdit";
import type { GridSheets } from "./gridSheets";

/** Gives the cells of a sheet the notes that the grid shows, and no others. */
export function setNotes(
  sheet: Sheet,
  notes: readonly { readonly row: number; readonly column: number; readonly note: string }[],
): void {
  const expected = new Map(notes.map(({ row, column, note }) => [`${row},${column}`, note]));
  const changes: (readonly [number, number, string | undefined])[] = [];
  sheet.eachCell((cell, row, column) => {
    const note = expected.get(`${row},${column}`);
    expected.delete(`${row},${column}`);
    if ((cell.note ?? "") !== (note ?? "")) changes.push([row, column, note]);
  });
  for (const { row, column, note } of notes) {
    if (expected.has(`${row},${column}`)) changes.push([row, column, note]);
  }
  for (const [row, column, note] of changes) {
    sheet.setCell(row, column, tidyCell({ ...sheet.cell(row, column), note: note || undefined }));
  }
}

/** Puts the rules where the grid has them. Those that it cannot show stay where they are. */
export function setRules(
  sheet: Sheet,
  sheets: GridSheets,
  edit: Extract<GridEdit, { readonly kind: "rules" }>,
): void {
  /** Null where the grid has a rule of its own making: its cells keep what they have. */
  const expected = new Map<string, DataValidation | null>();
  for (const { uid, definition, areas } of edit.rules) {
    const rule = sheets.ruleOf(uid, definition) ?? null;
    for (const area of areas) {
      for (let row = area.row; row <= lastRowOf(area); row++) {
        for (let column = area.column; column <= lastColumnOf(area); column++) {
          expected.set(`${row},${column}`, rule);
        }
      }
    }
  }
  const changes: (readonly [number, number, DataValidation | undefined])[] = [];
  sheet.eachCell((cell, row, column) => {
    const key = `${row},${column}`;
    const rule = expected.get(key);
    expected.delete(key);
    if (rule === null || cell.validation === rule) return;
    if (rule === undefined && cell.validation && !sheets.isShown(cell.validation)) return;
    changes.push([row, column, rule]);
  });
  for (const [key, rule] of expected) {
    if (rule === null) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    changes.push([row, column, rule]);
  }
  for (const [row, column, validation] of changes) {
    sheet.setCell(row, column, tidyCell({ ...sheet.cell(row, column), validation }));
  }
}
