import type { Reading } from "../../cells/cellReading";
import type { CellValue } from "../../cells/cellValue";
import type { ColumnBasics } from "../columnBasics";
import type { TableName } from "../tableName";

/** A figure is read as a number, everything else as text; days are text, too. */
export type ReadingOf<C extends ColumnBasics> = C extends { readonly nature: "number" }
  ? Reading<number>
  : Reading<string>;

/** What a column of one kind can do; with the column's own declaration that is all of it. */
export interface KindOfColumn<C extends ColumnBasics> {
  /** Never throws, whatever the cell holds. */
  readonly read: (column: C, cell: CellValue) => ReadingOf<C>;
  /** A number format as Sheets writes it; "" leaves the format alone. */
  readonly format: (column: C) => string;
  readonly wrapping: (column: C) => Wrapping;
  readonly dropDown: (column: C) => DropDown | null;
  /** What the cells hold, in words: "a whole number". */
  readonly holds: (column: C) => string;
  /** How a form asks for it. */
  readonly editedAs: (column: C) => FieldKind;
}

/** What a value does that is wider than its column: only one that wraps makes its row higher. */
export type Wrapping = "wrap" | "clip" | "overflow";

export type DropDown =
  | { readonly kind: "list"; readonly options: readonly string[] }
  /** The key column of another table. */
  | { readonly kind: "keys of"; readonly table: TableName };

/** A form's fields: one line, many lines, and what has a keyboard or a list of its own. */
export type FieldKind = "line" | "text" | "day" | "number" | "choice" | "email" | "phone";
