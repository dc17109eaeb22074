import type { CellValue } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import type { Column } from "../../tables/column";
import { isSpare } from "../../tables/table";
import { cellIn } from "../oldSheet";
import { type ColumnProfile, fitOf, optionsIn, profileOf } from "./columnProfile";
import { type FoundTable, matchesOf } from "./findTables";
import { namelessColumn } from "./headerLines";
import type { How } from "./matchHeader";
import { likenessOf } from "./nameLooks";

/** Which column of an old table is which of ours. */
export interface ColumnMatch {
  /** From 1. */
  readonly column: number;
  /** As it is shown, both lines of it; "Column D (no header)" where it has none. */
  readonly header: string;
  readonly isNameless: boolean;
  /** The declared field; null where the column is left out. */
  readonly field: string | null;
  /** One name in two columns. */
  readonly part: "first name" | "last name" | null;
  readonly how: How;
}

interface OldColumn {
  readonly column: number;
  /** "Column D (no header)" where it has none. */
  readonly header: string;
  readonly isNameless: boolean;
  readonly line: string;
  readonly profile: ColumnProfile;
  readonly candidates: readonly Candidate[];
}

interface Candidate {
  readonly field: string | null;
  readonly how: How;
  readonly score: number;
}

/** Every column of the table with a header or with values. Of two for one field the likelier has it. */
export function mapColumns(found: FoundTable, names: ReadonlySet<string>): readonly ColumnMatch[] {
  const columns = columnsOf(found, names);
  const matches = new Map<number, ColumnMatch>();
  const give = (old: OldColumn, field: string | null, how: How): void => {
    const { column, header, isNameless } = old;
    matches.set(column, { column, header, isNameless, field, part: null, how });
  };
  for (const old of columns) {
    const chosen = old.candidates.find(({ how }) => how === "asked" || how === "remembered");
    if (chosen !== undefined)
      give(old, chosen.field, chosen.field === null ? "left out" : chosen.how);
  }
  for (const [old, part] of nameParts(found, columns)) {
    if (matches.has(old.column)) continue;
    const { column, header, isNameless } = old;
    const field = "mainContact";
    matches.set(column, { column, header, isNameless, field, part, how: "near" });
  }
  const ranked = columns
    .flatMap((old) => old.candidates.map((candidate) => ({ old, candidate })))
    .sort((a, b) => b.candidate.score - a.candidate.score || a.old.column - b.old.column);
  for (const { old, candidate } of ranked) {
    if (matches.has(old.column) || candidate.field === null) continue;
    const holder = Array.from(matches.values()).find(({ field }) => field === candidate.field);
    const other = columns.find(({ column }) => column === holder?.column);
    if (other === undefined || mayShare(found, candidate.field, old, other, matches)) {
      give(old, candidate.field, candidate.how);
    }
  }
  for (const old of columns) {
    if (matches.has(old.column)) continue;
    const taken = new Set(Array.from(matches.values(), ({ field }) => field));
    const field = fieldByValues(found, old, taken, names);
    give(old, field, field === null ? "left out" : "values");
  }
  return columns.flatMap(({ column }) => matches.get(column) ?? []);
}

function columnsOf(found: FoundTable, names: ReadonlySet<string>): readonly OldColumn[] {
  const { sheet, header, importable, match, lastRow } = found;
  const width = Math.max(header.headers.length, ...sheet.cells.map((row) => row.length));
  const rows = sheet.cells.slice(header.row, lastRow);

  const columns: Readonly<Record<string, Column>> = importable.table.columns;
  return Array.from({ length: width }, (_, index): OldColumn => {
    const old = header.headers[index] ?? { title: "", group: "", line: "" };
    const cells = rows.map((row): CellValue => cellIn(row, index + 1));
    const profile = profileOf(cells);
    const isNameless = old.title === "";
    const said = isNameless ? match.nameless(namelessColumn(index + 1), sheet.name) : null;
    const matches = said === null ? matchesOf(match, old) : [said];
    const candidates = matches.flatMap(({ field, how, strength }): Candidate[] => {
      // Another list of this name may have something else in its column without a header.
      const isDoubtful = how === "remembered" && isNameless && field !== null;
      if (isDoubtful && fitsIll(columns[field], profile)) return [];
      if (how === "asked" || how === "remembered") return [{ field, how, score: 1 }];
      const column = columns[field ?? ""];
      if (field === null || column === undefined) return [];
      const fit = fitOf(column, profile) * likenessOf(importable, field, profile, names);
      const isCertain = strength > 0.95;
      if (strength < 0.8 && fit < 0.3) return [];
      return [{ field, how, score: strength * (isCertain ? 0.8 + 0.2 * fit : 0.5 + 0.5 * fit) }];
    });
    const title = isNameless ? namelessColumn(index + 1) : old.title;
    return { column: index + 1, header: title, isNameless, line: old.line, profile, candidates };
  }).filter((old) => !old.isNameless || old.profile.filled > 0);
}

function fitsIll(column: Column | undefined, profile: ColumnProfile): boolean {
  return column === undefined || fitOf(column, profile) < 0.5;
}

/** "Skills Pledge signed?" beside "Skills Pledge date"; several columns of remarks. */
function mayShare(
  { importable }: FoundTable,
  field: string,
  one: OldColumn,
  other: OldColumn,
  matches: ReadonlyMap<number, ColumnMatch>,
): boolean {
  const sharing = Array.from(matches.values()).filter((match) => match.field === field).length;
  const columns: Readonly<Record<string, Column>> = importable.table.columns;
  const column = columns[field];
  if (field === importable.notes) return sharing < 4;
  if (column?.nature !== "day" || sharing > 1) return false;
  const saysWhether = ({ profile }: OldColumn): boolean => profile.answers * 2 > profile.filled;
  return saysWhether(one) !== saysWhether(other);
}

const FIRST_NAME = /^(first ?name|forename|fore name|given name|christian name)s?$/;
const LAST_NAME = /^(surname|last ?name|family name)$/;

/** First and last name in columns of their own, which together are the main contact. */
function nameParts(
  { importable }: FoundTable,
  columns: readonly OldColumn[],
): readonly (readonly [OldColumn, "first name" | "last name"])[] {
  if (importable.table.rowsAre !== "members") return [];
  const first = columns.find(({ line }) =>
    FIRST_NAME.test(normalisedTitle(line).replace(/^contact /, "")),
  );
  const last = columns.find(({ line }) =>
    LAST_NAME.test(normalisedTitle(line).replace(/^contact /, "")),
  );
  if (first === undefined || last === undefined) return [];
  return [
    [first, "first name"],
    [last, "last name"],
  ];
}

/** What a column is by what stands in it, where its header says nothing. */
function fieldByValues(
  { importable }: FoundTable,
  { header, isNameless, profile }: OldColumn,
  taken: ReadonlySet<string | null>,
  names: ReadonlySet<string>,
): string | null {
  const { filled } = profile;
  if (filled < 2) return null;
  const columns: Readonly<Record<string, Column>> = importable.table.columns;
  const free = Object.entries(columns).filter(
    // What few Compacts keep is known by its header alone.
    ([field, { auto }]) => !auto && !isSpare(importable.table, field) && !taken.has(field),
  );
  const only = (is: (column: Column, field: string) => boolean): string | null => {
    const [first, second] = free.filter(([field, column]) => is(column, field));
    return first !== undefined && second === undefined ? first[0] : null;
  };
  if (profile.emails * 3 >= filled * 2) {
    // Whose addresses they are the header may say; without one there is only one person they fit.
    return isNameless || SAYS_ADDRESS.test(header)
      ? only((column) => holds(column, "email"))
      : null;
  }
  if (profile.phones * 3 >= filled * 2) {
    return isNameless || SAYS_NUMBER.test(header) ? only((column) => holds(column, "phone")) : null;
  }
  const subject = columns[importable.subject];
  const areTexts = profile.texts.length * 3 >= filled * 2;
  if (subject?.nature === "text" && areTexts && !taken.has(importable.subject)) {
    if (likenessOf(importable, importable.subject, profile, names) >= 0.75) {
      return importable.subject;
    }
  }
  if (isNameless && areTexts) {
    // A header would say whose names they are; without one only one person is asked for.
    const person = only((_, field) => importable.looksLike[field] === "person");
    if (person !== null && likenessOf(importable, person, profile, names) >= 0.9) return person;
  }
  if (profile.days * 3 >= filled * 2) {
    const days = Object.values(columns).filter(
      ({ nature, required }) => nature === "day" && required,
    );
    const asked = only((column) => days.includes(column));
    return (
      asked ??
      (days.length === 0 && Object.values(columns).filter(isDay).length === 1 ? only(isDay) : null)
    );
  }
  return only(
    (column) =>
      column.nature === "choice" &&
      !isYesOrNo(column.options) &&
      optionsIn(column.options, profile) * 3 >= filled * 2,
  );
}

const SAYS_ADDRESS = /mail|address|contact/i;
const SAYS_NUMBER = /phone|tel|number|contact/i;

function isDay(column: Column): boolean {
  return column.nature === "day";
}

function holds(column: Column, what: "email" | "phone"): boolean {
  return column.nature === "text" && column.holds === what;
}

function isYesOrNo(options: readonly string[]): boolean {
  return options.includes("Yes") && options.includes("No");
}
