import { MOST_CELLS } from "../workbook/mostCells";
import { renameSheet } from "../workbook/renameSheet";
import type { DeveloperMetadata } from "../workbook/sheetParts";
import type { Sheet, Workbook } from "../workbook/workbook";
import { type Extras, extrasAmong, type SheetExtras, withExtrasPart } from "./extrasPart";
import type { WorkbookPackage } from "./package/workbookPackage";
import type { PackageParts } from "./packageParts";

/**
 * The parts of a finished file with the extras in them. `titled` is the workbook with the names that
 * its sheets have in Sheets.
 */
export function withExtras(
  parts: PackageParts,
  workbook: Workbook,
  titled: Workbook,
): PackageParts {
  return withExtrasPart(parts, extrasOf(workbook, titled));
}

/** Gives a loaded workbook back what the extras hold. */
export function readExtras(parts: WorkbookPackage, workbook: Workbook): void {
  const extras = extrasAmong(parts);
  if (extras === undefined) return;
  workbook.timeZone = extras.timeZone;
  workbook.locale = extras.locale;
  giveSizesBack(extras, workbook);
  for (const kept of extras.sheets) {
    const sheet = workbook.sheetByName(kept.name);
    if (sheet === undefined) continue;
    sheet.protections = kept.protections;
    if (kept.filter !== undefined) giveFilterBack(sheet, kept.filter);
  }
  workbook.metadata = metadataOf(extras, workbook);
  const numbers = [
    ...workbook.metadata.map(({ id }) => id),
    ...workbook.sheets.flatMap(({ protections }) => protections.map(({ id }) => id)),
  ];
  workbook.lastNumber = Math.max(workbook.lastNumber, ...numbers);
  for (const { name, title } of extras.sheets) giveTitleBack(workbook, name, title);
}

/** As they were, unless the file was changed since and holds what leaves no room for it. */
function giveSizesBack({ sheets }: Extras, workbook: Workbook): void {
  const sizes = new Map(
    workbook.sheets.map((sheet): [Sheet, [number, number]] => {
      const kept = sheets.find(({ name }) => name === sheet.name);
      if (kept === undefined) return [sheet, [sheet.rowCount, sheet.columnCount]];
      const rows = Math.max(kept.rowCount, sheet.rows.length);
      const columns = Math.max(kept.columnCount, sheet.columns.length, sheet.lastColumn());
      return [sheet, [rows, columns]];
    }),
  );
  const cells = [...sizes.values()].reduce((sum, [rows, columns]) => sum + rows * columns, 0);
  if (!(cells <= MOST_CELLS)) return;
  for (const [sheet, [rows, columns]] of sizes) {
    sheet.rowCount = rows;
    sheet.columnCount = columns;
  }
}

function giveFilterBack(sheet: Sheet, kept: NonNullable<SheetExtras["filter"]>): void {
  if (sheet.filter === null) return;
  sheet.filter = { ...sheet.filter, criteria: kept.criteria };
  for (const row of kept.hiddenRows) {
    const record = sheet.rowAt(row);
    record.hidden = undefined;
    record.filtered = true;
  }
}

function giveTitleBack(workbook: Workbook, name: string, title: string | undefined): void {
  const sheet = workbook.sheetByName(name);
  if (sheet === undefined || title === undefined) return;
  const isTaken = workbook.sheets.some((other) => other.name.toLowerCase() === title.toLowerCase());
  if (!isTaken) renameSheet(sheet, title);
}

/** Sheets get new ids when a file is read; metadata follows its sheet by name. */
function metadataOf(extras: Extras, workbook: Workbook): readonly DeveloperMetadata[] {
  return extras.metadata.flatMap((metadata) => {
    const { location } = metadata;
    if (location.kind === "SPREADSHEET") return [metadata];
    const name = extras.sheets.find(({ id }) => id === location.sheetId)?.name;
    const sheet = name === undefined ? undefined : workbook.sheetByName(name);
    return sheet === undefined
      ? []
      : [{ ...metadata, location: { ...location, sheetId: sheet.id } }];
  });
}

function extrasOf(workbook: Workbook, titled: Workbook): Extras {
  return {
    version: 1,
    timeZone: workbook.timeZone,
    locale: workbook.locale,
    metadata: workbook.metadata,
    sheets: workbook.sheets.map((sheet, index) => ({
      name: sheet.name,
      ...titleOf(sheet.name, titled.sheets[index]?.name),
      id: sheet.id,
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      protections: sheet.protections,
      ...filterOf(sheet),
    })),
  };
}

function filterOf({ filter, rows }: Sheet): Pick<SheetExtras, "filter"> {
  if (filter === null || Object.keys(filter.criteria).length === 0) return {};
  const hiddenRows = rows.flatMap((row, index) =>
    row?.filtered && !row.hidden ? [index + 1] : [],
  );
  return { filter: { criteria: filter.criteria, hiddenRows } };
}

function titleOf(name: string, title: string | undefined): Pick<SheetExtras, "title"> {
  return title === undefined || title === name ? {} : { title };
}
