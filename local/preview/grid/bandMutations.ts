import type { IRange, Worksheet } from "@univerjs/core";
import type { GridEdit } from "../gridEdit";
import type { MutationParams } from "./mutationParams";

/** The edits that a change of rows or columns comes to; null for any other kind of change. */
export function bandEdits(
  id: string,
  params: MutationParams,
  sheet: string,
  worksheet: Worksheet,
): readonly GridEdit[] | null {
  const range = params.range ?? params.sourceRange;
  const [rows, columns] = [range && rowsOf(range), range && columnsOf(range)];
  switch (id) {
    case "sheet.mutation.insert-row":
      return rows ? [{ kind: "insert rows", sheet, ...rows }] : [];
    case "sheet.mutation.insert-col":
      return columns ? [{ kind: "insert columns", sheet, ...columns }] : [];
    case "sheet.mutation.remove-rows":
      return rows ? [{ kind: "delete rows", sheet, ...rows }] : [];
    case "sheet.mutation.remove-col":
      return columns ? [{ kind: "delete columns", sheet, ...columns }] : [];
    case "sheet.mutation.move-rows": {
      const before = (params.targetRange?.startRow ?? 0) + 1;
      return rows ? [{ kind: "move rows", sheet, ...rows, before }] : [];
    }
    case "sheet.mutation.move-columns": {
      const before = (params.targetRange?.startColumn ?? 0) + 1;
      return columns ? [{ kind: "move columns", sheet, ...columns, before }] : [];
    }
    case "sheet.mutation.set-worksheet-row-height":
    case "sheet.mutation.set-worksheet-row-is-auto-height":
      return [{ kind: "row sizes", sheet, sizes: rowSizes(worksheet, params.ranges ?? []) }];
    case "sheet.mutation.set-worksheet-col-width":
      return [{ kind: "column sizes", sheet, sizes: columnSizes(worksheet, params.ranges ?? []) }];
    case "sheet.mutation.set-row-hidden":
    case "sheet.mutation.set-row-visible":
      return (params.ranges ?? []).map((hidden) => ({
        kind: "rows hidden" as const,
        sheet,
        ...rowsOf(hidden),
        hidden: id.endsWith("hidden"),
      }));
    case "sheet.mutation.set-col-hidden":
    case "sheet.mutation.set-col-visible":
      return (params.ranges ?? []).map((hidden) => ({
        kind: "columns hidden" as const,
        sheet,
        ...columnsOf(hidden),
        hidden: id.endsWith("hidden"),
      }));
    default:
      return null;
  }
}

function rowsOf(range: IRange): { readonly first: number; readonly count: number } {
  return { first: range.startRow + 1, count: range.endRow - range.startRow + 1 };
}

function columnsOf(range: IRange): { readonly first: number; readonly count: number } {
  return { first: range.startColumn + 1, count: range.endColumn - range.startColumn + 1 };
}

function rowSizes(worksheet: Worksheet, ranges: readonly IRange[]) {
  const manager = worksheet.getRowManager();
  return ranges.flatMap((range) =>
    numbersBetween(range.startRow, range.endRow).map((row) => {
      const settings = manager.getRow(row);
      return { index: row + 1, pixels: settings?.ia === 1 ? null : (settings?.h ?? null) };
    }),
  );
}

function columnSizes(worksheet: Worksheet, ranges: readonly IRange[]) {
  const manager = worksheet.getColumnManager();
  return ranges.flatMap((range) =>
    numbersBetween(range.startColumn, range.endColumn).map((column) => ({
      index: column + 1,
      pixels: manager.getColumn(column)?.w ?? null,
    })),
  );
}

function numbersBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
