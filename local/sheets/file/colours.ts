import type { Color } from "@cj-tech-master/excelts";
import type { ThemeColour } from "../workbook/style";
import { THEME_COLOURS } from "../workbook/themeColours";

/** The places at which a file counts the colours of its theme; it has more than Sheets. */
const THEME_PLACES: { readonly [theme in ThemeColour]: number } = {
  BACKGROUND: 0,
  TEXT: 1,
  ACCENT1: 4,
  ACCENT2: 5,
  ACCENT3: 6,
  ACCENT4: 7,
  ACCENT5: 8,
  ACCENT6: 9,
  HYPERLINK: 10,
};

/** `#rrggbb` in lower case; undefined where there is no colour. */
export function hexOfFileColour(colour: Partial<Color> | undefined): string | undefined {
  const rgb = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(colour?.argb ?? "")?.[1];
  return rgb === undefined ? undefined : `#${rgb.toLowerCase()}`;
}

/** What a colour is in Sheets' theme, where the file's theme has the same colour at its place. */
export function themeOfFileColour(colour: Partial<Color> | undefined): ThemeColour | undefined {
  const hex = hexOfFileColour(colour);
  const names = Object.keys(THEME_PLACES) as ThemeColour[];
  return names.find((name) => THEME_PLACES[name] === colour?.theme && THEME_COLOURS[name] === hex);
}

export function colourOfHex(hex: string, theme?: ThemeColour): Partial<Color> {
  return theme !== undefined && THEME_COLOURS[theme] === hex
    ? { theme: THEME_PLACES[theme] }
    : { argb: `FF${hex.slice(1).toUpperCase()}` };
}
