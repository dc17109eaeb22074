import type { Cell } from "../../../sheets/workbook/cell";
import type { DefaultFont } from "../../../sheets/workbook/defaultFont";
import type { Style } from "../../../sheets/workbook/style";
import { INTEGER, TEXT_OR_NULL } from "./arguments";
import { firstCell, type RangePlace, readCells } from "./rangeCells";
import { RangeLayout } from "./rangeLayout";
import { setEachLook, setLook } from "./rangeLooks";

/** Fonts of a range. */
export class RangeFonts extends RangeLayout {
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
}

/** What cells of the range without a font of their own are written in. */
export function fontOf({ sheet }: RangePlace): DefaultFont {
  return sheet.workbook.defaultFont;
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
