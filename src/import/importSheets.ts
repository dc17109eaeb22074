import { describeCell, isUnused } from "../cells/cellValue";
import { beginCheckup } from "../checks/checkup";
import { organisationWords } from "../checks/organisationWords";
import type { Compact } from "../tables/compact";
import { readTable } from "../tables/readTable";
import type { TableName } from "../tables/tableName";
import { TABLE_NAMES } from "../tables/tableName";
import type { TableReading } from "../tables/tableReading";
import { TABLES_IN_ORDER } from "../tables/tables";
import { type FoundTable, tableFinder } from "./find/findTables";
import { IMPORTABLES } from "./find/importable";
import { type ColumnMatch, mapColumns } from "./find/mapColumns";
import type { HeaderChoices } from "./find/matchHeader";
import { partsOfSheet, type SheetChoices } from "./find/sheetParts";
import type { Imported, ImportedTable } from "./imported";
import { beginDraft, changesOf, type MergeDraft } from "./merge/draft";
import { offeredText } from "./merge/nameOffers";
import type { NameChoices } from "./merge/organisationMeant";
import { nameResolver } from "./merge/resolveNames";
import {
  type IsTaken,
  type MappedTable,
  mergeTable,
  type ReadTable,
  readOffers,
} from "./mergeTable";
import type { OldSheet } from "./oldSheet";
import type { ImportProblem } from "./read/offer";

/** What a person has said, of each kind the newest first. */
export interface ImportChoices {
  readonly headers: readonly HeaderChoices[];
  readonly sheets: readonly SheetChoices[];
  readonly names: readonly NameChoices[];
}

export const NO_CHOICES: ImportChoices = { headers: [], sheets: [], names: [] };

/**
 * Finds the tables of an old spreadsheet, reads them and merges them into the Compact: as data, for
 * nothing is written here. What the workbook holds is changed where a person decided a conflict so;
 * apart from that only blank cells are filled.
 */
export function importSheets(
  sheets: readonly OldSheet[],
  compact: Compact,
  choices: ImportChoices,
  isTaken: IsTaken = () => false,
): Imported {
  const finder = tableFinder(choices.headers);
  const members = wordsOfMembers(compact);
  const columnsOf = new Map<FoundTable, readonly ColumnMatch[]>();
  const columnsIn = (table: FoundTable): readonly ColumnMatch[] => {
    const columns = columnsOf.get(table) ?? mapColumns(table, members);
    columnsOf.set(table, columns);
    return columns;
  };
  const parts = sheets.flatMap((sheet) => {
    const found = isOwnTab(sheet) ? [] : finder.find(sheet);
    const whole = found.filter((table) => isWhole({ found: table, columns: columnsIn(table) }));
    return partsOfSheet(sheet, whole, finder, choices.sheets);
  });
  const unread = sheets
    .filter((sheet) => holdsAnything(sheet))
    .filter((sheet) =>
      parts.every((part) => part.sheet !== sheet || (part.table === null && part.how === "found")),
    )
    .map(({ name }) => name);
  // Members first: what others name is then known by the name that it has here.
  const mapped = parts
    .flatMap(({ table, part }) => {
      return table === null ? [] : [{ found: table, part, columns: columnsIn(table) }];
    })
    .sort((a, b) => place(a.found) - place(b.found));
  const drafts = new Map<TableName, MergeDraft>();
  const draftOf = (name: TableName): MergeDraft => {
    const reading: TableReading = compact.readings[name];
    return drafts.get(name) ?? beginDraft(reading);
  };
  const offeredNames: string[] = [];
  const tables: ImportedTable[] = [];
  for (const table of mapped) {
    const { name, rowsAre } = table.found.importable.table;
    const read: ReadTable = readOffers(table, draftOf(name), compact.today, choices.names);
    if (rowsAre === "members") {
      offeredNames.push(
        ...read.offered.offers.map(({ offer }) => offeredText(offer, "organisation")),
      );
    }
    const resolve = nameResolver(beginCheckup(compact), offeredNames);
    const merged = mergeTable(read, draftOf(name), resolve, compact.today, isTaken);
    drafts.set(name, merged.draft);
    const remarks = remarksIn(table.found, mapped);
    const { part } = table;
    tables.push({ ...merged.table, part, problems: [...remarks, ...merged.table.problems] });
  }
  const changes = Array.from(drafts.values()).flatMap(changesOf);
  return { parts, tables, unread, changes };
}

function wordsOfMembers({ members }: Compact): ReadonlySet<string> {
  return new Set(
    members.map(({ organisation }) => organisationWords(organisation).slice().sort().join(" ")),
  );
}

/** Whether it has the columns without which it is not that table. */
function isWhole({ found, columns }: MappedTable): boolean {
  const { asks, subject } = found.importable;
  const has = (field: string): boolean => columns.some((match) => match.field === field);
  return has(subject) && asks.some(has);
}

/** What is to be known of how the rows of a table were read; of rows above all tables the first tells. */
function remarksIn(found: FoundTable, all: readonly MappedTable[]): readonly ImportProblem[] {
  const { sheet, lastRow } = found;
  const ends = all
    .filter((table) => table.found.sheet === sheet)
    .map((table) => table.found.lastRow);
  const above = Math.max(0, ...ends.filter((end) => end < lastRow));
  const isLast = lastRow === Math.max(...ends);
  return (sheet.remarks ?? [])
    .filter(({ row }) => row > above && (isLast || row <= lastRow))
    .map((remark) => ({ ...remark, column: "" }));
}

/** The log, the reports or the settings of another Compact: its measures and events they are not. */
function isOwnTab(sheet: OldSheet): boolean {
  return TABLES_IN_ORDER.some((table) => {
    const isImportable = IMPORTABLES.some((importable) => importable.table === table);
    return !isImportable && readTable(table, [sheet]).headerRow !== null;
  });
}

function place({ importable }: FoundTable): number {
  return TABLE_NAMES.indexOf(importable.table.name);
}

function holdsAnything({ cells }: OldSheet): boolean {
  return cells.some((row) => row.some((cell) => !isUnused(cell) && describeCell(cell) !== ""));
}
