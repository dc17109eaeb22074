import { type DefaultFont, SHEETS_FONT } from "../../../sheets/workbook/defaultFont";
import type { TextLook } from "../../../sheets/workbook/style";
import { serviceName } from "../../realm/hostObject";
import { argumentsOf, FLAG, INTEGER, TEXT, TEXT_OR_NULL } from "./arguments";
import { BLACK, COLOUR, colourOf, hexOfColour, ScriptColour } from "./colour";

/** What a cell's text looks like, apart from its font, where nobody chose anything. */
const DEFAULT_LOOK: TextLook = {
  fontColour: BLACK,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
};

/** How text looks; what is undefined says nothing about it. */
export class TextStyle {
  constructor(readonly look: TextLook) {}

  get [serviceName](): string {
    return "TextStyle";
  }

  getFontFamily(): string | null {
    return this.look.fontFamily ?? null;
  }

  getFontSize(): number | null {
    return this.look.fontSize ?? null;
  }

  getForegroundColor(): string | null {
    return this.look.fontColour ?? null;
  }

  getForegroundColorObject(): ScriptColour | null {
    const { fontColour } = this.look;
    return fontColour === undefined ? null : new ScriptColour(fontColour);
  }

  isBold(): boolean | null {
    return this.look.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.look.italic ?? null;
  }

  isUnderline(): boolean | null {
    return this.look.underline ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.look.strikethrough ?? null;
  }

  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.look);
  }
}

export class TextStyleBuilder {
  constructor(public look: TextLook = {}) {}

  get [serviceName](): string {
    return "TextStyleBuilder";
  }

  setBold(...args: unknown[]): this {
    const [bold] = argumentsOf("TextStyleBuilder.setBold", args, FLAG);
    return change(this, { bold });
  }

  setItalic(...args: unknown[]): this {
    const [italic] = argumentsOf("TextStyleBuilder.setItalic", args, FLAG);
    return change(this, { italic });
  }

  setUnderline(...args: unknown[]): this {
    const [underline] = argumentsOf("TextStyleBuilder.setUnderline", args, FLAG);
    return change(this, { underline });
  }

  setStrikethrough(...args: unknown[]): this {
    const [strikethrough] = argumentsOf("TextStyleBuilder.setStrikethrough", args, FLAG);
    return change(this, { strikethrough });
  }

  setFontFamily(...args: unknown[]): this {
    const [fontFamily] = argumentsOf("TextStyleBuilder.setFontFamily", args, TEXT);
    return change(this, { fontFamily });
  }

  setFontSize(...args: unknown[]): this {
    const [fontSize] = argumentsOf("TextStyleBuilder.setFontSize", args, INTEGER);
    return change(this, { fontSize });
  }

  setForegroundColor(...args: unknown[]): this {
    const [colour] = argumentsOf("TextStyleBuilder.setForegroundColor", args, TEXT_OR_NULL);
    return change(this, { fontColour: colourOf(colour) ?? undefined });
  }

  setForegroundColorObject(...args: unknown[]): this {
    const [colour] = argumentsOf("TextStyleBuilder.setForegroundColorObject", args, COLOUR);
    return change(this, { fontColour: hexOfColour(colour) ?? undefined });
  }

  build(): TextStyle {
    return new TextStyle(this.look);
  }
}

/** The look of a cell's text with nothing left open, as `getTextStyle` gives it. */
export function completeLook(look: TextLook | undefined, font = SHEETS_FONT): TextLook {
  const chosen = Object.entries(textLookOf(look)).filter(([, field]) => field !== undefined);
  return { ...DEFAULT_LOOK, ...fontLook(font), ...Object.fromEntries(chosen) };
}

/** Google names its own font in this way here, though not where a font family is asked for. */
function fontLook({ fontFamily, fontSize }: DefaultFont): TextLook {
  const isOfSheets = fontFamily === SHEETS_FONT.fontFamily;
  return { fontFamily: isOfSheets ? "arial,sans,sans-serif" : fontFamily, fontSize };
}

/** Only what concerns text, from a cell's style. */
function textLookOf(look: TextLook | undefined): TextLook {
  const { fontFamily, fontSize, fontColour, bold, italic, underline, strikethrough } = look ?? {};
  return { fontFamily, fontSize, fontColour, bold, italic, underline, strikethrough };
}

/** What all the looks agree in; where they differ, nothing is said. */
export function commonLook(looks: readonly TextLook[]): TextLook {
  const [first = {}, ...others] = looks;
  const agreed = Object.entries(first).filter(([field, value]) =>
    others.every((look) => look[field as keyof TextLook] === value),
  );
  return Object.fromEntries(agreed);
}

function change<B extends TextStyleBuilder>(builder: B, changed: TextLook): B {
  builder.look = { ...builder.look, ...changed };
  return builder;
}
