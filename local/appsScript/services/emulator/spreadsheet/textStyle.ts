import { type DefaultFont, SHEETS_FONT } from "../../../../sheets/workbook/defaultFont";
import type { TextLook } from "../../../../sheets/workbook/style";
import { FLAG, INTEGER, TEXT, TEXT_OR_NULL } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { BLACK, colourOf } from "../../core/spreadsheet/cssColour";
import { TEXT_STYLE, TEXT_STYLE_BUILDER } from "./classes";
import { COLOUR, colourObject, hexOfColour, themeOf } from "./colour";

/** What a cell's text looks like, apart from its font, where nobody chose anything. */
const DEFAULT_LOOK: TextLook = {
  fontColour: BLACK,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
};

const textStyle = methods(TEXT_STYLE, {
  getFontFamily: [[], ({ look }) => look.fontFamily ?? null],
  getFontSize: [[], ({ look }) => look.fontSize ?? null],
  // A colour of the theme is told by its name, as published runs on Google show.
  getForegroundColor: [[], ({ look }) => look.fontTheme ?? look.fontColour ?? null],
  getForegroundColorObject: [[], ({ look }) => colourObject(look.fontColour, look.fontTheme)],
  isBold: [[], ({ look }) => look.bold ?? null],
  isItalic: [[], ({ look }) => look.italic ?? null],
  isUnderline: [[], ({ look }) => look.underline ?? null],
  isStrikethrough: [[], ({ look }) => look.strikethrough ?? null],
  copy: [[], ({ look }) => TEXT_STYLE_BUILDER.of({ look })],
});

const textStyleBuilder = methods(TEXT_STYLE_BUILDER, {
  setBold: [[FLAG], (builder, bold) => change(builder, { bold })],
  setItalic: [[FLAG], (builder, italic) => change(builder, { italic })],
  setUnderline: [[FLAG], (builder, underline) => change(builder, { underline })],
  setStrikethrough: [[FLAG], (builder, strikethrough) => change(builder, { strikethrough })],
  setFontFamily: [[TEXT], (builder, fontFamily) => change(builder, { fontFamily })],
  setFontSize: [[INTEGER], (builder, fontSize) => change(builder, { fontSize })],
  setForegroundColor: [
    [TEXT_OR_NULL],
    (builder, colour) =>
      change(builder, { fontColour: colourOf(colour) ?? undefined, fontTheme: undefined }),
  ],
  setForegroundColorObject: [
    [COLOUR],
    (builder, colour) =>
      change(builder, {
        fontColour: hexOfColour(colour) ?? undefined,
        fontTheme: themeOf(colour),
      }),
  ],
  build: [[], ({ look }) => TEXT_STYLE.of({ look })],
});

export const TEXT_STYLE_TABLES = [
  table(TEXT_STYLE, [textStyle]),
  table(TEXT_STYLE_BUILDER, [textStyleBuilder]),
];

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
  const { fontFamily, fontSize, fontColour, fontTheme, bold, italic, underline, strikethrough } =
    look ?? {};
  return { fontFamily, fontSize, fontColour, fontTheme, bold, italic, underline, strikethrough };
}

/** What all the looks agree in; where they differ, nothing is said. */
export function commonLook(looks: readonly TextLook[]): TextLook {
  const [first = {}, ...others] = looks;
  const agreed = Object.entries(first).filter(([field, value]) =>
    others.every((look) => look[field as keyof TextLook] === value),
  );
  return Object.fromEntries(agreed);
}

function change<B extends { look: TextLook }>(builder: B, changed: TextLook): B {
  builder.look = { ...builder.look, ...changed };
  return builder;
}
