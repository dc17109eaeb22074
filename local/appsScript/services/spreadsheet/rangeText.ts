import type { Cell } from "../../../sheets/workbook/cell";
import type { DefaultFont } from "../../../sheets/workbook/defaultFont";
import type { Style, TextLook } from "../../../sheets/workbook/style";
import { FLAG, fitsKind, INTEGER, instance, TEXT_OR_NULL } from "./arguments";
import { BLACK, COLOUR_OR_NULL, colourOf, hexOfColour, ScriptColour } from "./colour";
import { firstCell, readCells } from "./rangeCells";
import { fontOf, RangeFonts } from "./rangeFonts";
import { setEachLook, setLook } from "./rangeLooks";
import { TextRotation } from "./textRotation";
import { completeLook, TextStyle } from "./textStyle";

const TEXT_STYLE = instance<TextStyle>("TextStyle");

/** Text styles and colours of a range, and how far its text is turned. */
export class RangeText extends RangeFonts {
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
    if (fitsKind(args, [turned])) {
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

function fontColourOf(cell: Cell | undefined): string {
  return cell?.style?.fontColour ?? BLACK;
}

function fontColour(written: string | null): Style {
  return { fontColour: colourOf(written) ?? undefined };
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
