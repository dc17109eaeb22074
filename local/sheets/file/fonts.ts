import type { Font } from "@cj-tech-master/excelts";
import type { DefaultFont } from "../workbook/defaultFont";
import type { Style, TextLook } from "../workbook/style";
import { colourOfHex, hexOfFileColour, themeOfFileColour } from "./colours";

const BLACK = "#000000";

/** Family and size always, so that no program substitutes its own default. */
export function fontToFile(look: TextLook, defaultFont: DefaultFont): Partial<Font> {
  return {
    name: look.fontFamily ?? defaultFont.fontFamily,
    size: look.fontSize ?? defaultFont.fontSize,
    ...(look.fontColour && { color: colourOfHex(look.fontColour, look.fontTheme) }),
    ...(look.bold && { bold: true }),
    ...(look.italic && { italic: true }),
    ...(look.underline && { underline: true }),
    ...(look.strikethrough && { strike: true }),
  };
}

/** What a cell's font says beyond the default. */
export function lookFromFont(font: Partial<Font> | undefined, defaultFont: DefaultFont): TextLook {
  return difference(font, { ...defaultFont, ...PLAIN });
}

/** What the font of a piece of text says beyond the look of its cell. */
export function lookOfPiece(
  font: Partial<Font> | undefined,
  cell: Style | undefined,
  defaultFont: DefaultFont,
): TextLook {
  return font === undefined ? {} : difference(font, { ...defaultFont, ...PLAIN, ...cell });
}

const PLAIN: TextLook = {
  fontColour: BLACK,
  // Whether it was chosen from the theme no file says: all programs write their black as that.
  fontTheme: "TEXT",
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
};

function difference(font: Partial<Font> | undefined, base: TextLook): TextLook {
  const look: TextLook = {
    fontFamily: font?.name,
    fontSize: font?.size,
    fontColour: hexOfFileColour(font?.color),
    fontTheme: themeOfFileColour(font?.color),
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: (font?.underline ?? "none") !== "none" && font?.underline !== false,
    strikethrough: font?.strike ?? false,
  };
  const differs = ([field, value]: readonly [string, unknown]): boolean =>
    value !== undefined && value !== base[field as keyof TextLook];
  return Object.fromEntries(Object.entries(look).filter(differs));
}
