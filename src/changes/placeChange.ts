import { findHeader } from "../tables/findHeader";
import type { TableReading } from "../tables/tableReading";
import type { NewCells } from "./cellBlocks";
import type { Change } from "./change";
import { placeCells } from "./placeCells";
import { newRows, nextRow, type Placed, placed, setNewCell } from "./placed";
import { placeReplacement } from "./placeReplacement";
import { placeRewrite } from "./placeRewrite";

type Placeable = Exclude<
  Change,
  { kind: "add table" | "add columns" | "keep copy" | "remove rows" }
>;

/**
 * Finds every record again by its key and says which cells to write. Cells that already hold the
 * value are not counted, so a change that was made before comes to no blocks at all.
 */
export function placeChange(change: Placeable, reading: TableReading): Placed {
  switch (change.kind) {
    case "rewrite columns":
      return placeRewrite(change, reading);
    case "replace rows":
      return placeReplacement(change, reading);
    case "append rows":
      return placed(reading, newRows(reading, change.rows, nextRow(reading)), "whole span", []);
    case "put rows back":
      return placed(reading, rowsByTitle(reading, change.rows), "whole span", []);
    case "set cells":
      return placeCells(change, reading);
    default:
      return change satisfies never;
  }
}

/** Below all that is in use; what stood under a header that has gone is left out. */
function rowsByTitle(
  reading: TableReading,
  rows: Extract<Change, { kind: "put rows back" }>["rows"],
): NewCells {
  const newCells: NewCells = new Map();
  rows.forEach((cells, index) => {
    for (const [title, value] of Object.entries(cells)) {
      const header = findHeader(reading, title);
      if (header !== undefined) {
        setNewCell(newCells, nextRow(reading) + index, header.column, value);
      }
    }
  });
  return newCells;
}
