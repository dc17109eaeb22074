import type { Cell } from "../../../../../sheets/workbook/cell";
import { withChosenFormat } from "../../../../../sheets/workbook/enteredCell";
import { AUTOMATIC_FORMAT, storedFormat } from "../../../../../sheets/workbook/numberFormat";
import type { Style } from "../../../../../sheets/workbook/style";
import { FLAG, gridOf, TEXT, TEXT_OR_NULL } from "../../../../declare/kinds";
import { methods } from "../../../../declare/methods";
import { nameIn } from "../../../enumeration";
import { RANGE } from "../classes";
import { colourOf, WHITE } from "../cssColour";
import { WRAP_STRATEGY } from "../enumerations";
import { changeAlike, changeCells, checkSize } from "./cells";
import { getters, look } from "./looks";

/** The looks that set-up gives a workbook. */
export const coreLooks = methods(RANGE, {
  ...look("Background", "Backgrounds", TEXT_OR_NULL, backgroundOf, background),
  ...look(
    "FontWeight",
    "FontWeights",
    TEXT_OR_NULL,
    (cell) => (cell?.style?.bold ? "bold" : "normal"),
    (written) => ({ bold: written === "bold" ? true : undefined }),
  ),
  ...look(
    "VerticalAlignment",
    "VerticalAlignments",
    TEXT_OR_NULL,
    (cell) => cell?.style?.vertical ?? "bottom",
    (written) => ({ vertical: oneOf(["top", "middle", "bottom"], written) }),
  ),
  ...look("Wrap", "Wraps", FLAG, isWrapped, (isWrapEnabled) => ({
    wrap: isWrapEnabled ? "WRAP" : "OVERFLOW",
  })),
  ...look(
    "WrapStrategy",
    "WrapStrategies",
    nameIn(WRAP_STRATEGY),
    (cell) => WRAP_STRATEGY[cell?.style?.wrap ?? "OVERFLOW"],
    (wrap) => ({ wrap }),
  ),
  ...getters("NumberFormat", "NumberFormats", (cell) => cell?.numberFormat ?? AUTOMATIC_FORMAT),
  setNumberFormat: [
    [TEXT],
    (range, format) => {
      const numberFormat = storedFormat(format);
      changeAlike(range, (cell) => withChosenFormat(cell, numberFormat));
      return range;
    },
  ],
  setNumberFormats: [
    [gridOf(TEXT)],
    (range, formats) => {
      checkSize(formats, range.area);
      changeCells(range, (cell, row, column) =>
        withChosenFormat(cell, storedFormat(formats[row]?.[column] ?? "")),
      );
      return range;
    },
  ],
});

export function backgroundOf(cell: Cell | undefined): string {
  return cell?.style?.background ?? WHITE;
}

export function background(written: string | null): Style {
  return { background: colourOf(written) ?? undefined };
}

/** The one of the words that was written, in whatever case; undefined for any other. */
export function oneOf<Word extends string>(words: readonly Word[], written: string | null) {
  return words.find((word) => word === written?.toLowerCase());
}

/** A cell that nobody touched says true, though its strategy is to overflow: Google's own slip. */
function isWrapped(cell: Cell | undefined): boolean {
  const strategy = cell?.style?.wrap;
  return strategy === undefined || strategy === "WRAP";
}
