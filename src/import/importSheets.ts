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
import { mapColumns } from "./find/mapColumns";
import type { HeaderChoices } from "./find/matchHeader";
import type { Imported, ImportedTable } from "./imported";
import { beginDraft, changesOf, type MergeDraft } from "./merge/draft";
import { offeredText } from "./merge/nameOffers";
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

/**
 * Finds the tables of an old spreadsheet, reads them and merges them into the Compact: as data, for
 * nothing is written here. What the workbook holds is changed where a person decided a conflict so;
 * apart from that only blank cells are filled.
 */
export function importSheets(
  sheets: readonly OldSheet[],
  compact: Compact,
  choices: readonly HeaderChoices[],
  isTaken: IsTaken = () => false,
): Imported {
  const find = tableFinder(choices);
  const found = sheets.map((sheet) => ({
    sheet,
    tables: isOwnTab(sheet) ? [] : mappedTables(find(sheet), compact),
  }));
  const unread = found
    .filter(({ sheet, tables }) => tables.length === 0 && holdsAnything(sheet))
    .map(({ sheet }) => sheet.name);
  // Members first: what others name is then known by the name that it has here.
  const mapped = found
    .flatMap(({ tables }) => tables)
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
    const read: ReadTable = readOffers(table, draftOf(name), compact.today);
    if (rowsAre === "members") {
      offeredNames.push(
        ...read.offered.offers.map(({ offer }) => offeredText(offer, "organisation")),
      );
    }
    const resolve = nameResolver(beginCheckup(compact), offeredNames);
    const merged = mergeTable(read, draftOf(name), resolve, compact.today, isTaken);
    drafts.set(name, merged.draft);
    const remarks = remarksIn(table.found, mapped);
    tables.push({ ...merged.table, problems: [...remarks, ...merged.table.problems] });
  }
  const changes = Array.from(drafts.values()).flatMap(changesOf);
  return { tables, unread, changes };
}

function mappedTables(tables: readonly FoundTable[], compact: Compact): readonly MappedTable[] {
  const names = new Set(
    compact.members.map(({ organisation }) =>
      organisationWords(organisation).slice().sort().join(" "),
    ),
  );
  return tables
    .map((found) => ({ found, columns: mapColumns(found, names) }))
    .filter(({ found, columns }) => {
      const { asks, subject } = found.importable;
      const has = (field: string): boolean => columns.some((match) => match.field === field);
      return has(subject) && asks.some(has);
    });
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
