import { type CellValue, describeCell, isUnused, tidyText } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import type { HeaderLines } from "../find/headerLines";

/** A cell of a row that holds something. Columns count from 1. */
export interface FilledCell {
  readonly column: number;
  readonly text: string;
  readonly cell: CellValue;
}

export function filledCells(cells: readonly CellValue[]): readonly FilledCell[] {
  return cells.flatMap((cell, index) =>
    isUnused(cell) ? [] : [{ column: index + 1, text: tidyText(describeCell(cell)), cell }],
  );
}

/** The header once more, as it is printed on every page. */
export function isHeaderRow(filled: readonly FilledCell[], { headers }: HeaderLines): boolean {
  const same = filled.filter(({ column, text }) => {
    const line = headers[column - 1]?.line ?? "";
    return line !== "" && normalisedTitle(text) === normalisedTitle(line);
  });
  return same.length * 2 > filled.length;
}

const TOTAL =
  /^(?:(?:grand|overall|sub)[ -]?)?totals?(?: (?:number|no\.?|members?|signed|to date|of)\b.{0,30})?(?:\s*[:=]?\s*\d+)?$|^(?:number|no\.?|count) of (?:members|organisations|signatories)\b.{0,20}$/i;

/** "Totals", "Total members: 27", "Sub-total". */
export function isTotalRow(text: string): boolean {
  return text.length <= 60 && TOTAL.test(text.replace(/[\s:*=.]+$/, ""));
}

const NOTE =
  /^(?:notes?\b\s*[:.-]|nb\b|n\.b\.|\*|†|key\b\s*[:=-]|source\b\s*:|(?:last )?updated\b|prepared by\b|printed\b|page \d|as at\b)/i;
const PAGE_NUMBER = /\bpage \d{1,3}(?: of \d{1,3})?\)?$/i;
const LONGEST_NAME = 80;

/** "NB: figures from the autumn survey", or a text too long for a name, alone in its row. */
export function isNoteRow(text: string, filled: number): boolean {
  return (
    filled <= 2 &&
    (NOTE.test(text) || PAGE_NUMBER.test(text) || (filled === 1 && text.length > LONGEST_NAME))
  );
}

export function isAllCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}
