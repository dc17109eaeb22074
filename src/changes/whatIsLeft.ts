import { sameCell } from "../cells/cellValue";
import { cellAt } from "../tables/cellOf";
import { findHeader } from "../tables/findHeader";
import type { TableReading } from "../tables/tableReading";
import type { Change } from "./change";
import { rowFinder } from "./rowIdentity";

type SetCells = Extract<Change, { kind: "set cells" }>;

/** The cells that do not hold yet what they are to hold, once some of them were written. */
export function whatIsLeft(change: SetCells, reading: TableReading): SetCells {
  const find = rowFinder(reading);
  const found = new Map<string, ReturnType<typeof find>>();
  const cells = change.cells.filter(({ row: identity, title, to }) => {
    const name = JSON.stringify([identity.key, identity.fingerprint]);
    const row = found.has(name) ? (found.get(name) ?? null) : find(identity);
    found.set(name, row);
    const header = findHeader(reading, title);
    return row === null || header === undefined || !sameCell(cellAt(row, header.column), to);
  });
  return { ...change, cells };
}
