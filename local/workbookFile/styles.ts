import type {
  Alignment,
  BorderStyle,
  Borders,
  Border as FileBorder,
  Style as FileStyle,
  Fill,
  Font,
} from "@cj-tech-master/excelts";
import type { Border, BorderLine, Style, TextLook } from "../workbook/style";
import { colourOfHex, hexOfColour } from "./colours";

/** What a cell looks like where nobody chose: Sheets' default, and that of Office. */
const DEFAULT_FONTS = /^(Arial|Calibri|Aptos Narrow)$/;
const DEFAULT_SIZES = [10, 11];

const LINE_BY_STYLE: { readonly [style in BorderStyle]?: BorderLine } = {
  thin: "SOLID",
  hair: "DOTTED",
  dotted: "DOTTED",
  dashed: "DASHED",
  dashDot: "DASHED",
  dashDotDot: "DASHED",
  medium: "SOLID_MEDIUM",
  mediumDashed: "SOLID_MEDIUM",
  thick: "SOLID_THICK",
  double: "DOUBLE",
};
const STYLE_BY_LINE: { readonly [line in BorderLine]: BorderStyle } = {
  DOTTED: "dotted",
  DASHED: "dashed",
  SOLID: "thin",
  SOLID_MEDIUM: "medium",
  SOLID_THICK: "thick",
  DOUBLE: "double",
};

/** A cell's look as the workbook keeps it; undefined where it is the default. */
export function styleFromFile(style: Partial<FileStyle>): Style | undefined {
  const look: Style = {
    ...lookFromFont(style.font),
    ...optional("background", backgroundOf(style.fill)),
    ...alignmentFromFile(style.alignment),
    ...bordersFromFile(style.border),
  };
  return Object.keys(look).length === 0 ? undefined : look;
}

/** `family` and `size` always, so that no program puts a default of its own there. */
export function fontToFile(look: TextLook): Partial<Font> {
  return {
    name: look.fontFamily ?? "Arial",
    size: look.fontSize ?? 10,
    ...(look.fontColour && { color: colourOfHex(look.fontColour) }),
    ...(look.bold && { bold: true }),
    ...(look.italic && { italic: true }),
    ...(look.underline && { underline: true }),
    ...(look.strikethrough && { strike: true }),
  };
}

export function styleToFile(style: Style): Partial<FileStyle> {
  const alignment = alignmentToFile(style);
  const border = bordersToFile(style);
  return {
    font: fontToFile(style),
    ...(style.background && { fill: solidFill(style.background) }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(Object.keys(border).length > 0 && { border }),
  };
}

export function lookFromFont(font: Partial<Font> | undefined): TextLook {
  const colour = hexOfColour(font?.color);
  const underlined = font?.underline !== undefined && font.underline !== "none";
  return {
    ...(font?.name && !DEFAULT_FONTS.test(font.name) && { fontFamily: font.name }),
    ...(font?.size && !DEFAULT_SIZES.includes(font.size) && { fontSize: font.size }),
    ...(colour && colour !== "#000000" && { fontColour: colour }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(underlined && font?.underline && { underline: true }),
    ...(font?.strike && { strikethrough: true }),
  };
}

export function solidFill(hex: string): Fill {
  // Both colours and the pattern: programs differ in which of them they look at.
  const colour = colourOfHex(hex);
  return { type: "pattern", pattern: "solid", fgColor: colour, bgColor: colour };
}

/** The colour of a cell's fill. */
export function backgroundOf(fill: Fill | undefined): string | undefined {
  if (fill === undefined) return undefined;
  if (fill.type === "gradient") return hexOfColour(fill.stops[0]?.color);
  return fill.pattern === undefined || fill.pattern === "none"
    ? undefined
    : hexOfColour(fill.fgColor);
}

function alignmentFromFile(alignment: Partial<Alignment> | undefined): Style {
  const { horizontal, vertical, wrapText, textRotation, readingOrder } = alignment ?? {};
  const side = /^(left|center|right)$/.exec(horizontal ?? "")?.[1];
  const height = /^(top|middle)$/.exec(vertical ?? "")?.[1];
  return {
    ...(side && { horizontal: side as NonNullable<Style["horizontal"]> }),
    ...(height && { vertical: height as NonNullable<Style["vertical"]> }),
    ...(wrapText && { wrap: "WRAP" as const }),
    ...(horizontal === "fill" && { wrap: "CLIP" as const }),
    ...(textRotation === "vertical" && { stacked: true }),
    ...(typeof textRotation === "number" && textRotation !== 0 && { rotation: textRotation }),
    ...(readingOrder === "rtl" && { direction: "RIGHT_TO_LEFT" as const }),
  };
}

function alignmentToFile(style: Style): Partial<Alignment> {
  return {
    ...(style.horizontal && { horizontal: style.horizontal }),
    ...(style.vertical && { vertical: style.vertical }),
    ...(style.wrap === "WRAP" && { wrapText: true }),
    ...(style.wrap === "CLIP" && !style.horizontal && { horizontal: "fill" as const }),
    ...(style.stacked && { textRotation: "vertical" as const }),
    ...(style.rotation && { textRotation: style.rotation }),
    ...(style.direction === "RIGHT_TO_LEFT" && { readingOrder: "rtl" as const }),
  };
}

function bordersFromFile(borders: Partial<Borders> | undefined): Style {
  return {
    ...optional("borderTop", borderFromFile(borders?.top)),
    ...optional("borderRight", borderFromFile(borders?.right)),
    ...optional("borderBottom", borderFromFile(borders?.bottom)),
    ...optional("borderLeft", borderFromFile(borders?.left)),
  };
}

function borderFromFile(border: Partial<FileBorder> | undefined): Border | undefined {
  if (border?.style === undefined) return undefined;
  return {
    line: LINE_BY_STYLE[border.style] ?? "SOLID",
    colour: hexOfColour(border.color) ?? "#000000",
  };
}

function bordersToFile(style: Style): Partial<Borders> {
  return {
    ...optional("top", borderToFile(style.borderTop)),
    ...optional("right", borderToFile(style.borderRight)),
    ...optional("bottom", borderToFile(style.borderBottom)),
    ...optional("left", borderToFile(style.borderLeft)),
  };
}

function borderToFile(border: Border | undefined): Partial<FileBorder> | undefined {
  return border && { style: STYLE_BY_LINE[border.line], color: colourOfHex(border.colour) };
}

function optional<K extends string, V>(name: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { [key in K]: V });
}
