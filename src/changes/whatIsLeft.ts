import { sameCell } from "../cells/cellValue";
import { cellAt } from "../tables/cellOf";
import { headerFinder } from "../tables/findHeader";
import type { TableReading } from "../tables/tableReading";
import type { Change } from "./change";
import { rowsFound } from "./rowIdentity";

type SetCells = Extract<Change, { kind: "set cells" }>;

/** The cells that do not hold yet what they are to hold, once some of them were written. */
export function whatIsLeft(change: SetCells, reading: TableReading): SetCells {
  const find = rowsFound(reading);
  const headerFor = headerFinder(reading);
  const cells = change.cells.filter(({ row: identity, title, to }) => {
    const row = find(identity);
    const header = headerFor(title);
    return row === null || header === undefined || !sameCell(cellAt(row, header.column), to);
  });
  return { ...change, cells };
}
