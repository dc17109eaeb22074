import type { Cell } from "../../../../../sheets/workbook/cell";
import type { Style } from "../../../../../sheets/workbook/style";
import { INTEGER, TEXT_OR_NULL } from "../../../../declare/kinds";
import { methods } from "../../../../declare/methods";
import { RANGE } from "../../../core/spreadsheet/classes";
import { BLACK, colourOf } from "../../../core/spreadsheet/cssColour";
import { look } from "../../../core/spreadsheet/range/looks";
import { COLOUR_OR_NULL, colourObject, hexOfColour, themeOf } from "../colour";

export const fonts = methods(RANGE, {
  ...look(
    "FontFamily",
    "FontFamilies",
    TEXT_OR_NULL,
    (cell, font) => cell?.style?.fontFamily ?? font.fontFamily,
    (family) => ({ fontFamily: family ?? undefined }),
  ),
  ...look(
    "FontSize",
    "FontSizes",
    INTEGER,
    (cell, font) => cell?.style?.fontSize ?? font.fontSize,
    (fontSize) => ({ fontSize }),
  ),
  ...look(
    "FontStyle",
    "FontStyles",
    TEXT_OR_NULL,
    (cell) => (cell?.style?.italic ? "italic" : "normal"),
    (written) => ({ italic: written === "italic" ? true : undefined }),
  ),
  ...look("FontLine", "FontLines", TEXT_OR_NULL, lineOf, (written) => ({
    underline: written === "underline" ? true : undefined,
    strikethrough: written === "line-through" ? true : undefined,
  })),
  ...look("FontColor", "FontColors", TEXT_OR_NULL, fontColourOf, fontColour),
  ...look(
    "FontColorObject",
    "FontColorObjects",
    COLOUR_OR_NULL,
    (cell) => colourObject(fontColourOf(cell), cell?.style?.fontTheme),
    (colour) => ({ ...fontColour(hexOfColour(colour)), fontTheme: themeOf(colour) }),
  ),
});

function lineOf(cell: Cell | undefined): "underline" | "line-through" | "none" {
  if (cell?.style?.underline) return "underline";
  return cell?.style?.strikethrough ? "line-through" : "none";
}

function fontColourOf(cell: Cell | undefined): string {
  return cell?.style?.fontColour ?? BLACK;
}

function fontColour(written: string | null): Style {
  return { fontColour: colourOf(written) ?? undefined };
}
