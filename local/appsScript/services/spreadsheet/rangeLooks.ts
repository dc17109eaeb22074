import type { Cell } from "../../../sheets/workbook/cell";
import { cellWithStyle, styleChanger } from "../../../sheets/workbook/cellStyle";
import type { Style } from "../../../sheets/workbook/style";
import { type ArgumentKind, argumentsOf, GRID, INTEGER, TEXT_OR_NULL } from "./arguments";
import { COLOUR_OR_NULL, colourOf, hexOf, hexOfColour, ScriptColour, WHITE } from "./colour";
import { changeAlike, changeCells, checkSize, firstCell, readCells } from "./rangeCells";
import { RangeValues } from "./rangeValues";

type Horizontal = NonNullable<Style["horizontal"]>;
type Vertical = NonNullable<Style["vertical"]>;

/** Backgrounds and alignment of a range. */
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
    return setLook(this, "setBackground", args, TEXT_OR_NULL, background);
  }

  setBackgrounds(...args: unknown[]): this {
    return setEachLook(this, "setBackgrounds", args, TEXT_OR_NULL, background);
  }

  setBackgroundColor(...args: unknown[]): this {
    return setLook(this, "setBackgroundColor", args, TEXT_OR_NULL, background);
  }

  setBackgroundColors(...args: unknown[]): this {
    return setEachLook(this, "setBackgroundColors", args, TEXT_OR_NULL, background);
  }

  setBackgroundObject(...args: unknown[]): this {
    return setLook(this, "setBackgroundObject", args, COLOUR_OR_NULL, (colour) =>
      background(hexOfColour(colour)),
    );
  }

  setBackgroundObjects(...args: unknown[]): this {
    return setEachLook(this, "setBackgroundObjects", args, COLOUR_OR_NULL, (colour) =>
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
    return setLook(this, "setHorizontalAlignment", args, TEXT_OR_NULL, horizontal);
  }

  setHorizontalAlignments(...args: unknown[]): this {
    return setEachLook(this, "setHorizontalAlignments", args, TEXT_OR_NULL, horizontal);
  }

  getVerticalAlignment(): string {
    return firstCell(this)?.style?.vertical ?? "bottom";
  }

  getVerticalAlignments(): string[][] {
    return readCells(this, (cell) => cell?.style?.vertical ?? "bottom");
  }

  setVerticalAlignment(...args: unknown[]): this {
    return setLook(this, "setVerticalAlignment", args, TEXT_OR_NULL, vertical);
  }

  setVerticalAlignments(...args: unknown[]): this {
    return setEachLook(this, "setVerticalAlignments", args, TEXT_OR_NULL, vertical);
  }
}

/** Gives all cells of a range the same change of look. */
export function changeLooks<R extends RangeLooks>(range: R, change: Style): R {
  const changed = styleChanger(change);
  changeAlike(range, (cell) => cellWithStyle(cell, changed(cell?.style)));
  return range;
}

/** Gives all cells of a range the look that a method's one argument asks for. */
export function setLook<R extends RangeLooks, T>(
  range: R,
  method: string,
  args: readonly unknown[],
  kind: ArgumentKind<T>,
  look: (value: T) => Style,
): R {
  const [value] = argumentsOf(`Range.${method}`, args, kind);
  return changeLooks(range, look(value));
}

/** Gives each cell of a range its own change of look, from a grid of the range's size. */
export function setEachLook<R extends RangeLooks, T>(
  range: R,
  method: string,
  args: readonly unknown[],
  kind: ArgumentKind<T>,
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
export function gridOf<T>(kind: ArgumentKind<T>): ArgumentKind<readonly (readonly T[])[]> {
  return {
    accepts: (value) =>
      GRID.accepts(value) && (value as unknown[][]).every((row) => row.every(kind.accepts)),
    convert: (value) => (value as unknown[][]).map((row) => row.map(kind.convert)),
  };
}

function backgroundOf(cell: Cell | undefined): string {
  return cell?.style?.background ?? WHITE;
}

function background(written: string | null): Style {
  return { background: colourOf(written) ?? undefined };
}

function horizontal(written: string | null): Style {
  const lowerCase = (written ?? "").toLowerCase();
  const known = lowerCase === "left" || lowerCase === "center" || lowerCase === "right";
  return { horizontal: known ? (lowerCase as Horizontal) : undefined };
}

function vertical(written: string | null): Style {
  const lowerCase = (written ?? "").toLowerCase();
  const known = lowerCase === "top" || lowerCase === "middle" || lowerCase === "bottom";
  return { vertical: known ? (lowerCase as Vertical) : undefined };
}
