import { BLANK, type CellValue } from "../../cells/cellValue";

/** What a cell of an old table comes to under one of our columns. */
export interface CellRead {
  /** What goes into the column; blank where nothing does. */
  readonly value: CellValue;
  /** Whether, where the column wants to know when. */
  readonly answer: "Yes" | "No" | null;
  /** What has no place in the column and is kept in Notes, without the column's name. */
  readonly notes: readonly string[];
  /** What the cell says of other columns. */
  readonly more: readonly { readonly field: string; readonly value: CellValue }[];
  /** Why the cell did not come in as it stands, to go on after "… says"; null where it did. */
  readonly problem: string | null;
}

const NOTHING: CellRead = { value: BLANK, answer: null, notes: [], more: [], problem: null };

export function nothingRead(): CellRead {
  return NOTHING;
}

export function valueRead(value: CellValue): CellRead {
  return { ...NOTHING, value };
}

/** The text has no place in its column: it is kept in Notes, and a person has to look at it. */
export function notRead(note: string, problem: string): CellRead {
  return { ...NOTHING, notes: [note], problem };
}
