import { sameCell } from "../cells/cellValue";
import { cellName } from "../cells/sheetGrid";
import { cellAt } from "../tables/cellOf";
import { findHeader } from "../tables/findHeader";
import type { TableReading, TableRow } from "../tables/tableReading";
import type { NewCells } from "./cellBlocks";
import type { Change } from "./change";
import { type Placed, placed, setNewCell } from "./placed";
import { rowFinder } from "./rowIdentity";

/**
 * Cells that a person asked to have changed, where they still hold what that person saw. Of cells
 * that belong together none is changed, where one of them does not.
 */
export function placeCells(
  change: Extract<Change, { kind: "set cells" }>,
  reading: TableReading,
): Placed {
  const refused: string[] = [];
  const newCells: NewCells = new Map();
  const find = rowFinder(reading);
  // Several cells of one row may change: each row is looked for once.
  const found = new Map<string, TableRow | null>();
  for (const { row: identity, title, from, to } of change.cells) {
    const name = JSON.stringify([identity.key, identity.fingerprint]);
    const row = found.has(name) ? (found.get(name) ?? null) : find(identity);
    found.set(name, row);
    const header = findHeader(reading, title);
    if (row === null || header === undefined) {
      refused.push(`${change.table}: "${identity.key}", ${title} is no longer there.`);
      continue;
    }
    if (sameCell(cellAt(row, header.column), from)) {
      setNewCell(newCells, row.sheetRow, header.column, to);
    } else {
      const place = cellName(header.column, row.sheetRow);
      refused.push(
        `${identity.key}: ${title} (${place}) has changed since; look at it again before mending it.`,
      );
    }
  }
  const isLeft = change.isWhole === true && refused.length > 0;
  return placed(reading, isLeft ? new Map() : newCells, "single cells", refused);
}
