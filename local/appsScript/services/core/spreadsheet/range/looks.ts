import type { Cell } from "../../../../../sheets/workbook/cell";
import { cellWithStyle, styleChanger } from "../../../../../sheets/workbook/cellStyle";
import type { DefaultFont } from "../../../../../sheets/workbook/defaultFont";
import type { Style } from "../../../../../sheets/workbook/style";
import { gridOf, type Kind } from "../../../../declare/kinds";
import type { Form } from "../../../../declare/methods";
import type { RangePlace } from "../classes";
import { changeAlike, changeCells, checkSize, firstCell, readCells } from "./cells";

type Getters<One extends string, Many extends string, R> = {
  readonly [N in `get${One}`]: Form<RangePlace, readonly [], R>;
} & { readonly [N in `get${Many}`]: Form<RangePlace, readonly [], R[][]> };

type Setters<One extends string, Many extends string, T, G> = {
  readonly [N in `set${One}`]: Form<RangePlace, readonly [Kind<T, G>], RangePlace>;
} & {
  readonly [N in `set${Many}`]: Form<
    RangePlace,
    readonly [Kind<readonly (readonly T[])[], G[][]>],
    RangePlace
  >;
};

/** `getX` of the first cell and `getXs` of all, each as `read` tells it. */
export function getters<const One extends string, const Many extends string, R>(
  one: One,
  many: Many,
  read: (cell: Cell | undefined, font: DefaultFont) => R,
): Getters<One, Many, R> {
  return {
    [`get${one}`]: [[], (range: RangePlace) => read(firstCell(range), fontOf(range))],
    [`get${many}`]: [
      [],
      (range: RangePlace) => readCells(range, (cell) => read(cell, fontOf(range))),
    ],
  } as unknown as Getters<One, Many, R>;
}

/** `setX` for all cells alike and `setXs` for each its own: `look` is the change of look that is asked for. */
export function setters<const One extends string, const Many extends string, T, G>(
  one: One,
  many: Many,
  kind: Kind<T, G>,
  look: (value: T) => Style,
): Setters<One, Many, T, G> {
  return {
    [`set${one}`]: [[kind], (range: RangePlace, value: T) => changeLooks(range, look(value))],
    [`set${many}`]: [
      [gridOf(kind)],
      (range: RangePlace, values: readonly (readonly T[])[]) => changeEachLook(range, values, look),
    ],
  } as unknown as Setters<One, Many, T, G>;
}

/** The four methods of one look. */
export function look<const One extends string, const Many extends string, T, G, R>(
  one: One,
  many: Many,
  kind: Kind<T, G>,
  read: (cell: Cell | undefined, font: DefaultFont) => R,
  change: (value: T) => Style,
): Getters<One, Many, R> & Setters<One, Many, T, G> {
  return { ...getters(one, many, read), ...setters(one, many, kind, change) };
}

/** Gives all cells of a range the same change of look. */
export function changeLooks(range: RangePlace, change: Style): RangePlace {
  const changed = styleChanger(change);
  changeAlike(range, (cell) => cellWithStyle(cell, changed(cell?.style)));
  return range;
}

function changeEachLook<T>(
  range: RangePlace,
  values: readonly (readonly T[])[],
  look: (value: T) => Style,
): RangePlace {
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

/** What cells of the range without a font of their own are written in. */
function fontOf({ sheet }: RangePlace): DefaultFont {
  return sheet.workbook.defaultFont;
}
