import { cellWithStyle, changedStyle } from "../../../../sheets/workbook/cellStyle";
import type { Border, BorderLine, Style } from "../../../../sheets/workbook/style";
import { BLACK, colourOf } from "../../core/spreadsheet/cssColour";
import { type CellsPlace, changeCells } from "../../core/spreadsheet/range/cells";

type Side = "top" | "left" | "bottom" | "right" | "vertical" | "horizontal";

/** Draws where a side is true, takes away where it is false, leaves as it is where it is null. */
export function drawBorders(
  range: CellsPlace,
  drawn: { readonly [side in Side]: boolean | null },
  colour: string | null = null,
  line: BorderLine | null = null,
): void {
  const { top, left, bottom, right, vertical, horizontal } = drawn;
  const border = { line: line ?? "SOLID", colour: colourOf(colour) ?? BLACK } as const;
  const { rowCount, columnCount } = range.area;
  changeCells(range, (cell, row, column) => {
    const change: Style = {
      ...edge("borderTop", row === 0 ? top : horizontal, border),
      ...edge("borderBottom", row === rowCount - 1 ? bottom : horizontal, border),
      ...edge("borderLeft", column === 0 ? left : vertical, border),
      ...edge("borderRight", column === columnCount - 1 ? right : vertical, border),
    };
    return cellWithStyle(cell, changedStyle(cell?.style, change));
  });
}

function edge(
  side: "borderTop" | "borderBottom" | "borderLeft" | "borderRight",
  drawn: boolean | null,
  border: Border,
): Style {
  if (drawn === null) return {};
  return { [side]: drawn ? border : undefined };
}
