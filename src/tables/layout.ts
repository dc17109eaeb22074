import { widthOfText } from "../cells/widthOfText";
import type { DropDown, Wrapping } from "./kinds/kindOfColumn";
import { kindOfColumn } from "./kinds/kinds";
import type { Table } from "./table";

/** How a column is laid out in a sheet; the same for *Set up workbook* and a column added later. */
export interface ColumnLayout {
  readonly field: string;
  readonly title: string;
  readonly note: string;
  readonly width: number;
  /** A number format as Sheets writes it; "" leaves the format alone. */
  readonly format: string;
  readonly wrapping: Wrapping;
  readonly auto: boolean;
  /** Folded away in a new tab. */
  readonly seldom: boolean;
  readonly dropDown: DropDown | null;
  /** The words get the looks of their status (design, section 7). */
  readonly showsStatus: boolean;
  /** The words name cells of their row, which are filled because of it. */
  readonly tellsProblems: boolean;
}

/** Every column of a table as it is to stand in the sheet, in the order of its declaration. */
export function layoutOf(table: Table): readonly ColumnLayout[] {
  return Object.entries(table.columns).map(([field, column]) => ({
    field,
    title: column.title,
    note: column.required ? `${column.help}\n\nNeeded in every row.` : column.help,
    width: Math.max(column.width, widthOfHeader(column.title)),
    format: kindOfColumn(column).format(column),
    wrapping: kindOfColumn(column).wrapping(column),
    auto: column.auto,
    seldom: column.seldom,
    dropDown: column.auto ? null : kindOfColumn(column).dropDown(column),
    showsStatus: column.auto && column.nature === "choice",
    tellsProblems: column.kind === "text" && column.holds === "problems",
  }));
}

/** Of headers in bold, in pixels: 10 points are 13.3 pixels. */
const BOLD_PX = 14.2;
/** The padding of a cell, and the button of a filter that stands over the end of a header. */
const BESIDE_WORD_PX = 6 + 22;

/** Room for its longest word: a header breaks between words only, with a filter's button there, too. */
function widthOfHeader(title: string): number {
  const widest = Math.max(...title.split(/[ -]/).map(widthOfText));
  return Math.ceil(widest * BOLD_PX) + BESIDE_WORD_PX;
}
