import { sameCell } from "../cells/cellValue";
import { cellName } from "../cells/sheetGrid";
import { cellAt } from "../tables/cellOf";
import { headerFinder } from "../tables/findHeader";
import type { TableReading } from "../tables/tableReading";
import type { NewCells } from "./cellBlocks";
import type { Change } from "./change";
import { type Placed, placed, setNewCell } from "./placed";
import { rowsFound } from "./rowIdentity";

/**
 * Cells that a person asked to have changed, where they still hold what that person saw.
 */
export function placeCells(
  change: Extract<Change, { kind: "set cells" }>,
  reading: TableReading,
): Placed {
  const refused: string[] = [];
  const newCells: NewCells = new Map();
  const find = rowsFound(reading);
  const headerFor = headerFinder(reading);
  for (const { row: identity, title, from, to } of change.cells) {
    const row = find(identity);
    const header = headerFor(title);
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
  return placed(reading, newCells, "single cells", refused);
}
