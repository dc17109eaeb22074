import type { CellValue } from "../../cells/cellValue";
import type { Column } from "../../tables/column";
import { type CellRead, nothingRead } from "./cellRead";
import type { Marks } from "./marks";
import { readOldChoice } from "./readOldChoice";
import { readOldDay } from "./readOldDay";
import { readOldNumber } from "./readOldNumber";
import { readOldContact, readOldEmail, readOldJobTitle, readOldText } from "./readOldText";

/** Reads a cell of an old column as the declared one. Never throws, whatever the cell holds. */
export function readOldCell(
  { field, column }: { readonly field: string; readonly column: Column },
  cell: CellValue,
  { marks, header }: { readonly marks: Marks; readonly header: string },
): CellRead {
  if (cell.kind === "error") return { ...nothingRead(), problem: "a formula that had failed" };
  switch (column.nature) {
    case "day":
      return readOldDay(cell, marks);
    case "choice":
      return readOldChoice(column, cell, marks, header);
    case "number":
      return readOldNumber(column, cell);
    case "text":
      if (field === "mainContact") return readOldContact(cell);
      if (field === "jobTitle") return readOldJobTitle(column, cell);
      return field === "email" ? readOldEmail(cell) : readOldText(column, cell);
    default:
      return column satisfies never;
  }
}
