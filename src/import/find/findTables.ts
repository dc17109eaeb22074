import { isUnused } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import type { OldSheet } from "../oldSheet";
import { bestHeader, type Candidate, type Matchable } from "./bestHeader";
import {
  type HeaderLines,
  headerAsSaid,
  headerOfOneLine,
  noHeader,
  repeatsHeader,
} from "./headerLines";
import { firstRowsOf, headersUnderGaps, knownHeaderRows } from "./headerRows";
import { IMPORTABLES, type Importable } from "./importable";
import { type HeaderChoices, headerMatcher, type MatchHeader } from "./matchHeader";

/** A table in an old sheet: its header, and the rows that are its own. */
export interface FoundTable {
  readonly importable: Importable;
  readonly sheet: OldSheet;
  readonly header: HeaderLines;
  /** Which fields of that table a header may mean. */
  readonly match: MatchHeader;
  /** The last row before the next table, or of the sheet. */
  readonly lastRow: number;
}

/** What a person says of a sheet, or of the rows of it in which one table was found. */
export interface SheetChoice {
  /** The table that its rows are; null leaves them out, undefined where it was not said. */
  readonly table?: Importable | null | undefined;
  /** The row next to the list, from 1; 0 where there is no header, undefined where it was not said. */
  readonly headerRow?: number | undefined;
}

/** Some rows of a sheet, and the table that was found in them by itself. */
export interface Region {
  readonly sheet: OldSheet;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly found: FoundTable | null;
}

export interface TableFinder {
  /** Finds the tables of a sheet, from the top. */
  readonly find: (sheet: OldSheet) => readonly FoundTable[];
  /** The table that a person says is there; null where the rows are left out. */
  readonly asSaid: (region: Region, choice: SheetChoice) => FoundTable | null;
}

/** One finder for all sheets of a spreadsheet: each header is compared once. */
export function tableFinder(choices: readonly HeaderChoices[]): TableFinder {
  const kinds = IMPORTABLES.map((importable): Matchable => {
    return { importable, match: headerMatcher(importable.table, choices) };
  });
  const titles = IMPORTABLES.flatMap(({ table }) =>
    Object.values(table.columns).flatMap(({ title, aliases }) => [title, ...aliases]),
  );
  const knownHeaders = new Set(titles.map(normalisedTitle));
  return {
    find: (sheet) => findTables(sheet, kinds, knownHeaders),
    asSaid: (region, choice) => tableAsSaid(region, choice, kinds),
  };
}

function tableAsSaid(
  { sheet, firstRow, lastRow, found }: Region,
  { table, headerRow }: SheetChoice,
  kinds: readonly Matchable[],
): FoundTable | null {
  if (table === null) return null;
  const possible = table === undefined ? kinds : kinds.filter((kind) => kind.importable === table);
  if (headerRow === undefined && found !== null) {
    if (table === undefined || found.importable === table) return found;
  }
  const usual = possible.find(({ importable }) => importable === found?.importable) ?? possible[0];
  if (usual === undefined) return null;
  const whole = { sheet, lastRow };
  if (headerRow === 0) return { ...usual, ...whole, header: noHeader(firstRow) };
  const rows = firstRowsOf(sheet).filter((row) => row >= firstRow && row <= lastRow);
  const best = bestHeader(sheet, headerRow === undefined ? rows : [headerRow], possible, 0);
  if (best !== null) return { ...best, ...whole };
  const likely = headerRow ?? found?.header.row ?? rows.find((row) => isFull(sheet, row));
  const header = likely === undefined ? noHeader(firstRow) : headerAsSaid(sheet, likely);
  return { ...usual, ...whole, header };
}

/** A row with a text in most of the sheet's columns, and nothing else in it. */
function isFull(sheet: OldSheet, row: number): boolean {
  const header = headerOfOneLine(sheet, row);
  if (header === null) return false;
  const filled = header.headers.filter(({ title }) => title !== "").length;
  return filled > 1 && filled * 2 >= header.headers.length;
}

function findTables(
  sheet: OldSheet,
  kinds: readonly Matchable[],
  knownHeaders: ReadonlySet<string>,
): readonly FoundTable[] {
  const best = bestHeader(sheet, firstRowsOf(sheet), kinds);
  if (best === null) return [];
  const found: Candidate[] = [];
  const others = new Set([
    ...knownHeaderRows(sheet, knownHeaders),
    ...headersUnderGaps(sheet, kinds),
    best.header.row,
  ]);
  for (const row of Array.from(others).sort((a, b) => a - b)) {
    const above = found[found.length - 1];
    const isTaken = above !== undefined && row <= above.header.row;
    if (isTaken || row === best.header.groupRow) continue;
    const next = row === best.header.row ? best : bestHeader(sheet, [row, row + 1], kinds);
    if (next === null || (above !== undefined && repeatsHeader(next.header, above.header)))
      continue;
    found.push(next);
  }
  return found.map((table, index) => {
    const next = found[index + 1]?.header;
    return {
      ...table,
      sheet,
      lastRow: next === undefined ? sheet.cells.length : lastRowAbove(sheet, next),
    };
  });
}

/** The last row of the table above a header, without the title that the next one has. */
function lastRowAbove({ cells }: OldSheet, { row, groupRow }: HeaderLines): number {
  const filled = (at: number): number => {
    return (cells[at - 1] ?? []).filter((cell) => !isUnused(cell)).length;
  };
  let last = (groupRow ?? row) - 1;
  while (last > 0 && filled(last) === 0) last -= 1;
  const isTitle = filled(last) === 1 && (filled(last - 1) === 0 || last === (groupRow ?? row) - 1);
  return isTitle ? last - 1 : last;
}
