import { type CellValue, describeCell, isUnused, tidyText } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { columnName } from "../../cells/sheetGrid";
import { clipped } from "../../domain/words/quoted";
import { cellIn, type OldSheet } from "../oldSheet";

/** A column's header: one line, or a group over it. */
export interface OldHeader {
  /** As it is shown: "Skills Pledge Date". */
  readonly title: string;
  /** "Skills Pledge", where the header has two lines; else "". */
  readonly group: string;
  /** "Date": the line next to the rows. */
  readonly line: string;
}

/** A header as it may stand in a sheet. Rows count from 1. */
export interface HeaderLines {
  /** The line next to the rows; where there is none, the row above the first of them. */
  readonly row: number;
  /** False where the list begins without a header. */
  readonly isThere: boolean;
  /** The row of the groups over it; null where there is one line. */
  readonly groupRow: number | null;
  /** `headers[0]` is column A. */
  readonly headers: readonly OldHeader[];
}

/** Longer texts are sentences. */
const LONGEST_HEADER = 120;

/** A header of one line; null where the row cannot be one. */
export function headerOfOneLine(sheet: OldSheet, row: number): HeaderLines | null {
  const cells = sheet.cells[row - 1] ?? [];
  if (!mayBeHeader(cells)) return null;
  const headers = cells.map((cell): OldHeader => {
    const line = titleIn(cell);
    return { title: line, group: "", line };
  });
  return { row, isThere: true, groupRow: null, headers };
}

/** The row as a header, whatever stands in it: a person says that it is one. */
export function headerAsSaid(sheet: OldSheet, row: number): HeaderLines {
  const cells = sheet.cells[row - 1] ?? [];
  const headers = cells.map((cell): OldHeader => {
    const line = clipped(tidyText(describeCell(cell)), LONGEST_HEADER);
    return { title: line, group: "", line };
  });
  return { row, isThere: true, groupRow: null, headers };
}

/** No header: the rows begin with `firstRow`. */
export function noHeader(firstRow: number): HeaderLines {
  return { row: firstRow - 1, isThere: false, groupRow: null, headers: [] };
}

/** What a column without a header goes by: "Column D (no header)". */
export function namelessColumn(column: number): string {
  return `Column ${columnName(column)} (no header)`;
}

/** Of two columns with one header each goes by its letter as well: "Date (column F)". */
export function repeatedColumn(title: string, column: number): string {
  return `${title} (column ${columnName(column)})`;
}

/** A header of two lines, the second in `row`: groups over single columns. Null where it is none. */
export function twoLines(sheet: OldSheet, row: number): HeaderLines | null {
  const lower = sheet.cells[row - 1] ?? [];
  const upper = sheet.cells[row - 2] ?? [];
  if (row < 2 || !mayBeHeader(lower) || !mayBeHeader(upper)) return null;
  const groups = groupsIn(sheet, row - 1, lower);
  if (groups === null) return null;
  const headers = Array.from({ length: Math.max(lower.length, upper.length) }, (_, index) => {
    const line = titleIn(cellIn(lower, index + 1));
    const group = groups[index] ?? "";
    if (line === "" || group === "" || line === group) {
      const title = line === "" ? group : line;
      return { title, group: "", line: title };
    }
    return { title: `${group} ${line}`, group, line };
  });
  return { row, isThere: true, groupRow: row - 1, headers };
}

export function titleIn(cell: CellValue): string {
  return cell.kind === "text" || cell.kind === "number" ? tidyText(describeCell(cell)) : "";
}

function mayBeHeader(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((cell) => !isUnused(cell));
  if (filled.length === 0) return false;
  return filled.every(
    (cell) =>
      (cell.kind === "text" && cell.text.length <= LONGEST_HEADER && !cell.text.includes("@")) ||
      cell.kind === "number",
  );
}

/**
 * The group over each column: a merged block's, or a text's with nothing beside it, as far as the
 * line below has headers. Null where the row is a title over the whole sheet.
 */
function groupsIn(
  sheet: OldSheet,
  row: number,
  lower: readonly CellValue[],
): readonly string[] | null {
  const upper = sheet.cells[row - 1] ?? [];
  const width = Math.max(lower.length, upper.length);
  const blocks = sheet.merges.filter((block) => block.row === row && block.columns > 1);
  const filled = upper.filter((cell) => titleIn(cell) !== "").length;
  if (filled < 2 && blocks.every(({ columns }) => columns >= width - 1)) return null;
  const groups: string[] = Array.from({ length: width }, () => "");
  let current = "";
  for (let column = 1; column <= width; column += 1) {
    const own = titleIn(cellIn(upper, column));
    const block = blocks.find(
      (area) => column >= area.column && column < area.column + area.columns,
    );
    if (own !== "") current = own;
    else if (blocks.length > 0 && block === undefined) current = "";
    else if (titleIn(cellIn(lower, column)) === "") current = "";
    groups[column - 1] = current;
  }
  return groups;
}

/** A header repeated further down, for printing: the rows below belong to the same table. */
export function repeatsHeader(header: HeaderLines, above: HeaderLines): boolean {
  const titles = header.headers.map(({ line }) => normalisedTitle(line));
  const filled = titles.filter((title) => title !== "").length;
  const same = titles.filter(
    (title, index) => title !== "" && title === normalisedTitle(above.headers[index]?.line ?? ""),
  ).length;
  return same * 2 > filled;
}
