import type { Column } from "./column";

/** A column that may say what is usual, and whether a workbook without it lacks something. */
export type Setting = Column & { readonly usual?: number; readonly expected?: true };

/**
 * A setting that every workbook has had from the first: one without it lacks something. `usual` is
 * what is taken where the cell is blank or unreadable.
 */
export function expected<C extends Column>(column: C): C & { readonly expected: true };
export function expected<C extends Column>(
  column: C,
  usual: number,
): C & { readonly expected: true; readonly usual: number };
export function expected(column: Column, usual?: number): Setting {
  return { ...column, expected: true, ...(usual === undefined ? {} : { usual }) };
}
