import type { Cell } from "../../../../sheets/workbook/cell";
import type { Style } from "../../../../sheets/workbook/style";
import { INTEGER, TEXT_OR_NULL } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { RANGE } from "../classes";
import { COLOUR_OR_NULL, colourObject, colourOf, hexOf, hexOfColour, WHITE } from "../colour";
import { changeLooks, look } from "./looks";

export const backgrounds = methods(RANGE, {
  ...look("Background", "Backgrounds", TEXT_OR_NULL, backgroundOf, background),
  // The old names of the same.
  ...look("BackgroundColor", "BackgroundColors", TEXT_OR_NULL, backgroundOf, background),
  ...look(
    "BackgroundObject",
    "BackgroundObjects",
    COLOUR_OR_NULL,
    (cell) => colourObject(backgroundOf(cell)),
    (colour) => background(hexOfColour(colour)),
  ),
  setBackgroundRGB: [
    [INTEGER, INTEGER, INTEGER],
    (range, red, green, blue) => changeLooks(range, background(hexOf([red, green, blue]))),
  ],
});

function backgroundOf(cell: Cell | undefined): string {
  return cell?.style?.background ?? WHITE;
}

function background(written: string | null): Style {
  return { background: colourOf(written) ?? undefined };
}
