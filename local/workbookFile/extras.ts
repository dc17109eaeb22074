import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { renameSheet } from "../workbook/renameSheet";
import type { Sheet } from "../workbook/sheet";
import type { DeveloperMetadata, Filter, Protection } from "../workbook/sheetParts";
import type { Workbook } from "../workbook/workbook";
import { FILE_TIME } from "./fileTime";
import type { PackageParts } from "./openPackage";

/** What Sheets keeps and an .xlsx file has no place for; it travels in a custom part of the file. */
interface Extras {
  readonly version: 1;
  readonly timeZone: string;
  readonly locale: string;
  readonly sheets: readonly SheetExtras[];
  readonly metadata: readonly DeveloperMetadata[];
}

interface SheetExtras {
  readonly name: string;
  /** Its name in Sheets, where an .xlsx file cannot have that. */
  readonly title?: string;
  readonly id: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly protections: readonly Protection[];
  /** What its filter asks for; which rows that hides. */
  readonly filter?: {
    readonly criteria: Filter["criteria"];
    readonly hiddenRows: readonly number[];
  };
}

const NAMESPACE = "urn:compact:local-workspace:1";
const PART = "customXml/item1.xml";
const PART_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

/**
 * Puts the extras into a finished file; programs that do not know them leave them alone. `titled` is
 * the workbook with the names that its sheets have in Sheets.
 */
export function withExtras(file: Uint8Array, workbook: Workbook, titled: Workbook): Uint8Array {
  const parts = unzipSync(file);
  const relations = "xl/_rels/workbook.xml.rels";
  const listed = strFromU8(parts[relations] ?? new Uint8Array());
  const relation = `<Relationship Id="rIdLocalWorkspace" Type="${PART_TYPE}" Target="../${PART}"/>`;
  return zipSync(
    {
      ...parts,
      [PART]: strToU8(partOf(extrasOf(workbook, titled))),
      [relations]: strToU8(listed.replace("</Relationships>", `${relation}</Relationships>`)),
    },
    { mtime: FILE_TIME },
  );
}

/** Gives a loaded workbook back what the extras hold. Others' custom parts are left unread. */
export function readExtras(parts: PackageParts, workbook: Workbook): void {
  const extras = Object.entries(parts)
    .filter(([name]) => /^customXml\/item\d+\.xml$/.test(name))
    .map(([, bytes]) => extrasIn(strFromU8(bytes)))
    .find((found) => found !== null);
  if (extras === undefined || extras === null) return;
  workbook.timeZone = extras.timeZone;
  workbook.locale = extras.locale;
  for (const kept of extras.sheets) {
    const sheet = workbook.sheetByName(kept.name);
    if (sheet === undefined) continue;
    sheet.rowCount = Math.max(kept.rowCount, sheet.rows.length);
    sheet.columnCount = Math.max(kept.columnCount, sheet.columns.length, sheet.lastColumn());
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

function partOf(extras: Extras): string {
  const json = JSON.stringify(extras).replace(/[&<>]/g, (letter) => ENTITIES[letter] ?? letter);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workspace xmlns="${NAMESPACE}">${json}</workspace>`;
}

const ENTITIES: { readonly [letter: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function extrasIn(part: string): Extras | null {
  const json = new RegExp(`<workspace xmlns="${NAMESPACE}">([^<]*)</workspace>`).exec(part)?.[1];
  if (json === undefined) return null;
  try {
    const text = json.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
    const extras = JSON.parse(text) as Extras;
    return extras.version === 1 ? extras : null;
  } catch {
    return null;
  }
}
