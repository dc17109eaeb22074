import type { CellValue } from "../cells/cellValue";
import type { Column } from "./column";
import type { ReadingOf } from "./kinds/kindOfColumn";
import { kindOfColumn } from "./kinds/kinds";

/** Reads a cell as the column's kind says. Never throws, whatever the cell holds. */
export function readCell<C extends Column>(column: C, cell: CellValue): ReadingOf<C> {
  return kindOfColumn(column).read(column, cell);
}
