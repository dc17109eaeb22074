import { cellWithStyle, changedStyle } from "../../../sheets/workbook/cellStyle";
import type { Border, BorderLine, Style } from "../../../sheets/workbook/style";
import { argumentsOf, enumValue, FLAG_OR_NULL, optional, orNull, TEXT_OR_NULL } from "./arguments";
import { BLACK, colourOf } from "./colour";
import { changeCells, type RangePlace } from "./rangeCells";

/**
 * `setBorder(top, left, bottom, right, vertical, horizontal, color, style)`: true draws, false takes
 * away, null leaves as it is.
 */
export function setBorder(range: RangePlace, args: readonly unknown[]): void {
  const [top, left, bottom, right, vertical, horizontal, colour, line] = argumentsOf(
    "Range.setBorder",
    args,
    FLAG_OR_NULL,
    FLAG_OR_NULL,
    FLAG_OR_NULL,
    FLAG_OR_NULL,
    FLAG_OR_NULL,
    FLAG_OR_NULL,
    optional(TEXT_OR_NULL),
    optional(orNull(enumValue<BorderLine>("BorderStyle"))),
  );
  const border = { line: line ?? "SOLID", colour: colourOf(colour ?? null) ?? BLACK } as const;
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
