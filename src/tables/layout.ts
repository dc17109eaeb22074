import type { Column } from "./column";
import type { Table } from "./table";
import type { TableName } from "./tableName";

/** How a column is laid out in a sheet; the same for *Set up workbook* and a column added later. */
export interface ColumnLayout {
  readonly field: string;
  readonly title: string;
  readonly note: string;
  readonly width: number;
  /** A number format as Sheets writes it; "" leaves the format alone. */
  readonly format: string;
  readonly wrap: boolean;
  readonly auto: boolean;
  readonly dropDown: DropDown | null;
  /** The words get the looks of their status (design, section 7). */
  readonly showsStatus: boolean;
}

export type DropDown =
  | { readonly kind: "list"; readonly options: readonly string[] }
  /** The key column of another table. */
  | { readonly kind: "keys of"; readonly table: TableName };

/** Every column of a table as it is to stand in the sheet, in the order of its declaration. */
export function layoutOf(table: Table): readonly ColumnLayout[] {
  return Object.entries(table.columns).map(([field, column]) => ({
    field,
    title: column.title,
    note: column.required ? `${column.help}\n\nNeeded in every row.` : column.help,
    width: column.width,
    format: formatOf(column),
    wrap: column.kind === "text" && column.long,
    auto: column.auto,
    dropDown: column.auto ? null : dropDownOf(column),
    showsStatus: column.auto && column.kind === "choice",
  }));
}

function formatOf(column: Column): string {
  switch (column.kind) {
    case "day":
      return "d mmm yyyy";
    case "number":
      return column.shownAsPercent === "always" ? "0%" : column.whole ? "#,##0" : "";
    case "text":
      // Plain text keeps 01604 496000, 14:30 and 1,3,4 as they were typed.
      return ["phone", "time", "as typed"].includes(column.holds) ? "@" : "";
    case "choice":
      // Sheets would read "50-249" as it is, but "1-4" as a day.
      return column.options.some((option) => /^\d/.test(option)) ? "@" : "";
    default:
      return column satisfies never;
  }
}

function dropDownOf(column: Column): DropDown | null {
  if (column.kind === "choice") return { kind: "list", options: column.options };
  if (column.kind === "text" && column.refersTo !== null && column.refersTo !== "groups") {
    return { kind: "keys of", table: column.refersTo };
  }
  return null;
}
