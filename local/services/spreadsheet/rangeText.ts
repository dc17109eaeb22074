import { serviceName } from "../../realm/hostObject";
import type { Cell } from "../../workbook/cell";
import type { DefaultFont } from "../../workbook/defaultFont";
import type { Style, TextLook } from "../../workbook/style";
import { FLAG, fits, INTEGER, instance, TEXT_OR_NULL } from "./arguments";
import { BLACK, COLOUR_OR_NULL, colourOf, hexOfColour, ScriptColour } from "./colour";
import { firstCell, readCells } from "./rangeCells";
import { RangeLayout } from "./rangeLayout";
import { setEachLook, setLook } from "./rangeLooks";
import { completeLook, TextStyle } from "./textStyle";

const TEXT_STYLE = instance<TextStyle>("TextStyle");

/** How far text is turned. */
export class TextRotation {
  constructor(private readonly style: Style | undefined) {}

  get [serviceName](): string {
    return "TextRotation";
  }

  getDegrees(): number {
    return this.style?.stacked ? 0 : (this.style?.rotation ?? 0);
  }

  isVertical(): boolean {
    return this.style?.stacked ?? false;
  }
}

/** Fonts and text styles of a range. */
export class RangeText extends RangeLayout {
  getFontColor(): string {
    return fontColourOf(firstCell(this));
  }

  getFontColors(): string[][] {
    return readCells(this, fontColourOf);
  }

  getFontColorObject(): ScriptColour {
    return new ScriptColour(this.getFontColor());
  }

  getFontColorObjects(): ScriptColour[][] {
    return readCells(this, (cell) => new ScriptColour(fontColourOf(cell)));
  }

  setFontColor(...args: unknown[]): this {
    return setLook(this, "setFontColor", args, TEXT_OR_NULL, fontColour);
  }

  setFontColors(...args: unknown[]): this {
    return setEachLook(this, "setFontColors", args, TEXT_OR_NULL, fontColour);
  }

  setFontColorObject(...args: unknown[]): this {
    return setLook(this, "setFontColorObject", args, COLOUR_OR_NULL, (colour) =>
      fontColour(hexOfColour(colour)),
    );
  }

  setFontColorObjects(...args: unknown[]): this {
    return setEachLook(this, "setFontColorObjects", args, COLOUR_OR_NULL, (colour) =>
      fontColour(hexOfColour(colour)),
    );
  }

  getFontFamily(): string {
    return firstCell(this)?.style?.fontFamily ?? fontOf(this).fontFamily;
  }

  getFontFamilies(): string[][] {
    const { fontFamily } = fontOf(this);
    return readCells(this, (cell) => cell?.style?.fontFamily ?? fontFamily);
  }

  setFontFamily(...args: unknown[]): this {
    return setLook(this, "setFontFamily", args, TEXT_OR_NULL, fontFamily);
  }

  setFontFamilies(...args: unknown[]): this {
    return setEachLook(this, "setFontFamilies", args, TEXT_OR_NULL, fontFamily);
  }

  getFontSize(): number {
    return firstCell(this)?.style?.fontSize ?? fontOf(this).fontSize;
  }

  getFontSizes(): number[][] {
    const { fontSize } = fontOf(this);
    return readCells(this, (cell) => cell?.style?.fontSize ?? fontSize);
  }

  setFontSize(...args: unknown[]): this {
    return setLook(this, "setFontSize", args, INTEGER, (fontSize) => ({ fontSize }));
  }

  setFontSizes(...args: unknown[]): this {
    return setEachLook(this, "setFontSizes", args, INTEGER, (fontSize) => ({ fontSize }));
  }

  getFontWeight(): string {
    return firstCell(this)?.style?.bold ? "bold" : "normal";
  }

  getFontWeights(): string[][] {
    return readCells(this, (cell) => (cell?.style?.bold ? "bold" : "normal"));
  }

  setFontWeight(...args: unknown[]): this {
    return setLook(this, "setFontWeight", args, TEXT_OR_NULL, weight);
  }

  setFontWeights(...args: unknown[]): this {
    return setEachLook(this, "setFontWeights", args, TEXT_OR_NULL, weight);
  }

  getFontStyle(): string {
    return firstCell(this)?.style?.italic ? "italic" : "normal";
  }

  getFontStyles(): string[][] {
    return readCells(this, (cell) => (cell?.style?.italic ? "italic" : "normal"));
  }

  setFontStyle(...args: unknown[]): this {
    return setLook(this, "setFontStyle", args, TEXT_OR_NULL, slant);
  }

  setFontStyles(...args: unknown[]): this {
    return setEachLook(this, "setFontStyles", args, TEXT_OR_NULL, slant);
  }

  getFontLine(): string {
    return lineOf(firstCell(this));
  }

  getFontLines(): string[][] {
    return readCells(this, lineOf);
  }

  setFontLine(...args: unknown[]): this {
    return setLook(this, "setFontLine", args, TEXT_OR_NULL, line);
  }

  setFontLines(...args: unknown[]): this {
    return setEachLook(this, "setFontLines", args, TEXT_OR_NULL, line);
  }

  getTextStyle(): TextStyle {
    return textStyleOf(firstCell(this), fontOf(this));
  }

  getTextStyles(): TextStyle[][] {
    const font = fontOf(this);
    return readCells(this, (cell) => textStyleOf(cell, font));
  }

  setTextStyle(...args: unknown[]): this {
    return setLook(this, "setTextStyle", args, TEXT_STYLE, (style) => chosen(style.look));
  }

  setTextStyles(...args: unknown[]): this {
    return setEachLook(this, "setTextStyles", args, TEXT_STYLE, (style) => chosen(style.look));
  }

  getTextRotation(): TextRotation {
    return new TextRotation(firstCell(this)?.style);
  }

  getTextRotations(): TextRotation[][] {
    return readCells(this, (cell) => new TextRotation(cell?.style));
  }

  setTextRotation(...args: unknown[]): this {
    const turned = instance<TextRotation>("TextRotation");
    if (fits(args, [turned])) {
      return setLook(this, "setTextRotation", args, turned, (rotation) =>
        rotationLook(rotation.getDegrees(), rotation.isVertical()),
      );
    }
    return setLook(this, "setTextRotation", args, INTEGER, (degrees) =>
      rotationLook(degrees, false),
    );
  }

  setTextRotations(...args: unknown[]): this {
    const turned = instance<TextRotation>("TextRotation");
    return setEachLook(this, "setTextRotations", args, turned, (rotation) =>
      rotationLook(rotation.getDegrees(), rotation.isVertical()),
    );
  }

  setVerticalText(...args: unknown[]): this {
    return setLook(this, "setVerticalText", args, FLAG, (isVertical) =>
      rotationLook(0, isVertical),
    );
  }
}

function fontOf({ sheet }: RangeText): DefaultFont {
  return sheet.workbook.defaultFont;
}

function fontColourOf(cell: Cell | undefined): string {
  return cell?.style?.fontColour ?? BLACK;
}

function fontColour(written: string | null): Style {
  return { fontColour: colourOf(written) ?? undefined };
}

function fontFamily(family: string | null): Style {
  return { fontFamily: family ?? undefined };
}

function weight(written: string | null): Style {
  return { bold: written === "bold" ? true : undefined };
}

function slant(written: string | null): Style {
  return { italic: written === "italic" ? true : undefined };
}

function line(written: string | null): Style {
  return {
    underline: written === "underline" ? true : undefined,
    strikethrough: written === "line-through" ? true : undefined,
  };
}

function lineOf(cell: Cell | undefined): string {
  if (cell?.style?.underline) return "underline";
  return cell?.style?.strikethrough ? "line-through" : "none";
}

function rotationLook(degrees: number, isVertical: boolean): Style {
  return {
    rotation: isVertical || degrees === 0 ? undefined : degrees,
    stacked: isVertical ? true : undefined,
  };
}

function textStyleOf(cell: Cell | undefined, font: DefaultFont): TextStyle {
  return new TextStyle(completeLook(cell?.style, font));
}

/** What a style says, as a change: what it leaves open stays as it is. */
function chosen(look: TextLook): Style {
  return Object.fromEntries(
    Object.entries(look)
      .filter(([, field]) => field !== undefined)
      .map(([name, field]) => [name, field === false ? undefined : field]),
  );
}
