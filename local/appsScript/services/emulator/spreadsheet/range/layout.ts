import type { Style } from "../../../../../sheets/workbook/style";
import type { PlaceOf } from "../../../../declare/googleClass";
import { anyOf, FLAG, INTEGER, orNull, TEXT_OR_NULL } from "../../../../declare/kinds";
import { methods } from "../../../../declare/methods";
import { RANGE } from "../../../core/spreadsheet/classes";
import { oneOf } from "../../../core/spreadsheet/range/coreLooks";
import { changeLooks, getters, look, setters } from "../../../core/spreadsheet/range/looks";
import { nameIn } from "../../../enumeration";
import { TEXT_ROTATION } from "../classes";
import { TEXT_DIRECTION } from "../enumerations";

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
  setShowHyperlink: [
    [FLAG],
    (range, isShown) => changeLooks(range, { showHyperlink: isShown ? undefined : false }),
  ],
});

function turnedBy(degrees: number, isVertical: boolean): Style {
  return {
    rotation: isVertical || degrees === 0 ? undefined : degrees,
    stacked: isVertical ? true : undefined,
  };
}

function turnedAs({ style }: PlaceOf<typeof TEXT_ROTATION>): Style {
  return turnedBy(style?.rotation ?? 0, style?.stacked ?? false);
}
