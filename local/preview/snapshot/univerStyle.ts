import type { IBorderData, IBorderStyleData, IStyleData } from "@univerjs/core";
import type { DefaultFont } from "../../sheets/workbook/defaultFont";
import type { Border, BorderLine, Style } from "../../sheets/workbook/style";

/** What a cell is written in where nobody chose anything, as Univer holds it. */
export function fontToUniver({ fontFamily, fontSize }: DefaultFont): IStyleData {
  return { ff: fontFamily, fs: fontSize };
}

/** A cell's look as Univer holds it; the number format is part of the look there. */
export function styleToUniver(style: Style, numberFormat: string | undefined): IStyleData {
  const borders = bordersToUniver(style);
  return {
    ...(style.fontFamily !== undefined && { ff: style.fontFamily }),
    ...(style.fontSize !== undefined && { fs: style.fontSize }),
    ...(style.fontColour !== undefined && { cl: { rgb: style.fontColour } }),
    ...(style.bold && { bl: 1 as const }),
    ...(style.italic && { it: 1 as const }),
    ...(style.underline && { ul: { s: 1 as const } }),
    ...(style.strikethrough && { st: { s: 1 as const } }),
    ...(style.background !== undefined && { bg: { rgb: style.background } }),
    ...(style.horizontal !== undefined && { ht: HORIZONTAL[style.horizontal] }),
    ...(style.vertical !== undefined && { vt: VERTICAL[style.vertical] }),
    ...(style.wrap !== undefined && { tb: WRAP[style.wrap] }),
    ...((style.rotation !== undefined || style.stacked) && {
      tr: { a: style.rotation ?? 0, v: style.stacked ? (1 as const) : (0 as const) },
    }),
    ...(style.direction !== undefined && { td: DIRECTION[style.direction] }),
    ...(borders !== null && { bd: borders }),
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
  };
}

/** The look that Univer holds, in the workbook's words; null where nothing differs from plain. */
export function styleFromUniver(style: IStyleData, font: DefaultFont): Style | undefined {
  const found: Style = {
    ...(style.ff && style.ff !== font.fontFamily && { fontFamily: style.ff }),
    ...(style.fs && style.fs !== font.fontSize && { fontSize: style.fs }),
    ...(style.cl?.rgb && { fontColour: hexColour(style.cl.rgb) }),
    ...(style.bl === 1 && { bold: true }),
    ...(style.it === 1 && { italic: true }),
    ...(style.ul?.s === 1 && { underline: true }),
    ...(style.st?.s === 1 && { strikethrough: true }),
    ...(style.bg?.rgb && { background: hexColour(style.bg.rgb) }),
    ...(style.ht && { horizontal: keyOf(HORIZONTAL, style.ht) }),
    ...(style.vt && { vertical: keyOf(VERTICAL, style.vt) }),
    ...(style.tb && { wrap: keyOf(WRAP, style.tb) }),
    ...(style.tr?.a && { rotation: style.tr.a }),
    ...(style.tr?.v === 1 && { stacked: true }),
    ...(style.td && { direction: keyOf(DIRECTION, style.td) }),
    ...borderFromUniver("borderTop", style.bd?.t),
    ...borderFromUniver("borderRight", style.bd?.r),
    ...borderFromUniver("borderBottom", style.bd?.b),
    ...borderFromUniver("borderLeft", style.bd?.l),
  };
  const entries = Object.entries(found).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Style);
}

/** `rgb(255, 0, 0)`, `#F00` and `#ff0000` as `#ff0000`. */
export function hexColour(colour: string): string {
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(colour);
  if (parts) {
    return `#${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")}`;
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  const long = short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join("")}`
    : colour;
  return long.toLowerCase();
}

// Univer's numbers for these words (HorizontalAlign, VerticalAlign, WrapStrategy, TextDirection,
// BorderStyleTypes). Its enums are not imported: this runs in the worker, without Univer.
const HORIZONTAL = { left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;
const WRAP = { OVERFLOW: 1, CLIP: 2, WRAP: 3 } as const;
const DIRECTION = { LEFT_TO_RIGHT: 1, RIGHT_TO_LEFT: 2 } as const;
const LINES = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
} as const satisfies { readonly [L in BorderLine]: number };

function bordersToUniver(style: Style): IBorderData | null {
  const { borderTop, borderRight, borderBottom, borderLeft } = style;
  if (!borderTop && !borderRight && !borderBottom && !borderLeft) return null;
  return {
    ...(borderTop && { t: borderToUniver(borderTop) }),
    ...(borderRight && { r: borderToUniver(borderRight) }),
    ...(borderBottom && { b: borderToUniver(borderBottom) }),
    ...(borderLeft && { l: borderToUniver(borderLeft) }),
  };
}

function borderToUniver(border: Border): IBorderStyleData {
  return { s: LINES[border.line], cl: { rgb: border.colour } };
}

type BorderSide = "borderTop" | "borderRight" | "borderBottom" | "borderLeft";

function borderFromUniver(side: BorderSide, border: IBorderData["t"]): Style {
  if (!border?.s) return {};
  const line = keyOf(LINES, border.s) ?? "SOLID";
  return { [side]: { line, colour: hexColour(border.cl?.rgb ?? "#000000") } };
}

function keyOf<K extends string>(
  numbers: { readonly [key in K]: number },
  number: number,
): K | undefined {
  const keys = Object.keys(numbers) as K[];
  return keys.find((key) => numbers[key] === number);
}
