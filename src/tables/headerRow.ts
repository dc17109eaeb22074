import { describeCell, tidyText } from "../cells/cellValue";
import { normalisedTitle } from "../cells/normalisedTitle";
import type { SheetGrid } from "../cells/sheetGrid";
import type { Columns } from "./table";
import type { Header } from "./tableReading";

const HEADER_SEARCH_ROWS = 20;

/**
 * The row (from 1) among the first twenty with the most known headers, since titles may stand above
 * it; null where none has any.
 */
export function findHeaderRow(grid: SheetGrid, fields: ReadonlyMap<string, string>): number | null {
  let best: number | null = null;
  let most = 0;
  grid.cells.slice(0, HEADER_SEARCH_ROWS).forEach((cells, index) => {
    const known = new Set<string>();
    for (const cell of cells) {
      const field = cell.kind === "text" ? fields.get(normalisedTitle(cell.text)) : undefined;
      if (field !== undefined) known.add(field);
    }
    if (known.size > most) {
      most = known.size;
      best = index + 1;
    }
  });
  return best;
}

/** The headers in a row (from 1) of the grid, those that the add-on does not know and blank ones too. */
export function headersOf(
  grid: SheetGrid,
  row: number,
  fields: ReadonlyMap<string, string>,
): readonly Header[] {
  return (grid.cells[row - 1] ?? []).map((cell, index) => {
    const title = tidyText(describeCell(cell));
    return { title, row, column: index + 1, field: fields.get(normalisedTitle(title)) ?? null };
  });
}

/** Where each declared field stands: under its own title, else under the first alias. */
export function columnsByField(
  columns: Columns,
  headers: readonly Header[],
): { readonly [field: string]: number | undefined } {
  // No prototype: no text that a person types is ever found in it by accident.
  const columnOf: { [field: string]: number | undefined } = Object.create(null);
  for (const [field, { title }] of Object.entries(columns)) {
    const standing = headers.filter((header) => header.field === field);
    const own = normalisedTitle(title);
    const found =
      standing.find((header) => normalisedTitle(header.title) === own) ?? standing[0] ?? null;
    if (found !== null) columnOf[field] = found.column;
  }
  return columnOf;
}
