import { BLANK, isUnused, sameCell } from "../cells/cellValue";
import { cellName } from "../cells/sheetGrid";
import { groupedBy } from "../domain/words/groupedBy";
import { cellAt } from "../tables/cellOf";
import { headerFinder } from "../tables/findHeader";
import type { Header, TableReading, TableRow } from "../tables/tableReading";
import type { Change } from "./change";
import { cameUnderRenamed } from "./renamedColumns";
import { rowKey } from "./rowIdentity";
import type { RowAdded } from "./undo/undoableChange";

type Added = Pick<RowAdded, "key" | "cells">;

/** So many rows that are left are named; the rest is counted. */
const MOST_NAMED = 20;

/** Which rows of the sheet leave, and a sentence for those that stay. */
export interface RowsTakenBack {
  readonly leaving: ReadonlySet<number>;
  readonly refused: readonly string[];
}

/**
 * The rows that came in and hold what was put into them. One in which somebody has typed since, in
 * whichever column, stays whole. `hasFormulas` says of a column that formulas stand in it: what they
 * show was not typed.
 */
export function rowsTakenBack(
  { table, rows }: Extract<Change, { kind: "take rows back" }>,
  reading: TableReading,
  hasFormulas: (column: number) => boolean,
): RowsTakenBack {
  const find = addedRowFinder(reading);
  const headerFor = headerFinder(reading);
  const leaving = new Set<number>();
  const refused: string[] = [];
  for (const added of rows) {
    const { row, otherwise } = find(added);
    const typed = row === null ? null : typedSince(reading, row, added, headerFor, hasFormulas);
    if (row !== null && typed === null) {
      leaving.add(row.sheetRow);
      continue;
    }
    const name = added.key === "" ? table : `${table}: "${added.key}"`;
    const seen = row === null ? otherwise : { row, header: typed };
    if (seen?.header == null) {
      refused.push(`${name} is no longer there under that name; nothing of it was taken back.`);
      continue;
    }
    const place = cellName(seen.header.column, seen.row.sheetRow);
    refused.push(
      `${name}: ${seen.header.title} (${place}) has changed since, so the row was left as it is.`,
    );
  }
  const more = refused.length - MOST_NAMED;
  if (more <= 0) return { leaving, refused };
  const rest = `${table}: ${more} more rows have changed since and were left as they are.`;
  return { leaving, refused: [...refused.slice(0, MOST_NAMED), rest] };
}

interface AddedRowFound {
  readonly row: TableRow | null;
  /** A row of that key that holds something else, and where. */
  readonly otherwise: { readonly row: TableRow; readonly header: Header | null } | null;
}

/**
 * Finds rows that came in by what was put into them, each at most once. A cell may be blank: a run was
 * stopped before it came to it, or a person has emptied it, and nothing of theirs is in it.
 */
export function addedRowFinder(reading: TableReading): (added: Added) => AddedRowFound {
  const byKey = groupedBy(reading.rows, (row) => rowKey(reading, row).toLowerCase());
  const taken = new Set<TableRow>();
  const headerFor = headerFinder(reading);
  return ({ key, cells }) => {
    let otherwise: AddedRowFound["otherwise"] = null;
    let inPart: TableRow | null = null;
    for (const row of byKey.get(key.toLowerCase()) ?? []) {
      if (taken.has(row)) continue;
      const there = cells.map(([title, cell]) => {
        const header = headerFor(title);
        const standing = header === undefined ? BLANK : cellAt(row, header.column);
        if (sameCell(standing, cell)) return "same";
        return isUnused(standing) ? "blank" : "other";
      });
      if (there.every((is) => is === "same")) {
        taken.add(row);
        return { row, otherwise: null };
      }
      const other = cells[there.indexOf("other")];
      if (other !== undefined) otherwise ??= { row, header: headerFor(other[0]) ?? null };
      else if (there.includes("same")) inPart ??= row;
    }
    if (inPart !== null) taken.add(inPart);
    return { row: inPart, otherwise };
  };
}

/** The first cell of people's in which something stands that did not come in with the row. */
function typedSince(
  reading: TableReading,
  row: TableRow,
  { cells }: Added,
  headerFor: (title: string) => Header | undefined,
  hasFormulas: (column: number) => boolean,
): Header | null {
  const came = new Set(cells.map(([title]) => headerFor(title)?.column));
  const isRenamed = cameUnderRenamed(headerFor, cells);
  const found = reading.headers.find(({ field, column }) => {
    const isAuto = field !== null && (reading.table.columns[field]?.auto ?? false);
    if (isAuto || came.has(column) || isUnused(cellAt(row, column))) return false;
    return !hasFormulas(column) && !isRenamed(cellAt(row, column));
  });
  return found ?? null;
}
