import { areaFrom } from "../../../sheets/workbook/area";
import { copySheet } from "../../../sheets/workbook/copySheet";
import { LIST, NUMBER, optional, orNull, TEXT } from "../../declare/kinds";
import type { EnumValue } from "../enumeration";
import { ServiceError } from "../serviceError";
import { userOf } from "../session";
import type { MenuEntry } from "../ui/uiHost";
import { argumentsOf } from "./arguments";
import { type Banding, bandingsOf } from "./banding";
import { addMetadataBy, type DeveloperMetadata } from "./developerMetadata";
import { DeveloperMetadataFinder } from "./developerMetadataFinder";
import { RECALCULATION_INTERVAL } from "./enumerations";
import type { Selection } from "./selection";
import { SpreadsheetActiveSheet } from "./spreadsheetActiveSheet";
import { TextFinder } from "./textFinder";

/** A toast stays this long where the script does not say. */
const TOAST_SECONDS = 5;

/** A whole spreadsheet, as Apps Script's class Spreadsheet. Its sheets and names stand in its parents. */
export class ScriptSpreadsheet extends SpreadsheetActiveSheet {
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

  getOwner(): object {
    return userOf(this.context.host.userEmail);
  }

  getEditors(): object[] {
    return [this.getOwner()];
  }

  getViewers(): object[] {
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
      ...(named.ofSheet !== undefined && { ofSheet: idByOld.get(named.ofSheet) }),
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
      area: areaFrom(1, 1, sheet.rowCount, sheet.columnCount),
    }));
    return new TextFinder(this.context, places, text);
  }

  addDeveloperMetadata(...args: unknown[]): this {
    const name = "Spreadsheet.addDeveloperMetadata";
    addMetadataBy(name, args, this.workbook, { kind: "SPREADSHEET" });
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
