import type { Reading } from "../cells/cellReading";
import type { CellValue } from "../cells/cellValue";
import type { Column } from "./column";
import { kindOfColumn } from "./kinds/kinds";

/** Reads a cell as the column says. Never throws, whatever the cell holds. */
export function readCell(column: Column, cell: CellValue): Reading<string> | Reading<number> {
  return kindOfColumn(column).read(column, cell);
}
