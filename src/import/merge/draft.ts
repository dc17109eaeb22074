import { BLANK, type CellValue } from "../../cells/cellValue";
import type { Change, RowValues } from "../../changes/change";
import { identityOf } from "../../changes/rowIdentity";
import { cellAt, cellOf } from "../../tables/cellOf";
import type { Column } from "../../tables/column";
import type { TableReading, TableRow } from "../../tables/tableReading";
import type { Filling } from "./mergeOffer";

/** A table of the workbook as it will be, while one old table after another is merged into it. */
export interface MergeDraft {
  /** As it was read. */
  readonly before: TableReading;
  /** As it will be, with every declared column: those that the workbook lacks stand at the right. */
  readonly reading: TableReading;
  /** Rows that are new, by their row in `reading`. */
  readonly added: ReadonlySet<number>;
  /** Blank cells that are filled, by row and field. */
  readonly filled: ReadonlyMap<number, ReadonlySet<string>>;
}

export function beginDraft(before: TableReading): MergeDraft {
  const columnOf: { [field: string]: number | undefined } = { ...before.columnOf };
  let last = before.headers.length;
  for (const field of Object.keys(before.table.columns)) {
    if (columnOf[field] !== undefined) continue;
    last += 1;
    columnOf[field] = last;
  }
  return { before, reading: { ...before, columnOf }, added: new Set(), filled: new Map() };
}

/** A row that is new, or an old one in which blank cells are filled. */
export interface Edit {
  readonly row: TableRow | null;
  readonly fillings: readonly Filling[];
}

/** The draft with rows added and blank cells filled. */
export function withEdits(draft: MergeDraft, edits: readonly Edit[]): MergeDraft {
  const { reading } = draft;
  const rows = new Map(reading.rows.map((row) => [row.sheetRow, row]));
  const added = new Set(draft.added);
  const filled = new Map(draft.filled);
  let { lastUsedRow } = reading;
  for (const { row, fillings } of edits) {
    if (fillings.length === 0) continue;
    if (row === null) {
      lastUsedRow += 1;
      added.add(lastUsedRow);
      rows.set(lastUsedRow, filledRow(reading, { sheetRow: lastUsedRow, cells: [] }, fillings));
      continue;
    }
    const { sheetRow } = row;
    rows.set(sheetRow, filledRow(reading, rows.get(sheetRow) ?? row, fillings));
    if (added.has(sheetRow)) continue;
    const fields = [...(filled.get(sheetRow) ?? []), ...fillings.map(({ field }) => field)];
    filled.set(sheetRow, new Set(fields));
  }
  return {
    ...draft,
    reading: { ...reading, rows: Array.from(rows.values()), lastUsedRow },
    added,
    filled,
  };
}

/** What makes the workbook's table the draft; nothing where nothing came in. */
export function changesOf({ before, reading, added, filled }: MergeDraft): readonly Change[] {
  const table = before.table.name;
  const columns: Readonly<Record<string, Column>> = before.table.columns;
  const cellUnder = (row: TableRow, field: string): CellValue => {
    const at = reading.columnOf[field];
    return at === undefined ? BLANK : cellAt(row, at);
  };
  const rows = reading.rows
    .filter(({ sheetRow }) => added.has(sheetRow))
    .map((row): RowValues => {
      const values = Object.keys(columns).map((field) => [field, cellUnder(row, field)] as const);
      return Object.fromEntries(values.filter(([, value]) => value.kind !== "blank"));
    });
  const rowAt = new Map(reading.rows.map((row) => [row.sheetRow, row]));
  const cells = before.rows.flatMap((row) => {
    const after = rowAt.get(row.sheetRow);
    return Array.from(filled.get(row.sheetRow) ?? [], (field) => ({
      row: identityOf(before, row),
      title: titleOf(before, field),
      from: cellOf(before, row, field),
      to: after === undefined ? BLANK : cellUnder(after, field),
    }));
  });
  const used = new Set([
    ...rows.flatMap(Object.keys),
    ...Array.from(filled.values()).flatMap((fields) => [...fields]),
  ]);
  const fields = Array.from(used).filter((field) => before.columnOf[field] === undefined);
  const changes: Change[] = [];
  if (rows.length + cells.length === 0) return changes;
  if (before.sheetName === null) changes.push({ kind: "add table", table });
  else if (fields.length > 0) changes.push({ kind: "add columns", table, fields });
  if (cells.length > 0) changes.push({ kind: "set cells", table, cells });
  if (rows.length > 0) changes.push({ kind: "append rows", table, rows });
  return changes;
}

/** The header as it stands in the workbook; as it is declared, where the column is still to be added. */
export function titleOf(before: TableReading, field: string): string {
  const at = before.columnOf[field];
  const standing = at === undefined ? undefined : before.headers[at - 1]?.title;
  const columns: Readonly<Record<string, Column>> = before.table.columns;
  return standing ?? columns[field]?.title ?? field;
}

function filledRow(reading: TableReading, row: TableRow, fillings: readonly Filling[]): TableRow {
  const cells = row.cells.slice();
  for (const { field, to } of fillings) {
    const at = reading.columnOf[field];
    if (at === undefined) continue;
    while (cells.length < at) cells.push(BLANK);
    cells[at - 1] = to;
  }
  return { ...row, cells };
}
