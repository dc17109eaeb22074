import type { TableReading, TableRow } from "../tables/tableReading";
import { type RowIdentity, rowFinder } from "./rowIdentity";

/** Finds rows by identity, each once, however many of its cells are asked for. */
export function rowsFound(reading: TableReading): (identity: RowIdentity) => TableRow | null {
  const find = rowFinder(reading);
  const known = new Map<string, TableRow | null>();
  return (identity) => {
    const name = JSON.stringify([identity.key, identity.fingerprint]);
    const earlier = known.get(name);
    if (earlier !== undefined) return earlier;
    const found = find(identity);
    known.set(name, found);
    return found;
  };
}
