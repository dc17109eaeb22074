import { BLANK, type CellValue, textCell } from "../../src/cells/cellValue";
import type { SheetGrid } from "../../src/cells/sheetGrid";
import type { Change } from "../../src/changes/change";
import { placeChange } from "../../src/changes/placeChange";
import { readTable } from "../../src/tables/readTable";
import type { Table } from "../../src/tables/table";
import { TABLES } from "../../src/tables/tables";

/** The tabs as they are once the changes are made: what `WorkbookPort.apply` does to a sheet. */
export function applied(
  grids: readonly SheetGrid[],
  changes: readonly Change[],
): readonly SheetGrid[] {
  return changes.reduce(withChange, grids);
}

function withChange(grids: readonly SheetGrid[], change: Change): readonly SheetGrid[] {
  const table: Table = TABLES[change.table];
  const { kind } = change;
  if (kind === "keep copy" || kind === "remove rows" || kind === "take rows back") {
    throw new Error("No import takes rows out.");
  }
  if (change.kind === "add table") {
    const titles = Object.values(table.columns).map(({ title }) => textCell(title));
    return [...grids, { name: table.name, cells: [titles] }];
  }
  return grids.map((grid) => {
    if (grid.name !== table.name) return grid;
    const reading = readTable(table, [grid]);
    const cells: CellValue[][] = grid.cells.map((row) => row.slice());
    const put = (row: number, column: number, value: CellValue): void => {
      while (cells.length < row) cells.push([]);
      const line = cells[row - 1] ?? [];
      while (line.length < column) line.push(BLANK);
      line[column - 1] = value;
    };
    if (change.kind === "add columns") {
      change.fields.forEach((field, index) => {
        const title = table.columns[field]?.title ?? "";
        put(reading.headerRow ?? 1, reading.headers.length + index + 1, textCell(title));
      });
    } else {
      for (const { row, column, cells: block } of placeChange(change, reading).blocks) {
        block.forEach((line, down) => {
          for (const [across, value] of line.entries()) put(row + down, column + across, value);
        });
      }
    }
    const width = Math.max(0, ...cells.map((row) => row.length));
    return {
      ...grid,
      cells: cells.map((row) => [...row, ...Array(width - row.length).fill(BLANK)]),
    };
  });
}
