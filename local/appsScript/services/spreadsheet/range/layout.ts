import type { Cell } from "../../../../sheets/workbook/cell";
import { withChosenFormat } from "../../../../sheets/workbook/enteredCell";
import { AUTOMATIC_FORMAT, storedFormat } from "../../../../sheets/workbook/numberFormat";
import type { Style } from "../../../../sheets/workbook/style";
import type { PlaceOf } from "../../../declare/googleClass";
import { anyOf, FLAG, gridOf, INTEGER, orNull, TEXT, TEXT_OR_NULL } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { nameIn } from "../../enumeration";
import { RANGE, TEXT_ROTATION } from "../classes";
import { TEXT_DIRECTION, WRAP_STRATEGY } from "../enumerations";
import { changeAlike, changeCells, checkSize } from "./cells";
import { changeLooks, getters, look, setters } from "./looks";

/** Alignment, wrapping, direction, rotation and number formats. */
export const layout = methods(RANGE, {
  ...look(
    "HorizontalAlignment",
    "HorizontalAlignments",
    TEXT_OR_NULL,
    (cell) => cell?.style?.horizontal ?? "general",
    (written) => ({ horizontal: oneOf(["left", "center", "right"], written) }),
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
  ...look(
    "TextDirection",
    "TextDirections",
    orNull(nameIn(TEXT_DIRECTION)),
    (cell) => (cell?.style?.direction ? TEXT_DIRECTION[cell.style.direction] : null),
    (direction) => ({ direction: direction ?? undefined }),
  ),
  ...getters("TextRotation", "TextRotations", (cell) => TEXT_ROTATION.of({ style: cell?.style })),
  ...setters("TextRotation", "TextRotations", TEXT_ROTATION, turnedAs),
  setTextRotation: [
    [anyOf(INTEGER, TEXT_ROTATION)],
    (range, turned) =>
      changeLooks(range, typeof turned === "number" ? turnedBy(turned, false) : turnedAs(turned)),
  ],
  setVerticalText: [[FLAG], (range, isVertical) => changeLooks(range, turnedBy(0, isVertical))],
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
  setShowHyperlink: [
    [FLAG],
    (range, shown) => changeLooks(range, { showHyperlink: shown ? undefined : false }),
  ],
});

/** The one of the words that was written, in whatever case; undefined for any other. */
function oneOf<Word extends string>(words: readonly Word[], written: string | null) {
  return words.find((word) => word === written?.toLowerCase());
}

/** A cell that nobody touched says true, though its strategy is to overflow: Google's own slip. */
function isWrapped(cell: Cell | undefined): boolean {
  const strategy = cell?.style?.wrap;
  return strategy === undefined || strategy === "WRAP";
}

function turnedBy(degrees: number, isVertical: boolean): Style {
  return {
    rotation: isVertical || degrees === 0 ? undefined : degrees,
    stacked: isVertical ? true : undefined,
  };
}

function turnedAs({ style }: PlaceOf<typeof TEXT_ROTATION>): Style {
  return turnedBy(style?.rotation ?? 0, style?.stacked ?? false);
}
