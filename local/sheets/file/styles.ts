import type {
  Alignment,
  BorderStyle,
  Borders,
  Color,
  Border as FileBorder,
  Style as FileStyle,
  Fill,
} from "@cj-tech-master/excelts";
import type { DefaultFont } from "../workbook/defaultFont";
import type { Border, BorderLine, Style, ThemeColour } from "../workbook/style";
import { colourOfHex, hexOfFileColour, themeOfFileColour } from "./colours";
import { fontToFile, lookFromFont } from "./fonts";

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
export function styleFromFile(
  style: Partial<FileStyle>,
  defaultFont: DefaultFont,
): Style | undefined {
  const look: Style = {
    ...lookFromFont(style.font, defaultFont),
    ...backgroundFromFile(style.fill),
    ...alignmentFromFile(style.alignment),
    ...bordersFromFile(style.border),
  };
  return Object.keys(look).length === 0 ? undefined : look;
}

export function styleToFile(style: Style, defaultFont: DefaultFont): Partial<FileStyle> {
  const alignment = alignmentToFile(style);
  const border = bordersToFile(style);
  return {
    font: fontToFile(style, defaultFont),
    ...(style.background && { fill: solidFill(style.background, style.backgroundTheme) }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(Object.keys(border).length > 0 && { border }),
  };
}

export function solidFill(hex: string, theme?: ThemeColour): Fill {
  // Both colours and the pattern: programs differ in which of them they look at.
  const colour = colourOfHex(hex, theme);
  return { type: "pattern", pattern: "solid", fgColor: colour, bgColor: colour };
}

function backgroundFromFile(fill: Fill | undefined): Style {
  const colour = colourOfFill(fill);
  return {
    ...optional("background", hexOfFileColour(colour)),
    ...optional("backgroundTheme", themeOfFileColour(colour)),
  };
}

function colourOfFill(fill: Fill | undefined): Partial<Color> | undefined {
  if (fill === undefined) return undefined;
  if (fill.type === "gradient") return fill.stops[0]?.color;
  return fill.pattern === undefined || fill.pattern === "none" ? undefined : fill.fgColor;
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
    colour: hexOfFileColour(border.color) ?? "#000000",
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
