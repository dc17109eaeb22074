import { plainValue } from "../../src/cells/cellJson";
import type { CellValue } from "../../src/cells/cellValue";
import type { Change } from "../../src/changes/change";
import type { CellBeside, Imported, ImportedTable } from "../../src/import/imported";
import { type ImportChoices, importSheets, NO_CHOICES } from "../../src/import/importSheets";
import type { MergedArea, OldSheet } from "../../src/import/oldSheet";
import type { Compact } from "../../src/tables/compact";
import type { TableName } from "../../src/tables/tableName";
import { TABLES } from "../../src/tables/tables";
import { aCell, type Typed } from "../support/builders";

type Plain = ReturnType<typeof plainValue>;
type PlainRow = { readonly [header: string]: Plain };

/** An old sheet as it stands, row by row; columns and rows of merged blocks count from 1. */
export function anOldSheet(
  name: string,
  rows: readonly (readonly Typed[])[],
  merges: readonly MergedArea[] = [],
): OldSheet {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, at) => aCell(row[at] ?? "")));
  return { name, cells, merges };
}

/** What comes of an import, in the words that a person would check it with. */
export interface ComesIn {
  readonly tables: readonly ImportedTable[];
  readonly unread: readonly string[];
  readonly parts: Imported["parts"];
  readonly changes: readonly Change[];
  /** New rows of a table, by our headers. */
  readonly newRows: (table: TableName) => readonly PlainRow[];
  /** "Corby Borough Council: Phone: 01536 1". */
  readonly filled: readonly string[];
  /** "Corby Borough Council: Phone: 01536 1, not 01536 2". */
  readonly conflicts: readonly string[];
  /** Their header, ours and how, of the first table of that name. */
  readonly mapping: (table: TableName) => readonly (readonly [string, string | null, string])[];
  /** Rows passed over, of all tables. */
  readonly skipped: readonly number[];
  readonly problems: readonly string[];
}

export function comesIn(
  sheets: readonly OldSheet[],
  compact: Compact,
  choices: Partial<ImportChoices> = {},
): ComesIn {
  const { tables, unread, parts, changes } = importSheets(sheets, compact, {
    ...NO_CHOICES,
    ...choices,
  });
  const words = ({ key, column, offered }: CellBeside): string => {
    return `${key}: ${column}: ${plainValue(offered)}`;
  };
  return {
    tables,
    unread,
    parts,
    changes,
    newRows: (table) =>
      changes.flatMap((change) =>
        change.kind === "append rows" && change.table === table
          ? change.rows.map((values) => byHeader(table, values))
          : [],
      ),
    filled: tables.flatMap((table) => table.changes.map(words)),
    conflicts: tables.flatMap((table) =>
      table.conflicts.map((one) => `${words(one)}, not ${plainValue(one.current)}`),
    ),
    mapping: (name) =>
      (tables.find(({ table }) => table === name)?.columns ?? []).map(
        ({ header, title, how }) => [header, title, how] as const,
      ),
    skipped: tables.flatMap(({ skipped }) => skipped.map(({ row }) => row)),
    problems: tables.flatMap(({ problems }) => problems.map(({ message }) => message)),
  };
}

function byHeader(table: TableName, values: { readonly [field: string]: CellValue }): PlainRow {
  const columns: { readonly [field: string]: { readonly title: string } } = TABLES[table].columns;
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [columns[field]?.title, plainValue(value)]),
  );
}
