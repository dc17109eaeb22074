import { INTEGER, TEXT_OR_NULL } from "../../../../declare/kinds";
import { methods } from "../../../../declare/methods";
import { RANGE } from "../../../core/spreadsheet/classes";
import { hexOf } from "../../../core/spreadsheet/cssColour";
import { background, backgroundOf } from "../../../core/spreadsheet/range/coreLooks";
import { changeLooks, look } from "../../../core/spreadsheet/range/looks";
import { COLOUR_OR_NULL, colourObject, hexOfColour, themeOf } from "../colour";

export const backgrounds = methods(RANGE, {
  // The old names of the same.
  ...look("BackgroundColor", "BackgroundColors", TEXT_OR_NULL, backgroundOf, background),
  ...look(
    "BackgroundObject",
    "BackgroundObjects",
    COLOUR_OR_NULL,
    (cell) => colourObject(backgroundOf(cell), cell?.style?.backgroundTheme),
    (colour) => ({ ...background(hexOfColour(colour)), backgroundTheme: themeOf(colour) }),
  ),
  setBackgroundRGB: [
    [INTEGER, INTEGER, INTEGER],
    (range, red, green, blue) => changeLooks(range, background(hexOf([red, green, blue]))),
  ],
});
