import { BLANK } from "../cells/cellValue";
import type { SheetGrid } from "../cells/sheetGrid";

/** The grid with blank cells below and to the right, where the rows for us stand. */
export function padded({ name, cells }: SheetGrid, height: number, width: number): SheetGrid {
  const lines = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => cells[row]?.[column] ?? BLANK),
  );
  return { name, cells: lines };
}
