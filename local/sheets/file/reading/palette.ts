import type { Color } from "@cj-tech-master/excelts";
import { childOf, childrenOf, isAttributeOn, numberIn, type XmlElement } from "../package/xmlTree";
import { INDEXED_COLOURS, OFFICE_THEME, THEME_ORDER } from "./knownColours";
import { tinted } from "./tint";

/** Gives the colour that an element of a file names, in whichever of four ways. */
export type ColourReader = (element: XmlElement | undefined) => Partial<Color> | undefined;

/** Reads colours by the theme and the palette of their file. */
export function colourReader(
  theme: XmlElement | undefined,
  styles: XmlElement | undefined,
): ColourReader {
  const themed = themeColours(theme);
  const indexed = paletteColours(styles);
  return (element) => {
    if (element === undefined) return undefined;
    const { rgb, theme: place, indexed: index, auto, tint } = element.attributes;
    if (isAttributeOn(auto)) return undefined;
    const hex =
      (rgb !== undefined && plainHex(rgb)) ||
      (place !== undefined && themed[Number(place)]) ||
      (index !== undefined && indexed[Number(index)]);
    if (!hex) return undefined;
    const lighter = numberIn(tint) ?? 0;
    const isTheme = rgb === undefined && place !== undefined && lighter === 0;
    return { argb: `FF${tinted(hex, lighter)}`, ...(isTheme && { theme: Number(place) }) };
  };
}

function themeColours(theme: XmlElement | undefined): readonly string[] {
  const scheme = childOf(childOf(theme, "themeElements"), "clrScheme");
  return THEME_ORDER.map((name, index) => {
    const [colour] = childOf(scheme, name)?.children ?? [];
    const { lastClr, val } = colour?.attributes ?? {};
    return plainHex(lastClr ?? val ?? "") ?? OFFICE_THEME[index] ?? "000000";
  });
}

/** A file may replace the first colours of the old palette by its own. */
function paletteColours(styles: XmlElement | undefined): readonly string[] {
  const own = childrenOf(styles, "colors", "indexedColors", "rgbColor");
  return INDEXED_COLOURS.map((known, index) => plainHex(own[index]?.attributes.rgb ?? "") ?? known);
}

/** Six figures, without the transparency that may stand before them. */
function plainHex(written: string): string | undefined {
  return /^#?(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(written)?.[1]?.toUpperCase();
}
