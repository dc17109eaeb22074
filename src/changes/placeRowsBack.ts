import { BLANK } from "../cells/cellValue";
import { normalisedTitle } from "../cells/normalisedTitle";
import { countOf } from "../domain/words/figure";
import { groupedBy } from "../domain/words/groupedBy";
import type { Header, TableReading } from "../tables/tableReading";
import type { NewCells } from "./cellBlocks";
import { nextRow, setNewCell } from "./placed";
import { renamedByPlace } from "./renamedColumns";
import type { KeptCell } from "./undo/keptCell";
import type { PlacedCell } from "./undo/undoableChange";

/** Where a cell of a row that comes back is to stand now. */
export interface PlaceBack {
  readonly row: number;
  readonly column: number;
  readonly kept: KeptCell;
}

/** The rows below all that is in use; what stood in a column that has gone is left out. */
export function placesOfRowsBack(
  reading: TableReading,
  rows: readonly (readonly PlacedCell[])[],
): readonly PlaceBack[] {
  return headersOfRows(reading, rows).flatMap((cells, index) =>
    cells.flatMap(({ kept, header }): PlaceBack[] => {
      if (header === undefined) return [];
      return [{ row: nextRow(reading) + index, column: header.column, kept }];
    }),
  );
}

/** A sentence for each column that has gone, so that nobody looks for what stood in it. */
export function columnsWithoutPlace(
  reading: TableReading,
  rows: readonly (readonly PlacedCell[])[],
): readonly string[] {
  const lost = headersOfRows(reading, rows)
    .flat()
    .filter(({ header }) => header === undefined);
  return Array.from(
    groupedBy(lost, ({ title }) => title),
    ([title, cells]) => {
      const column = title === "" ? "a column without a header" : `"${title}"`;
      const count = countOf(cells.length, "rows");
      return `${reading.table.name}: ${count} came back without what stood in ${column}, which is no longer there.`;
    },
  );
}

function headersOfRows(reading: TableReading, rows: readonly (readonly PlacedCell[])[]) {
  const renamed = renamedByPlace(reading, rows);
  return rows.map((cells) => {
    const taken = new Set<Header>();
    return cells.map((cell) => {
      const header = headerFor(reading, cell, taken) ?? renamed(cell);
      if (header !== undefined) taken.add(header);
      return { ...cell, header };
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
