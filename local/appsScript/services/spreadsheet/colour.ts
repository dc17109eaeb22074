import rgbByName from "color-name";
import { serviceName } from "../../realm/hostObject";
import { ServiceError } from "../serviceError";
import { type ArgumentKind, argumentsOf, enumValue, instance, orNull, TEXT } from "./arguments";
import { COLOR_TYPE, THEME_COLOR_TYPE } from "./enumerations";

export const BLACK = "#000000";
export const WHITE = "#ffffff";

type ThemeColourName = keyof typeof THEME_COLOR_TYPE;

/** The colours of Sheets' standard theme. */
const THEME_COLOURS: { readonly [name in ThemeColourName]: string } = {
  UNSUPPORTED: BLACK,
  TEXT: BLACK,
  BACKGROUND: WHITE,
  ACCENT1: "#4285f4",
  ACCENT2: "#ea4335",
  ACCENT3: "#fbbc04",
  ACCENT4: "#34a853",
  ACCENT5: "#ff6d01",
  ACCENT6: "#46bdc6",
  HYPERLINK: "#1155cc",
};

/**
 * A colour as a script writes it, as `#rrggbb`: `#f00`, `#FF0000`, `red`, `rgb(255, 0, 0)`.
 * Null for null and, as Google does not complain, for anything else.
 */
export function colourOf(written: string | null): string | null {
  const text = (written ?? "").trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return text.replace(/[0-9a-f]/g, "$&$&");
  const numbers = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(text);
  if (numbers) return hexOf(numbers.slice(1, 4).map(Number));
  const named = Object.hasOwn(rgbByName, text) ? rgbByName[text as keyof typeof rgbByName] : null;
  return named && hexOf(named);
}

/** Red, green and blue from 0 to 255. */
export function hexOf(parts: readonly number[]): string {
  const digits = parts.map((part) =>
    Math.max(0, Math.min(255, Math.round(part)))
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${digits.join("")}`;
}

/** The colour of a Color object, as `#rrggbb`; null for null. */
export function hexOfColour(colour: ScriptColour | ColourBuilder | null): string | null {
  return colour?.hex ?? null;
}

class RgbColour {
  constructor(readonly hex: string) {}

  get [serviceName](): string {
    return "RgbColor";
  }

  asHexString(): string {
    return this.hex;
  }

  getRed(): number {
    return Number.parseInt(this.hex.slice(1, 3), 16);
  }

  getGreen(): number {
    return Number.parseInt(this.hex.slice(3, 5), 16);
  }

  getBlue(): number {
    return Number.parseInt(this.hex.slice(5, 7), 16);
  }

  getColorType(): object {
    return COLOR_TYPE.RGB;
  }
}

class ThemeColour {
  constructor(readonly theme: ThemeColourName) {}

  get [serviceName](): string {
    return "ThemeColor";
  }

  getColorType(): object {
    return COLOR_TYPE.THEME;
  }

  getThemeColorType(): object {
    return THEME_COLOR_TYPE[this.theme];
  }
}

/** A colour as Google's Color: either red, green and blue, or one of the theme's. */
export class ScriptColour {
  constructor(
    readonly hex: string | null,
    readonly theme: ThemeColourName | null = null,
  ) {}

  get [serviceName](): string {
    return "Color";
  }

  getColorType(): object {
    return colourType(this);
  }

  asRgbColor(): RgbColour {
    return asRgb(this);
  }

  asThemeColor(): ThemeColour {
    return asTheme(this);
  }
}

export class ColourBuilder {
  hex: string | null = null;
  theme: ThemeColourName | null = null;

  get [serviceName](): string {
    return "ColorBuilder";
  }

  setRgbColor(...args: unknown[]): this {
    const [written] = argumentsOf("ColorBuilder.setRgbColor", args, TEXT);
    this.hex = colourOf(written);
    this.theme = null;
    return this;
  }

  setThemeColor(...args: unknown[]): this {
    const [theme] = argumentsOf(
      "ColorBuilder.setThemeColor",
      args,
      enumValue<ThemeColourName>("ThemeColorType"),
    );
    this.theme = theme;
    this.hex = THEME_COLOURS[theme];
    return this;
  }

  getColorType(): object {
    return colourType(this);
  }

  asRgbColor(): RgbColour {
    return asRgb(this);
  }

  asThemeColor(): ThemeColour {
    return asTheme(this);
  }

  build(): ScriptColour {
    return new ScriptColour(this.hex, this.theme);
  }
}

/** Google takes a colour that is still being built, too. */
export const COLOUR: ArgumentKind<ScriptColour | ColourBuilder> = {
  accepts: (value) => instance("Color").accepts(value) || instance("ColorBuilder").accepts(value),
  convert: (value) => value as ScriptColour,
};

export const COLOUR_OR_NULL: ArgumentKind<ScriptColour | ColourBuilder | null> = orNull(COLOUR);

interface Chosen {
  readonly hex: string | null;
  readonly theme: ThemeColourName | null;
}

function colourType({ hex, theme }: Chosen): object {
  if (theme !== null) return COLOR_TYPE.THEME;
  return hex === null ? COLOR_TYPE.UNSUPPORTED : COLOR_TYPE.RGB;
}

function asRgb({ hex, theme }: Chosen): RgbColour {
  if (hex === null || theme !== null) throw new ServiceError("Object is not of type RgbColor.");
  return new RgbColour(hex);
}

function asTheme({ theme }: Chosen): ThemeColour {
  if (theme === null) throw new ServiceError("Object is not of type ThemeColor.");
  return new ThemeColour(theme);
}
