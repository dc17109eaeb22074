import type { IRange } from "@univerjs/core";
import type { ISelectionWithStyle } from "@univerjs/sheets";

/** The corner of a selection that moves as the selection grows or shrinks. */
export function movingCorner({ range, primary }: ISelectionWithStyle): IRange {
  const row = primary && range.startRow < primary.startRow ? range.startRow : range.endRow;
  const column =
    primary && range.startColumn < primary.startColumn ? range.startColumn : range.endColumn;
  return { ...range, startRow: row, endRow: row, startColumn: column, endColumn: column };
}
