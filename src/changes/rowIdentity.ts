import { type CellValue, describeCell } from "../cells/cellValue";
import { once } from "../domain/once";
import { groupedBy } from "../domain/words/groupedBy";
import { cellAt, textOfField } from "../tables/cellOf";
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
    .map((field) => textOfField(reading, row, field))
    .filter((part) => part !== "")
    .join(", ");
}

/**
 * What `rowFinder` needs to find the row again in a later reading. The fingerprint is the whole row,
 * and made only where it is asked for: nearly every row is found by its key.
 */
export function identityOf(reading: TableReading, row: TableRow): RowIdentity {
  const fingerprint = once(() => fingerprintOf(reading, row));
  return {
    key: rowKey(reading, row),
    get fingerprint() {
      return fingerprint();
    },
  };
}

/** Finds rows by identity, each at most once: two identical rows are found one after the other. */
export function rowFinder(reading: TableReading): (identity: RowIdentity) => TableRow | null {
  const byKey = groupedBy(reading.rows, (row) => foldedKey(rowKey(reading, row)));
  const taken = new Set<TableRow>();
  return (identity) => {
    const candidates = byKey.get(foldedKey(identity.key)) ?? [];
    const isUnmistakable = candidates.length === 1 && identity.key !== "";
    const found = candidates.find(
      (row) =>
        !taken.has(row) && (isUnmistakable || fingerprintOf(reading, row) === identity.fingerprint),
    );
    if (found === undefined) return null;
    taken.add(found);
    return found;
  };
}

/** Finds rows by identity, each once, however many of its cells are asked for. */
export function rowsFound(reading: TableReading): (identity: RowIdentity) => TableRow | null {
  const find = rowFinder(reading);
  const known = new Map<string, FoundOfKey>();
  return (identity) => {
    const ofKey = known.get(identity.key);
    if (ofKey === undefined) {
      const row = find(identity);
      known.set(identity.key, { first: identity, row, others: new Map() });
      return row;
    }
    const { first, row, others } = ofKey;
    if (first === identity || first.fingerprint === identity.fingerprint) return row;
    const earlier = others.get(identity.fingerprint);
    if (earlier !== undefined) return earlier;
    const found = find(identity);
    others.set(identity.fingerprint, found);
    return found;
  };
}

/** The rows that were found by one key: nearly always one, which needs no fingerprint. */
interface FoundOfKey {
  readonly first: RowIdentity;
  readonly row: TableRow | null;
  readonly others: Map<string, TableRow | null>;
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
