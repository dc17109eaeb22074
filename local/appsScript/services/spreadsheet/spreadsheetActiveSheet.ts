import type { RangeList } from "./classes";
import type { ScriptRange } from "./range";
import type { ScriptSheet } from "./sheet";
import { SpreadsheetSheets } from "./spreadsheetSheets";

/** What a spreadsheet does on its active sheet. */
export class SpreadsheetActiveSheet extends SpreadsheetSheets {
  appendRow(...args: unknown[]): ScriptSheet {
    return this.getActiveSheet().appendRow(...args);
  }

  autoResizeColumn(...args: unknown[]): ScriptSheet {
    return this.getActiveSheet().autoResizeColumn(...args);
  }

  deleteColumn(...args: unknown[]): ScriptSheet {
    return this.getActiveSheet().deleteColumn(...args);
  }

  deleteColumns(...args: unknown[]): void {
    this.getActiveSheet().deleteColumns(...args);
  }

  deleteRow(...args: unknown[]): ScriptSheet {
    return this.getActiveSheet().deleteRow(...args);
  }

  deleteRows(...args: unknown[]): void {
    this.getActiveSheet().deleteRows(...args);
  }

  getActiveCell(): ScriptRange {
    return this.getActiveSheet().getActiveCell();
  }

  getActiveRange(): ScriptRange {
    return this.getActiveSheet().getActiveRange();
  }

  getActiveRangeList(): RangeList {
    return this.getActiveSheet().getActiveRangeList();
  }

  getColumnWidth(...args: unknown[]): number {
    return this.getActiveSheet().getColumnWidth(...args);
  }

  getCurrentCell(): ScriptRange {
    return this.getActiveSheet().getCurrentCell();
  }

  getDataRange(): ScriptRange {
    return this.getActiveSheet().getDataRange();
  }

  getFrozenColumns(): number {
    return this.getActiveSheet().getFrozenColumns();
  }

  getFrozenRows(): number {
    return this.getActiveSheet().getFrozenRows();
  }

  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  getRowHeight(...args: unknown[]): number {
    return this.getActiveSheet().getRowHeight(...args);
  }

  getSheetId(): number {
    return this.getActiveSheet().getSheetId();
  }

  getSheetName(): string {
    return this.getActiveSheet().getSheetName();
  }

  getSheetValues(...args: unknown[]): unknown[][] {
    return this.getActiveSheet().getSheetValues(...args);
  }

  hideColumn(...args: unknown[]): void {
    this.getActiveSheet().hideColumn(...args);
  }

  hideRow(...args: unknown[]): void {
    this.getActiveSheet().hideRow(...args);
  }

  insertColumnAfter(...args: unknown[]): ScriptSheet {
    return this.getActiveSheet().insertColumnAfter(...args);
  }

  insertColumnBefore(...args: unknown[]): ScriptSheet {
    return this.getActiveSheet().insertColumnBefore(...args);
  }

  insertColumnsAfter(...args: unknown[]): ScriptSheet {
    return this.getActiveSheet().insertColumnsAfter(...args);
  }

  insertColumnsBefore(...args: unknown[]): ScriptSheet {
    return this.getActiveSheet().insertColumnsBefore(...args);
  }

  insertRowAfter(...args: unknown[]): ScriptSheet {
    return this.getActiveSheet().insertRowAfter(...args);
  }

  insertRowBefore(...args: unknown[]): ScriptSheet {
    return this.getActiveSheet().insertRowBefore(...args);
  }

  insertRowsAfter(...args: unknown[]): ScriptSheet {
    return this.getActiveSheet().insertRowsAfter(...args);
  }

  insertRowsBefore(...args: unknown[]): ScriptSheet {
    return this.getActiveSheet().insertRowsBefore(...args);
  }

  isColumnHiddenByUser(...args: unknown[]): boolean {
    return this.getActiveSheet().isColumnHiddenByUser(...args);
  }

  isRowHiddenByFilter(...args: unknown[]): boolean {
    return this.getActiveSheet().isRowHiddenByFilter(...args);
  }

  isRowHiddenByUser(...args: unknown[]): boolean {
    return this.getActiveSheet().isRowHiddenByUser(...args);
  }

  setActiveRange(...args: unknown[]): ScriptRange {
    return this.getActiveSheet().setActiveRange(...args);
  }

  setActiveRangeList(...args: unknown[]): RangeList {
    return this.getActiveSheet().setActiveRangeList(...args);
  }

  setActiveSelection(...args: unknown[]): ScriptRange {
    return this.getActiveSheet().setActiveSelection(...args);
  }

  setColumnWidth(...args: unknown[]): ScriptSheet {
    return this.getActiveSheet().setColumnWidth(...args);
  }

  setCurrentCell(...args: unknown[]): ScriptRange {
    return this.getActiveSheet().setCurrentCell(...args);
  }

  setFrozenColumns(...args: unknown[]): void {
    this.getActiveSheet().setFrozenColumns(...args);
  }

  setFrozenRows(...args: unknown[]): void {
    this.getActiveSheet().setFrozenRows(...args);
  }

  setRowHeight(...args: unknown[]): ScriptSheet {
    return this.getActiveSheet().setRowHeight(...args);
  }

  sort(...args: unknown[]): ScriptSheet {
    return this.getActiveSheet().sort(...args);
  }

  unhideColumn(...args: unknown[]): void {
    this.getActiveSheet().unhideColumn(...args);
  }

  unhideRow(...args: unknown[]): void {
    this.getActiveSheet().unhideRow(...args);
  }
}
