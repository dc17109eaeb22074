import { BLANK } from "../cells/cellValue";
import { normalisedTitle } from "../cells/normalisedTitle";
import type { Header, TableReading } from "../tables/tableReading";
import type { NewCells } from "./cellBlocks";
import { nextRow, setNewCell } from "./placed";
import type { KeptCell } from "./undo/keptCell";
import type { PlacedCell } from "./undo/undoableChange";

/** Where a cell of a row that comes back is to stand now. */
export interface PlaceBack {
  readonly row: number;
  readonly column: number;
  readonly kept: KeptCell;
}

/** The rows below all that is in use; what stood under a header that has gone is left out. */
export function placesOfRowsBack(
  reading: TableReading,
  rows: readonly (readonly PlacedCell[])[],
): readonly PlaceBack[] {
  return rows.flatMap((cells, index) => {
    const taken = new Set<Header>();
    return cells.flatMap((cell): PlaceBack[] => {
      const header = headerFor(reading, cell, taken);
      if (header === undefined) return [];
      taken.add(header);
      return [{ row: nextRow(reading) + index, column: header.column, kept: cell.kept }];
    });
  });
}

/** The values; a formula is written once its row is there. */
export function cellsOfPlaces(places: readonly PlaceBack[]): NewCells {
  const newCells: NewCells = new Map();
  for (const { row, column, kept } of places) {
    setNewCell(newCells, row, column, kept.formula === undefined ? kept.cell : BLANK);
  }
  return newCells;
}

/** Of several headers that are called so the one in the same column, else the first that is free. */
function headerFor(
  { headers }: TableReading,
  { title, column }: PlacedCell,
  taken: ReadonlySet<Header>,
): Header | undefined {
  const normalised = normalisedTitle(title);
  const same = headers.filter((header) => {
    return normalisedTitle(header.title) === normalised && !taken.has(header);
  });
  const inPlace = same.find((header) => header.column === column);
  // Columns without a header are told by nothing but their place.
  return normalised === "" ? inPlace : (inPlace ?? same[0]);
}
