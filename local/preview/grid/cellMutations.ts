import { type IRange, ObjectMatrix, type Workbook, type Worksheet } from "@univerjs/core";
import type { GridCell, GridEdit } from "../gridEdit";
import type { MutationParams } from "./mutationParams";

/** The edits that a change of cells comes to; null for any other kind of change. */
export function cellEdits(
  id: string,
  params: MutationParams,
  sheet: string,
  worksheet: Worksheet,
  workbook: Workbook,
): readonly GridEdit[] | null {
  switch (id) {
    case "sheet.mutation.set-range-values":
      return [cellsEdit(sheet, worksheet, workbook, placesChanged(params.cellValue))];
    case "sheet.mutation.set.numfmt":
      return [
        rangesEdit(
          sheet,
          worksheet,
          workbook,
          Object.values(params.values ?? {}).flatMap(({ ranges }) => ranges),
        ),
      ];
    case "sheet.mutation.remove.numfmt":
      return [rangesEdit(sheet, worksheet, workbook, params.ranges ?? [])];
    case "sheet.mutation.reorder-range":
      return [rangesEdit(sheet, worksheet, workbook, params.range ? [params.range] : [])];
    default:
      return null;
  }
}

/** All cells that the sheet holds within the ranges, and the empty ones of small ranges. */
export function rangesEdit(
  sheet: string,
  worksheet: Worksheet,
  workbook: Workbook,
  ranges: readonly IRange[],
): GridEdit {
  const matrix = worksheet.getCellMatrix();
  const last = { row: matrix.getLength(), column: matrix.getDataRange().endColumn + 1 };
  const places: PlaceChanged[] = [];
  for (const range of ranges) {
    const endRow = Math.min(range.endRow, last.row);
    const endColumn = Math.min(range.endColumn, last.column);
    for (let row = range.startRow; row <= endRow; row++) {
      for (let column = range.startColumn; column <= endColumn; column++) {
        places.push([row, column]);
      }
    }
  }
  return cellsEdit(sheet, worksheet, workbook, places);
}

type PlaceChanged = readonly [row: number, column: number];

export function placesChanged(matrix: unknown): readonly PlaceChanged[] {
  const places: PlaceChanged[] = [];
  new ObjectMatrix(matrix as ConstructorParameters<typeof ObjectMatrix>[0]).forValue(
    (row, column) => {
      places.push([row, column]);
    },
  );
  return places;
}

export function cellsEdit(
  sheet: string,
  worksheet: Worksheet,
  workbook: Workbook,
  places: readonly PlaceChanged[],
): GridEdit {
  const styles = workbook.getStyles();
  const cells = places.map(([row, column]): GridCell => {
    const content = worksheet.getCellMatrix().getValue(row, column) ?? null;
    const look = styles.getStyleByCell(content) ?? null;
    return { row: row + 1, column: column + 1, content, look };
  });
  return { kind: "cells", sheet, cells };
}
