import { isUnused } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import type { OldSheet } from "../oldSheet";
import {
  type HeaderLines,
  headerAsSaid,
  headerOfOneLine,
  noHeader,
  type OldHeader,
  twoLines,
} from "./headerLines";
import { headerWords } from "./headerWords";
import { IMPORTABLES, type Importable } from "./importable";
import {
  type HeaderChoices,
  type HeaderMatch,
  headerMatcher,
  type MatchHeader,
} from "./matchHeader";

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

/** A header is looked for so far down, under titles and remarks. */
const HEADER_SEARCH_ROWS = 60;
const LEAST_SCORE = 2.2;

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
  const wanted = table === undefined ? kinds : kinds.filter((kind) => kind.importable === table);
  if (headerRow === undefined && found !== null) {
    if (table === undefined || found.importable === table) return found;
  }
  const usual = wanted.find(({ importable }) => importable === found?.importable) ?? wanted[0];
  if (usual === undefined) return null;
  const whole = { sheet, lastRow };
  if (headerRow === 0) return { ...usual, ...whole, header: noHeader(firstRow) };
  const rows = firstRowsOf(sheet).filter((row) => row >= firstRow && row <= lastRow);
  const best = bestHeader(sheet, headerRow === undefined ? rows : [headerRow], wanted, 0);
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

/** A table that old spreadsheets hold, with the reading of its headers. */
interface Matchable {
  readonly importable: Importable;
  readonly match: MatchHeader;
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

/** The fields that a header may mean; the line next to the rows alone where its group adds nothing. */
export function matchesOf(match: MatchHeader, header: OldHeader): readonly HeaderMatch[] {
  const whole = match(header.title);
  if (header.group === "") return whole;
  const line = match(header.line);
  const chosen = [...whole, ...line].filter(({ how }) => how === "asked" || how === "remembered");
  if (chosen.length > 0 || whole.length > 0) return chosen.length > 0 ? chosen : whole;
  const says = headerWords(header.group).core;
  if (!says.every((word) => ADDS_NOTHING.has(word))) return [];
  return line.map((found) => ({ ...found, how: "near" }));
}

/** Groups that only say that what is under them belongs to the organisation or to its contact. */
const ADDS_NOTHING = new Set(
  `contact main detail organisation commitment information member membership key lead person officer
  compact about background action event meeting pledge people person who`.split(/\s+/),
);

interface Candidate extends Matchable {
  readonly header: HeaderLines;
}

function bestHeader(
  sheet: OldSheet,
  rows: readonly number[],
  kinds: readonly Matchable[],
  least = LEAST_SCORE,
): Candidate | null {
  let best: Candidate | null = null;
  let most = least;
  for (const row of rows) {
    for (const header of [headerOfOneLine(sheet, row), twoLines(sheet, row)]) {
      if (header === null) continue;
      for (const kind of kinds) {
        // A person who says which table it is needs no column that tells.
        const isTold = least < LEAST_SCORE || tellsItself(sheet, header, kind);
        const score = isTold ? scoreOf(sheet, header, kind) : 0;
        if (score <= most) continue;
        best = { ...kind, header };
        most = score;
      }
    }
  }
  return best;
}

function tellsItself(
  sheet: OldSheet,
  { headers }: HeaderLines,
  { importable, match }: Matchable,
): boolean {
  const { tells, table } = importable;
  if (tells === undefined || isNamed(sheet, importable)) return true;
  const thing = normalisedTitle(table.name).replace(/s$/, "");
  return headers.some(
    (header) =>
      normalisedTitle(header.title).includes(thing) ||
      matchesOf(match, header).some(({ field }) => field !== null && tells.includes(field)),
  );
}

function scoreOf(
  sheet: OldSheet,
  { headers }: HeaderLines,
  { importable, match }: Matchable,
): number {
  const best = new Map<string, number>();
  let filled = 0;
  let matched = 0;
  for (const header of headers) {
    if (header.title === "") continue;
    filled += 1;
    const matches = matchesOf(match, header);
    if (matches.some(({ field }) => field !== null)) matched += 1;
    for (const { field, strength } of matches) {
      if (field !== null) best.set(field, Math.max(strength, best.get(field) ?? 0));
    }
  }
  // One header may mean two fields ("Name"), but it is one header.
  const strengths = Array.from(best.values()).sort((a, b) => b - a);
  const sum = strengths.slice(0, matched).reduce((total, strength) => total + strength, 0);
  if (matched === 0) return 0;
  const named = isNamed(sheet, importable);
  const asked = importable.asks.filter((field) => best.has(field)).length / importable.asks.length;
  if (asked === 0 || (matched < 2 && !(named || filled === 1))) return 0;
  // "Signed?" and "Date" under one group are two columns of it: the line of the groups alone is less.
  const shared = 0.4 * Math.max(0, matched - strengths.length);
  return sum + shared + asked + matched / filled + (named ? 1.5 : 0);
}

function isNamed({ name }: OldSheet, { table }: Importable): boolean {
  const own = normalisedTitle(name);
  return [table.name, ...table.aliases].some((title) => {
    const known = normalisedTitle(title);
    return (
      own === known ||
      own
        .split(/[^a-z]+/)
        .join(" ")
        .includes(known)
    );
  });
}

function firstRowsOf(sheet: OldSheet): readonly number[] {
  const rows: number[] = [];
  for (let row = 1; row <= sheet.cells.length && rows.length < HEADER_SEARCH_ROWS; row += 1) {
    if ((sheet.cells[row - 1] ?? []).some(({ kind }) => kind === "text")) rows.push(row);
  }
  return rows;
}

/** Rows that hold two headers or more of some table, and as many as other things. */
function knownHeaderRows(sheet: OldSheet, knownHeaders: ReadonlySet<string>): readonly number[] {
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
function headersUnderGaps(sheet: OldSheet, kinds: readonly Matchable[]): readonly number[] {
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

/** A header repeated further down, for printing: the rows below belong to the same table. */
export function repeatsHeader(header: HeaderLines, above: HeaderLines): boolean {
  const titles = header.headers.map(({ line }) => normalisedTitle(line));
  const filled = titles.filter((title) => title !== "").length;
  const same = titles.filter(
    (title, index) => title !== "" && title === normalisedTitle(above.headers[index]?.line ?? ""),
  ).length;
  return same * 2 > filled;
}
