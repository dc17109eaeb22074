import { isUnused } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import type { OldSheet } from "../oldSheet";
import { type Matchable, matchesOf } from "./bestHeader";
import { headerOfOneLine } from "./headerLines";

/** A header is looked for so far down, under titles and remarks. */
const HEADER_SEARCH_ROWS = 60;

export function firstRowsOf(sheet: OldSheet): readonly number[] {
  const rows: number[] = [];
  for (let row = 1; row <= sheet.cells.length && rows.length < HEADER_SEARCH_ROWS; row += 1) {
    if ((sheet.cells[row - 1] ?? []).some(({ kind }) => kind === "text")) rows.push(row);
  }
  return rows;
}

/** Rows that hold two headers or more of some table, and as many as other things. */
export function knownHeaderRows(
  sheet: OldSheet,
  knownHeaders: ReadonlySet<string>,
): readonly number[] {
  return sheet.cells.flatMap((cells, index) => {
    let known = 0;
    let filled = 0;
    for (const cell of cells) {
      if (cell.kind === "blank") continue;
      filled += 1;
      if (cell.kind === "text" && knownHeaders.has(normalisedTitle(cell.text))) known += 1;
    }
    return known >= 2 && known * 2 >= filled ? [index + 1] : [];
  });
}

/** A second header has so many that are headers of one table. */
const LEAST_OF_SECOND = 3;

/** Rows under an empty one that hold nothing but texts, of which most are headers of some table. */
export function headersUnderGaps(sheet: OldSheet, kinds: readonly Matchable[]): readonly number[] {
  return sheet.cells.flatMap((cells, index) => {
    const above = sheet.cells[index - 1];
    if (above === undefined || !above.every(isUnused)) return [];
    const texts = cells.filter((cell) => !isUnused(cell));
    if (texts.length < LEAST_OF_SECOND || texts.some(({ kind }) => kind !== "text")) return [];
    const headers = headerOfOneLine(sheet, index + 1)?.headers ?? [];
    const isHeader = kinds.some(({ match }) => {
      const matched = headers.filter((header) => matchesOf(match, header).length > 0).length;
      return matched >= LEAST_OF_SECOND && matched * 3 >= texts.length * 2;
    });
    return isHeader ? [index + 1] : [];
  });
}
