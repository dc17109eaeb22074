import type { SheetGrid } from "../cells/sheetGrid";

type DataRange = GoogleAppsScript.Spreadsheet.Range;

/** Marks the numbers that the sheet shows with %: one getNumberFormats, only where there are any. */
export function withPerCents(range: DataRange, grid: SheetGrid): SheetGrid {
  if (grid.cells.length < 2) return grid;
  const formats = range.getNumberFormats();
  const cells = grid.cells.map((row, index) =>
    row.map((cell, at) => {
      const isPercent = cell.kind === "number" && showsPercent(formats[index]?.[at] ?? "");
      return isPercent ? { ...cell, percent: true as const } : cell;
    }),
  );
  return { name: grid.name, cells };
}

/** A % in quotation marks, or behind a backslash, is only a sign: it does not multiply. */
function showsPercent(format: string): boolean {
  return format.includes("%") && format.replace(/"[^"]*"|\\./g, "").includes("%");
}
