import type { Cell } from "../../workbook/cell";
import { tidyCell } from "../../workbook/cell";
import { cellWithStyle, styleChanger } from "../../workbook/cellStyle";
import { AUTOMATIC_FORMAT, storedFormat } from "../../workbook/numberFormat";
import type { Style } from "../../workbook/style";
import {
  argumentsOf,
  enumValue,
  FLAG,
  GRID,
  INTEGER,
  instance,
  type Kind,
  orNull,
  TEXT,
  TEXT_OR_NULL,
} from "./arguments";
import { type ColourBuilder, colourOf, hexOf, hexOfColour, ScriptColour, WHITE } from "./colour";
import { TEXT_DIRECTION, WRAP_STRATEGY } from "./enumerations";
import { changeCells, checkSize, firstCell, readCells } from "./rangeCells";
import { RangeValues } from "./rangeValues";

type Horizontal = NonNullable<Style["horizontal"]>;
type Vertical = NonNullable<Style["vertical"]>;
type Wrap = NonNullable<Style["wrap"]>;
type TextDirection = NonNullable<Style["direction"]>;

const COLOUR: Kind<ScriptColour | ColourBuilder | null> = orNull({
  accepts: (value) => instance("Color").accepts(value) || instance("ColorBuilder").accepts(value),
  convert: (value) => value as ScriptColour,
});

/** Backgrounds, alignment, wrapping and number formats of a range. */
export class RangeLooks extends RangeValues {
  getBackground(): string {
    return backgroundOf(firstCell(this));
  }

  getBackgrounds(): string[][] {
    return readCells(this, backgroundOf);
  }

  getBackgroundColor(): string {
    return this.getBackground();
  }

  getBackgroundColors(): string[][] {
    return this.getBackgrounds();
  }

  getBackgroundObject(): ScriptColour {
    return new ScriptColour(this.getBackground());
  }

  getBackgroundObjects(): ScriptColour[][] {
    return readCells(this, (cell) => new ScriptColour(backgroundOf(cell)));
  }

  setBackground(...args: unknown[]): this {
    return this.#set("setBackground", args, TEXT_OR_NULL, background);
  }

  setBackgrounds(...args: unknown[]): this {
    return this.#setEach("setBackgrounds", args, TEXT_OR_NULL, background);
  }

  setBackgroundColor(...args: unknown[]): this {
    return this.#set("setBackgroundColor", args, TEXT_OR_NULL, background);
  }

  setBackgroundColors(...args: unknown[]): this {
    return this.#setEach("setBackgroundColors", args, TEXT_OR_NULL, background);
  }

  setBackgroundObject(...args: unknown[]): this {
    return this.#set("setBackgroundObject", args, COLOUR, (colour) =>
      background(hexOfColour(colour)),
    );
  }

  setBackgroundObjects(...args: unknown[]): this {
    return this.#setEach("setBackgroundObjects", args, COLOUR, (colour) =>
      background(hexOfColour(colour)),
    );
  }

  setBackgroundRGB(...args: unknown[]): this {
    const parts = argumentsOf("Range.setBackgroundRGB", args, INTEGER, INTEGER, INTEGER);
    return changeLooks(this, background(hexOf(parts)));
  }

  getHorizontalAlignment(): string {
    return firstCell(this)?.style?.horizontal ?? "general";
  }

  getHorizontalAlignments(): string[][] {
    return readCells(this, (cell) => cell?.style?.horizontal ?? "general");
  }

  setHorizontalAlignment(...args: unknown[]): this {
    return this.#set("setHorizontalAlignment", args, TEXT_OR_NULL, horizontal);
  }

  setHorizontalAlignments(...args: unknown[]): this {
    return this.#setEach("setHorizontalAlignments", args, TEXT_OR_NULL, horizontal);
  }

  getVerticalAlignment(): string {
    return firstCell(this)?.style?.vertical ?? "bottom";
  }

  getVerticalAlignments(): string[][] {
    return readCells(this, (cell) => cell?.style?.vertical ?? "bottom");
  }

  setVerticalAlignment(...args: unknown[]): this {
    return this.#set("setVerticalAlignment", args, TEXT_OR_NULL, vertical);
  }

  setVerticalAlignments(...args: unknown[]): this {
    return this.#setEach("setVerticalAlignments", args, TEXT_OR_NULL, vertical);
  }

  getWrap(): boolean {
    return isWrapped(firstCell(this));
  }

  getWraps(): boolean[][] {
    return readCells(this, isWrapped);
  }

  setWrap(...args: unknown[]): this {
    return this.#set("setWrap", args, FLAG, wrap);
  }

  setWraps(...args: unknown[]): this {
    return this.#setEach("setWraps", args, FLAG, wrap);
  }

  getWrapStrategy(): object {
    return WRAP_STRATEGY[firstCell(this)?.style?.wrap ?? "OVERFLOW"];
  }

  getWrapStrategies(): object[][] {
    return readCells(this, (cell) => WRAP_STRATEGY[cell?.style?.wrap ?? "OVERFLOW"]);
  }

  setWrapStrategy(...args: unknown[]): this {
    return this.#set("setWrapStrategy", args, enumValue<Wrap>("WrapStrategy"), (wrap) => ({
      wrap,
    }));
  }

  setWrapStrategies(...args: unknown[]): this {
    const kind = enumValue<Wrap>("WrapStrategy");
    return this.#setEach("setWrapStrategies", args, kind, (wrap) => ({ wrap }));
  }

  getTextDirection(): object | null {
    return directionOf(firstCell(this));
  }

  getTextDirections(): (object | null)[][] {
    return readCells(this, directionOf);
  }

  setTextDirection(...args: unknown[]): this {
    return this.#set("setTextDirection", args, DIRECTION_OR_NULL, (direction) => ({
      direction: direction ?? undefined,
    }));
  }

  setTextDirections(...args: unknown[]): this {
    return this.#setEach("setTextDirections", args, DIRECTION_OR_NULL, (direction) => ({
      direction: direction ?? undefined,
    }));
  }

  getNumberFormat(): string {
    return firstCell(this)?.numberFormat ?? AUTOMATIC_FORMAT;
  }

  getNumberFormats(): string[][] {
    return readCells(this, (cell) => cell?.numberFormat ?? AUTOMATIC_FORMAT);
  }

  setNumberFormat(...args: unknown[]): this {
    const [format] = argumentsOf("Range.setNumberFormat", args, TEXT);
    const numberFormat = storedFormat(format);
    changeCells(this, (cell) => tidyCell({ ...cell, numberFormat }));
    return this;
  }

  setNumberFormats(...args: unknown[]): this {
    const [formats] = argumentsOf("Range.setNumberFormats", args, gridOf(TEXT));
    checkSize(formats, this.area);
    changeCells(this, (cell, row, column) =>
      tidyCell({ ...cell, numberFormat: storedFormat(formats[row]?.[column] ?? "") }),
    );
    return this;
  }

  setShowHyperlink(...args: unknown[]): this {
    return this.#set("setShowHyperlink", args, FLAG, (shown) => ({
      showHyperlink: shown ? undefined : false,
    }));
  }

  #set<T>(
    method: string,
    args: readonly unknown[],
    kind: Kind<T>,
    look: (value: T) => Style,
  ): this {
    const [value] = argumentsOf(`Range.${method}`, args, kind);
    return changeLooks(this, look(value));
  }

  #setEach<T>(
    method: string,
    args: readonly unknown[],
    kind: Kind<T>,
    look: (value: T) => Style,
  ): this {
    return setEachLook(this, method, args, kind, look);
  }
}

/** Gives all cells of a range the same change of look. */
export function changeLooks<R extends RangeLooks>(range: R, change: Style): R {
  const changed = styleChanger(change);
  changeCells(range, (cell) => cellWithStyle(cell, changed(cell?.style)));
  return range;
}

/** Gives each cell of a range its own change of look, from a grid of the range's size. */
export function setEachLook<R extends RangeLooks, T>(
  range: R,
  method: string,
  args: readonly unknown[],
  kind: Kind<T>,
  look: (value: T) => Style,
): R {
  const [values] = argumentsOf(`Range.${method}`, args, gridOf(kind));
  checkSize(values, range.area);
  const changers = new Map<T, ReturnType<typeof styleChanger>>();
  changeCells(range, (cell, row, column) => {
    const value = values[row]?.[column] as T;
    const changer = changers.get(value) ?? styleChanger(look(value));
    changers.set(value, changer);
    return cellWithStyle(cell, changer(cell?.style));
  });
  return range;
}

/** Rows of values of one kind. */
export function gridOf<T>(kind: Kind<T>): Kind<readonly (readonly T[])[]> {
  return {
    accepts: (value) =>
      GRID.accepts(value) && (value as unknown[][]).every((row) => row.every(kind.accepts)),
    convert: (value) => (value as unknown[][]).map((row) => row.map(kind.convert)),
  };
}

const DIRECTION_OR_NULL = orNull(enumValue<TextDirection>("TextDirection"));

function backgroundOf(cell: Cell | undefined): string {
  return cell?.style?.background ?? WHITE;
}

function background(written: string | null): Style {
  return { background: colourOf(written) ?? undefined };
}

function horizontal(written: string | null): Style {
  const wanted = (written ?? "").toLowerCase();
  const known = wanted === "left" || wanted === "center" || wanted === "right";
  return { horizontal: known ? (wanted as Horizontal) : undefined };
}

function vertical(written: string | null): Style {
  const wanted = (written ?? "").toLowerCase();
  const known = wanted === "top" || wanted === "middle" || wanted === "bottom";
  return { vertical: known ? (wanted as Vertical) : undefined };
}

/** A cell that nobody touched says true, though its strategy is to overflow: Google's own slip. */
function isWrapped(cell: Cell | undefined): boolean {
  const strategy = cell?.style?.wrap;
  return strategy === undefined || strategy === "WRAP";
}

function wrap(isWrapEnabled: boolean): Style {
  return { wrap: isWrapEnabled ? "WRAP" : "OVERFLOW" };
}

function directionOf(cell: Cell | undefined): object | null {
  const direction = cell?.style?.direction;
  return direction === undefined ? null : TEXT_DIRECTION[direction];
}
