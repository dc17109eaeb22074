import { Workbook } from "../../local/sheets/workbook/workbook";
import type { CellValue } from "../../src/cells/cellValue";
import type { SheetGrid } from "../../src/cells/sheetGrid";

/** The workbook that has those grids as its tabs. */
export function workbookWith(grids: readonly SheetGrid[]): Workbook {
  const workbook = new Workbook({ name: "Generated" });
  for (const { name, cells } of grids) {
    const sheet = workbook.addSheet(name);
    cells.forEach((line, row) => {
      line.forEach((cell, column) => {
        const kept = asKept(cell);
        if (kept !== null) sheet.setCell(row + 1, column + 1, kept);
      });
    });
  }
  return workbook;
}

function asKept(cell: CellValue) {
  switch (cell.kind) {
    case "blank":
      return null;
    case "text":
      return { value: cell.text };
    case "number":
      // No cell holds what is no number, nor tells 0 from -0.
      return Number.isFinite(cell.number) ? { value: cell.number + 0 } : null;
    case "yes or no":
      return { value: cell.yes };
    case "day":
      return { value: Date.parse(cell.day) / DAY_MS + 25_569, numberFormat: "dd/mm/yyyy" };
    case "error":
      return { value: { error: cell.code } };
    default:
      return cell satisfies never;
  }
}

const DAY_MS = 86_400_000;
