import type { ThemeColour } from "../../../../sheets/workbook/style";
import { THEME_COLOURS } from "../../../../sheets/workbook/themeColours";
import { anyOf, orNull, TEXT } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { BLACK, colourOf } from "../../core/spreadsheet/cssColour";
import { nameIn } from "../../enumeration";
import { ServiceError } from "../../serviceError";
import { COLOR, COLOR_BUILDER, type Colour, RGB_COLOR, THEME_COLOR } from "./classes";
import { COLOR_TYPE, THEME_COLOR_TYPE } from "./enumerations";

type ThemeColourName = keyof typeof THEME_COLOR_TYPE;

/** The colours that a builder may be given by name. */
const COLOURS_BY_NAME: { readonly [name in ThemeColourName]: string } = {
  ...THEME_COLOURS,
  UNSUPPORTED: BLACK,
};

/** Google takes a colour that is still being built, too. */
export const COLOUR = anyOf(COLOR, COLOR_BUILDER);
export const COLOUR_OR_NULL = orNull(COLOUR);

/** The colour of a Color object, as `#rrggbb`; null for null. */
export function hexOfColour(colour: Pick<Colour, "hex"> | null): string | null {
  return colour?.hex ?? null;
}

/** What it is in the theme, where it was chosen from there. */
export function themeOf(colour: Pick<Colour, "theme"> | null): ThemeColour | undefined {
  const theme = colour?.theme ?? "UNSUPPORTED";
  return theme === "UNSUPPORTED" ? undefined : theme;
}

export function colourObject(hex: string, theme?: ThemeColour): Colour;
export function colourObject(hex: string | null | undefined, theme?: ThemeColour): Colour | null;
export function colourObject(hex: string | null | undefined, theme?: ThemeColour): Colour | null {
  return hex ? COLOR.of({ hex, theme: theme ?? null }) : null;
}

const colour = methods(COLOR, {
  getColorType: [[], colourType],
  asRgbColor: [[], asRgb],
  asThemeColor: [[], asTheme],
});

const colourBuilder = methods(COLOR_BUILDER, {
  getColorType: [[], colourType],
  asRgbColor: [[], asRgb],
  asThemeColor: [[], asTheme],
  setRgbColor: [
    [TEXT],
    (builder, written) => Object.assign(builder, { hex: colourOf(written), theme: null }),
  ],
  setThemeColor: [
    [nameIn(THEME_COLOR_TYPE)],
    (builder, theme) => Object.assign(builder, { hex: COLOURS_BY_NAME[theme], theme }),
  ],
  build: [[], ({ hex, theme }) => COLOR.of({ hex, theme })],
});

const rgbColour = methods(RGB_COLOR, {
  asHexString: [[], ({ hex }) => hex],
  getRed: [[], ({ hex }) => Number.parseInt(hex.slice(1, 3), 16)],
  getGreen: [[], ({ hex }) => Number.parseInt(hex.slice(3, 5), 16)],
  getBlue: [[], ({ hex }) => Number.parseInt(hex.slice(5, 7), 16)],
});

const themeColour = methods(THEME_COLOR, {
  getColorType: [[], () => COLOR_TYPE.THEME],
  getThemeColorType: [[], ({ theme }) => THEME_COLOR_TYPE[theme]],
});

export const COLOUR_TABLES = [
  table(COLOR, [colour]),
  table(COLOR_BUILDER, [colourBuilder]),
  table(RGB_COLOR, [rgbColour]),
  table(THEME_COLOR, [themeColour]),
];

type Chosen = Pick<Colour, "hex" | "theme">;

function colourType({ hex, theme }: Chosen) {
  if (theme !== null) return COLOR_TYPE.THEME;
  return hex === null ? COLOR_TYPE.UNSUPPORTED : COLOR_TYPE.RGB;
}

function asRgb({ hex, theme }: Chosen) {
  if (hex === null || theme !== null) throw new ServiceError("Object is not of type RgbColor.");
  return RGB_COLOR.of({ hex });
}

function asTheme({ theme }: Chosen) {
  if (theme === null) throw new ServiceError("Object is not of type ThemeColor.");
  return THEME_COLOR.of({ theme });
}
