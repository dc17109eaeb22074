import { type Area, lastColumnOf, lastRowOf } from "../workbook/area";
import type { ReadableSheet } from "../workbook/formulaEngine";

/** A number in a cell and the format that it has there; null where there is no such thing. */
type FormattedAt = (
  sheet: ReadableSheet,
  row: number,
  column: number,
) => { readonly number: number; readonly format: string } | null;

/** Headers and the like may stand before the first number of a range. */
const ROWS_TRIED = 6;
/** Looking at more cells than this in one evaluation would take longer than computing. */
const MOST_CELLS = 1_000_000;

/** The formats of numbers in ranges, found by the number. */
export class ValueFormats {
  readonly #at: FormattedAt;
  readonly #byRange = new Map<string, ReadonlyMap<number, string>>();
  #seen = 0;

  constructor(at: FormattedAt) {
    this.#at = at;
  }

  /** The format of the first cell of the range that holds the number. */
  ofValue(sheet: ReadableSheet, area: Area, number: number): string | undefined {
    if (area.rowCount * area.columnCount === 1) {
      const found = this.#at(sheet, area.row, area.column);
      return found?.number === number ? found.format : undefined;
    }
    return this.#formatsIn(sheet, area)?.get(number);
  }

  /** The format at the top of the range. */
  firstIn(sheet: ReadableSheet, area: Area): string | undefined {
    const last = Math.min(lastRowOf(area), area.row + ROWS_TRIED - 1);
    for (let row = area.row; row <= last; row++) {
      const found = this.#at(sheet, row, area.column);
      if (found !== null) return found.format;
    }
    return undefined;
  }

  #formatsIn(sheet: ReadableSheet, area: Area): ReadonlyMap<number, string> | null {
    const { row, column, rowCount, columnCount } = area;
    const key = [sheet.id, row, column, rowCount, columnCount].join();
    const known = this.#byRange.get(key);
    if (known !== undefined) return known;
    const lastRow = Math.min(lastRowOf(area), sheet.rows.length);
    this.#seen += Math.max(0, lastRow - row + 1) * columnCount;
    if (this.#seen > MOST_CELLS) return null;
    const formats = new Map<number, string>();
    for (let atRow = row; atRow <= lastRow; atRow++) {
      const cells = sheet.rows[atRow - 1]?.cells ?? [];
      const lastColumn = Math.min(lastColumnOf(area), cells.length);
      for (let atColumn = column; atColumn <= lastColumn; atColumn++) {
        if (cells[atColumn - 1] === undefined) continue;
        const found = this.#at(sheet, atRow, atColumn);
        if (found !== null && !formats.has(found.number)) formats.set(found.number, found.format);
      }
    }
    this.#byRange.set(key, formats);
    return formats;
  }
}
