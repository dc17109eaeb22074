import { columnLetters } from "./a1Notation";
import { type Area, areaFrom, lastColumnOf, lastRowOf } from "./area";
import { clearCells } from "./clearCells";
import { copyCells, pastedArea } from "./copyCells";
import { withEnglishNames } from "./englishNames";
import { cellWithTypedText } from "./enteredCell";
import { eventText } from "./eventText";
import { insertColumns, insertRows } from "./rowsAndColumns";
import { breaksRule } from "./ruleCheck";
import type { TypingContext } from "./typedValue";
import type { Sheet, Workbook } from "./workbook";
import { zonedTime } from "./zonedTime";

/** What a person does to cells by hand. */
export type UserEdit =
  /** Typing into one cell; a check box that is clicked types TRUE or FALSE. */
  | {
      readonly kind: "type";
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  /** Text from elsewhere, in rows and columns. */
  | {
      readonly kind: "paste text";
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly rows: readonly (readonly string[])[];
    }
  /** Copied cells of this workbook, with their looks, notes and rules; also a fill. */
  | {
      readonly kind: "paste cells";
      readonly fromSheetId: number;
      readonly from: Area;
      readonly sheetId: number;
      readonly to: Area;
    }
  /** The Delete key. */
  | { readonly kind: "clear"; readonly sheetId: number; readonly area: Area };

/** What an edit came to. */
export type UserEditOutcome =
  /** `value` and `oldValue` as an edit event carries them (facts, section 2.2). */
  | {
      readonly kind: "edited";
      readonly sheetId: number;
      readonly area: Area;
      readonly value?: string;
      readonly oldValue?: string;
    }
  /** A rule of the cell rejects it; the message is for the person. */
  | { readonly kind: "rejected"; readonly message: string }
  | { readonly kind: "unchanged" };

/**
 * Does to the workbook what a person does, with the coercions of Sheets. `now` is in milliseconds
 * since 1970. Throws for a sheet that is not there.
 */
export function applyUserEdit(workbook: Workbook, edit: UserEdit, now: number): UserEditOutcome {
  const sheet = sheetOfEdit(workbook, edit.sheetId);
  const context = typingContext(workbook, now);
  switch (edit.kind) {
    case "type":
      return type(sheet, edit.row, edit.column, edit.text, context, now);
    case "paste text":
      return pasteText(sheet, edit.row, edit.column, edit.rows, context);
    case "paste cells": {
      const area = pastedArea(edit.from, edit.to, false);
      growTo(sheet, area);
      const from = { sheet: sheetOfEdit(workbook, edit.fromSheetId), area: edit.from };
      copyCells(from, { sheet, area }, "PASTE_NORMAL");
      return { kind: "edited", sheetId: sheet.id, area };
    }
    case "clear":
      return clear(sheet, edit.area);
    default:
      return edit satisfies never;
  }
}

function type(
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
  context: TypingContext,
  now: number,
): UserEditOutcome {
  const area = areaFrom(row, column);
  sheet.workbook.calculate(sheet, area);
  const old = sheet.cell(row, column);
  const cell = cellWithTypedText(old, text, context);
  if (old?.value === cell?.value && old?.formula === cell?.formula) return { kind: "unchanged" };
  const rule = cell?.validation;
  if (rule && !rule.allowInvalid && breaksRule(sheet.workbook, cell, rule, now)) {
    const name = `${columnLetters(column)}${row}`;
    const message = `The data you entered in cell ${name} violates the data validation rules set on this cell.`;
    return { kind: "rejected", message };
  }
  sheet.setCell(row, column, cell);
  const value = cell?.formula === undefined ? eventText(cell) : undefined;
  return edited(sheet, area, value, eventText(old));
}

function pasteText(
  sheet: Sheet,
  row: number,
  column: number,
  rows: readonly (readonly string[])[],
  context: TypingContext,
): UserEditOutcome {
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  if (rows.length === 0 || columns === 0) return { kind: "unchanged" };
  const area = areaFrom(row, column, rows.length, columns);
  growTo(sheet, area);
  rows.forEach((cells, rowIndex) => {
    cells.forEach((text, columnIndex) => {
      const [atRow, atColumn] = [row + rowIndex, column + columnIndex];
      const old = sheet.cell(atRow, atColumn);
      sheet.setCell(atRow, atColumn, cellWithTypedText(old, text, context));
    });
  });
  return { kind: "edited", sheetId: sheet.id, area };
}

function clear(sheet: Sheet, area: Area): UserEditOutcome {
  sheet.workbook.calculate(sheet, area);
  const isOne = area.rowCount === 1 && area.columnCount === 1;
  const oldValue = isOne ? eventText(sheet.cell(area.row, area.column)) : undefined;
  clearCells(sheet, area, { contents: true });
  return edited(sheet, area, undefined, oldValue);
}

function edited(
  sheet: Sheet,
  area: Area,
  value: string | undefined,
  oldValue: string | undefined,
): UserEditOutcome {
  return {
    kind: "edited",
    sheetId: sheet.id,
    area,
    ...(value !== undefined && { value }),
    ...(oldValue !== undefined && { oldValue }),
  };
}

function typingContext(workbook: Workbook, now: number): TypingContext {
  const today = Math.floor(zonedTime(workbook.timeZone).serialOf(now));
  const currentYear = new Date((today - 25_569) * 86_400_000).getUTCFullYear();
  const english = (formula: string) => withEnglishNames(formula, workbook);
  return { locale: workbook.locale, currentYear, english };
}

/** What is pasted beyond the edge makes the sheet larger. */
function growTo(sheet: Sheet, area: Area): void {
  const rows = lastRowOf(area) - sheet.rowCount;
  const columns = lastColumnOf(area) - sheet.columnCount;
  if (rows > 0) insertRows(sheet, sheet.rowCount + 1, rows);
  if (columns > 0) insertColumns(sheet, sheet.columnCount + 1, columns);
}

function sheetOfEdit(workbook: Workbook, id: number): Sheet {
  const sheet = workbook.sheetById(id);
  if (!sheet) throw new Error(`The workbook has no sheet with id ${id}.`);
  return sheet;
}
