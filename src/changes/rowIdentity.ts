import { type CellValue, describeCell, tidyText } from "../cells/cellValue";
import { groupedBy } from "../domain/words/groupedBy";
import { cellAt, cellOf } from "../tables/cellOf";
import type { TableReading, TableRow } from "../tables/tableReading";

/**
 * How a row is found again after people have sorted, inserted or filled rows: by its key; where
 * several rows share a key or have none, by everything that people typed in it.
 */
export interface RowIdentity {
  readonly key: string;
  readonly fingerprint: string;
}

/** The row's key as people know it: "SM1", or "7 Oct 2009, Steering Group". */
export function rowKey(reading: TableReading, row: TableRow): string {
  return reading.table.key
    .map((field) => tidyText(describeCell(cellOf(reading, row, field))))
    .filter((part) => part !== "")
    .join(", ");
}

/** What `rowFinder` needs to find the row again in a later reading. */
export function identityOf(reading: TableReading, row: TableRow): RowIdentity {
  return { key: rowKey(reading, row), fingerprint: fingerprintOf(reading, row) };
}

/** Finds rows by identity, each at most once: two identical rows are found one after the other. */
export function rowFinder(reading: TableReading): (identity: RowIdentity) => TableRow | null {
  const byKey = groupedBy(reading.rows, (row) => foldedKey(rowKey(reading, row)));
  const taken = new Set<TableRow>();
  return (identity) => {
    const candidates = byKey.get(foldedKey(identity.key)) ?? [];
    const unmistakable = candidates.length === 1 && identity.key !== "";
    const found = candidates.find(
      (row) =>
        !taken.has(row) && (unmistakable || fingerprintOf(reading, row) === identity.fingerprint),
    );
    if (found === undefined) return null;
    taken.add(found);
    return found;
  };
}

function fingerprintOf(reading: TableReading, row: TableRow): string {
  const typed: [string, string, string][] = [];
  for (const header of reading.headers) {
    const auto = header.field !== null && (reading.table.columns[header.field]?.auto ?? false);
    const cell: CellValue = cellAt(row, header.column);
    if (!auto && cell.kind !== "blank") {
      typed.push([header.title, cell.kind, describeCell(cell)]);
    }
  }
  // Columns may have been moved as well: their order says nothing about the row.
  return JSON.stringify(typed.sort((a, b) => (a.join("\n") < b.join("\n") ? -1 : 1)));
}

function foldedKey(key: string): string {
  return key.toLowerCase();
}
