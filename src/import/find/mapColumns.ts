import { normalisedTitle } from "../../cells/normalisedTitle";
import type { Column } from "../../tables/column";
import { fieldByValues } from "./fieldByValues";
import type { FoundTable } from "./findTables";
import type { How } from "./matchHeader";
import { columnsOf, type OldColumn } from "./oldColumns";

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

/** Every column of the table with a header or with values. Of two for one field the likelier has it. */
export function mapColumns(found: FoundTable, names: ReadonlySet<string>): readonly ColumnMatch[] {
  const columns = columnsOf(found, names);
  const matches = new Map<number, ColumnMatch>();
  const give = (old: OldColumn, field: string | null, how: How): void => {
    const { column, header, isNameless } = old;
    matches.set(column, { column, header, isNameless, field, part: null, how });
  };
  for (const old of columns) {
    const chosen = old.candidates.find(({ how }) => isSaid(how));
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
  // What a person gives a field to takes nothing away from the column that would have had it.
  const ownColumn = new Set(
    Array.from(matches.values()).flatMap(({ field, how }) => (isSaid(how) ? [] : [field])),
  );
  for (const { old, candidate } of ranked) {
    const { field, how } = candidate;
    if (matches.has(old.column) || field === null || ownColumn.has(field)) continue;
    if (Array.from(matches.values()).some((match) => match.field === field)) {
      ownColumn.add(field);
      give(old, field, how);
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

function isSaid(how: How): boolean {
  return how === "asked" || how === "remembered";
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
  return saysWhether(one) !== saysWhether(other);
}

const ASKS_WHEN = /\b(?:date|dated|when|day)\b/i;
const ASKS_WHETHER = /\?\s*$|\by ?\/ ?n\b|\byes ?\/ ?no\b/i;

/**
 * Whether a column beside a date says whether at all: by its header, whatever is answered under it
 * ("declined", "Withdrawn", "Intends to"); by what stands in it where the header does not say.
 */
function saysWhether({ line, profile }: OldColumn): boolean {
  if (ASKS_WHEN.test(line)) return false;
  return ASKS_WHETHER.test(line) || profile.days * 2 < profile.filled;
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
