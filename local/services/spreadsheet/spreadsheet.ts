import { areaOf } from "../../workbook/area";
import { copySheet } from "../../workbook/copySheet";
import type { EnumValue } from "../enumeration";
import { ServiceError } from "../serviceError";
import { User } from "../session";
import type { MenuEntry } from "../ui/uiHost";
import { argumentsOf, LIST, NUMBER, optional, orNull, TEXT } from "./arguments";
import { type Banding, bandingsOf } from "./banding";
import { addMetadata, type DeveloperMetadata, DeveloperMetadataFinder } from "./developerMetadata";
import { RECALCULATION_INTERVAL } from "./enumerations";
import type { ScriptRange } from "./range";
import type { RangeList } from "./rangeList";
import type { Selection } from "./selection";
import type { ScriptSheet } from "./sheet";
import { SpreadsheetSheets } from "./spreadsheetSheets";
import { TextFinder } from "./textFinder";

/** A toast stays this long where the script does not say. */
const TOAST_SECONDS = 5;

/** A whole spreadsheet, as Apps Script's class Spreadsheet. Its sheets and names stand in the parent. */
export class ScriptSpreadsheet extends SpreadsheetSheets {
  getId(): string {
    return this.workbook.id;
  }

  getKey(): string {
    return this.workbook.id;
  }

  getName(): string {
    return this.workbook.name;
  }

  rename(...args: unknown[]): void {
    const [name] = argumentsOf("Spreadsheet.rename", args, TEXT);
    this.workbook.name = name;
    this.workbook.workbookChanged();
  }

  setName(...args: unknown[]): void {
    this.rename(...args);
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.workbook.id}/edit`;
  }

  getFormUrl(): string | null {
    return null;
  }

  getSpreadsheetTimeZone(): string {
    return this.workbook.timeZone;
  }

  setSpreadsheetTimeZone(...args: unknown[]): void {
    const [zone] = argumentsOf("Spreadsheet.setSpreadsheetTimeZone", args, TEXT);
    if (!isTimeZone(zone)) throw new ServiceError(`Invalid argument: ${zone}`);
    this.workbook.timeZone = zone;
    this.workbook.workbookChanged();
  }

  getSpreadsheetLocale(): string {
    return this.workbook.locale;
  }

  setSpreadsheetLocale(...args: unknown[]): void {
    const [locale] = argumentsOf("Spreadsheet.setSpreadsheetLocale", args, TEXT);
    this.workbook.locale = locale.replaceAll("-", "_");
    this.workbook.workbookChanged();
  }

  getRecalculationInterval(): EnumValue {
    return RECALCULATION_INTERVAL.ON_CHANGE;
  }

  getOwner(): User {
    return new User(this.context.host.userEmail);
  }

  getEditors(): User[] {
    return [this.getOwner()];
  }

  getViewers(): User[] {
    return [this.getOwner()];
  }

  /** A copy of the whole spreadsheet under another name. */
  copy(...args: unknown[]): ScriptSpreadsheet {
    const [name] = argumentsOf("Spreadsheet.copy", args, TEXT);
    const copy = this.context.host.create(name, this.workbook);
    const idByOld = new Map<number, number>();
    for (const sheet of this.workbook.sheets) {
      const made = copySheet(sheet, copy, sheet.name, copy.sheets.length);
      made.hidden = sheet.hidden;
      idByOld.set(sheet.id, made.id);
    }
    copy.namedRanges = this.workbook.namedRanges.map((named) => ({
      ...named,
      area: { ...named.area, sheetId: idByOld.get(named.area.sheetId) ?? 0 },
    }));
    copy.workbookChanged();
    return this.context.spreadsheet(copy);
  }

  toast(...args: unknown[]): void {
    const [message, title, seconds] = argumentsOf(
      "Spreadsheet.toast",
      args,
      TEXT,
      optional(orNull(TEXT)),
      optional(orNull(NUMBER)),
    );
    this.context.host.ui?.host.toast(message, title ?? "", seconds ?? TOAST_SECONDS);
  }

  /** The old way to a menu: a list of `{name, functionName}`, null for a separator. */
  addMenu(...args: unknown[]): void {
    const [caption, items] = argumentsOf("Spreadsheet.addMenu", args, TEXT, LIST);
    this.context.host.ui?.host.addMenu({ caption, entries: items.map(menuEntry) });
  }

  updateMenu(...args: unknown[]): void {
    this.addMenu(...args);
  }

  createTextFinder(...args: unknown[]): TextFinder {
    const [text] = argumentsOf("Spreadsheet.createTextFinder", args, TEXT);
    const places = this.workbook.sheets.map((sheet) => ({
      sheet,
      area: areaOf(1, 1, sheet.rowCount, sheet.columnCount),
    }));
    return new TextFinder(this.context, places, text);
  }

  addDeveloperMetadata(...args: unknown[]): this {
    const name = "Spreadsheet.addDeveloperMetadata";
    addMetadata(name, args, this.workbook, { kind: "SPREADSHEET" });
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    const isOwn = ({ location }: { readonly location: { readonly kind: string } }) =>
      location.kind === "SPREADSHEET";
    return new DeveloperMetadataFinder(this.context, this.workbook, isOwn).find();
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.context, this.workbook, () => true);
  }

  getBandings(): Banding[] {
    return this.workbook.sheets.flatMap((sheet) => bandingsOf(this.context, sheet, null));
  }

  getImages(): object[] {
    return [];
  }

  getSelection(): Selection {
    return this.getActiveSheet().getSelection();
  }

  isIterativeCalculationEnabled(): boolean {
    return false;
  }

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

function menuEntry(item: unknown): MenuEntry {
  const { name, functionName } = (item ?? {}) as { name?: unknown; functionName?: unknown };
  return typeof name === "string" && typeof functionName === "string"
    ? { kind: "item", caption: name, functionName }
    : { kind: "separator" };
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
