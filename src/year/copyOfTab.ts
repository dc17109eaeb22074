import { BLANK, sameCell } from "../cells/cellValue";
import { normalisedTitle } from "../cells/normalisedTitle";
import type { SheetGrid } from "../cells/sheetGrid";
import { listedAll } from "../domain/words/listedAll";
import { readTable } from "../tables/readTable";
import type { TableReading } from "../tables/tableReading";

/** Whether a copy has the headers and the rows of its table, as they are now. */
export function isCopyOf(reading: TableReading, copy: SheetGrid): boolean {
  const { headers, rows } = ofCopy(reading, copy);
  return (
    headers.length === reading.headers.length &&
    headers.every(({ title, column }, at) => {
      const header = reading.headers[at];
      return title === header?.title && column === header.column;
    }) &&
    rows.length === reading.rows.length &&
    rows.every(({ cells }, at) => {
      const seen = reading.rows[at]?.cells ?? [];
      const width = Math.max(cells.length, seen.length);
      return Array.from({ length: width }, (_, column) => column).every((column) =>
        sameCell(cells[column] ?? BLANK, seen[column] ?? BLANK),
      );
    })
  );
}

/**
 * A sentence for a copy that lacks columns of what was `seen` of its table before: somebody has taken
 * them out or renamed them meanwhile.
 */
export function columnsLost(seen: readonly TableReading[], copy: SheetGrid): readonly string[] {
  const lost = seen.flatMap((reading) => {
    const there = new Set(ofCopy(reading, copy).headers.map(({ title }) => normalisedTitle(title)));
    return reading.headers.flatMap(({ title }) =>
      there.has(normalisedTitle(title)) ? [] : [`"${title}"`],
    );
  });
  if (lost.length === 0) return [];
  const columns = listedAll([...new Set(lost)]);
  return [`The copy "${copy.name}" went without what was to stand in ${columns}.`];
}

function ofCopy({ table }: TableReading, { cells }: SheetGrid): TableReading {
  return readTable(table, [{ name: table.name, cells }]);
}
