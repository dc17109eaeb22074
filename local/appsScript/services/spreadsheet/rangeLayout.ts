import type { Cell } from "../../../sheets/workbook/cell";
import { withChosenFormat } from "../../../sheets/workbook/enteredCell";
import { AUTOMATIC_FORMAT, storedFormat } from "../../../sheets/workbook/numberFormat";
import type { Style } from "../../../sheets/workbook/style";
import { argumentsOf, enumValue, FLAG, orNull, TEXT } from "./arguments";
import { TEXT_DIRECTION, WRAP_STRATEGY } from "./enumerations";
import { changeAlike, changeCells, checkSize, firstCell, readCells } from "./rangeCells";
import { gridOf, RangeLooks, setEachLook, setLook } from "./rangeLooks";

type Wrap = NonNullable<Style["wrap"]>;
type TextDirection = NonNullable<Style["direction"]>;

const DIRECTION_OR_NULL = orNull(enumValue<TextDirection>("TextDirection"));

/** Wrapping, direction and number formats of a range. */
export class RangeLayout extends RangeLooks {
  getWrap(): boolean {
    return isWrapped(firstCell(this));
  }

  getWraps(): boolean[][] {
    return readCells(this, isWrapped);
  }

  setWrap(...args: unknown[]): this {
    return setLook(this, "setWrap", args, FLAG, wrap);
  }

  setWraps(...args: unknown[]): this {
    return setEachLook(this, "setWraps", args, FLAG, wrap);
  }

  getWrapStrategy(): object {
    return WRAP_STRATEGY[firstCell(this)?.style?.wrap ?? "OVERFLOW"];
  }

  getWrapStrategies(): object[][] {
    return readCells(this, (cell) => WRAP_STRATEGY[cell?.style?.wrap ?? "OVERFLOW"]);
  }

  setWrapStrategy(...args: unknown[]): this {
    return setLook(this, "setWrapStrategy", args, enumValue<Wrap>("WrapStrategy"), (wrap) => ({
      wrap,
    }));
  }

  setWrapStrategies(...args: unknown[]): this {
    const kind = enumValue<Wrap>("WrapStrategy");
    return setEachLook(this, "setWrapStrategies", args, kind, (wrap) => ({ wrap }));
  }

  getTextDirection(): object | null {
    return directionOf(firstCell(this));
  }

  getTextDirections(): (object | null)[][] {
    return readCells(this, directionOf);
  }

  setTextDirection(...args: unknown[]): this {
    return setLook(this, "setTextDirection", args, DIRECTION_OR_NULL, (direction) => ({
      direction: direction ?? undefined,
    }));
  }

  setTextDirections(...args: unknown[]): this {
    return setEachLook(this, "setTextDirections", args, DIRECTION_OR_NULL, (direction) => ({
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
    changeAlike(this, (cell) => withChosenFormat(cell, numberFormat));
    return this;
  }

  setNumberFormats(...args: unknown[]): this {
    const [formats] = argumentsOf("Range.setNumberFormats", args, gridOf(TEXT));
    checkSize(formats, this.area);
    changeCells(this, (cell, row, column) =>
      withChosenFormat(cell, storedFormat(formats[row]?.[column] ?? "")),
    );
    return this;
  }

  setShowHyperlink(...args: unknown[]): this {
    return setLook(this, "setShowHyperlink", args, FLAG, (shown) => ({
      showHyperlink: shown ? undefined : false,
    }));
  }
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
