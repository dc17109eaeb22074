/** A cell as both sides are told of it: the oracle as this JSON, the add-on as a `CellValue`. */
export type PlainCell =
  | null
  | string
  | number
  | boolean
  | { readonly day: string }
  | { readonly number: number; readonly shownWithPercent: true };

/** A tab from its header row down. */
export type PlainTab = readonly (readonly PlainCell[])[];

export interface PlainWorkbook {
  readonly today: string;
  readonly tabs: { readonly [name: string]: PlainTab };
}

/** One row by header; what is not named is blank. */
export type PlainRow = { readonly [header: string]: PlainCell };

/** Rows under headers that stand in an order of their own, with the blank rows among them. */
export function tabOf(
  headers: readonly string[],
  rows: readonly PlainRow[],
  spelling: { readonly [header: string]: string } = {},
): PlainTab {
  const spelt = headers.map((header) => spelling[header] ?? header);
  return [spelt, ...rows.map((row) => headers.map((header) => row[header] ?? null))];
}
