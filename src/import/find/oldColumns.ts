import type { CellValue } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import type { Column } from "../../tables/column";
import { cellIn } from "../oldSheet";
import { matchesOf } from "./bestHeader";
import { type ColumnProfile, fitOf, profileOf } from "./columnProfile";
import type { FoundTable } from "./findTables";
import { namelessColumn, repeatedColumn } from "./headerLines";
import type { How } from "./matchHeader";
import { likenessOf } from "./nameLooks";

/** A column of an old table, with what it may be. */
export interface OldColumn {
  readonly column: number;
  /** "Column D (no header)" where it has none. */
  readonly header: string;
  readonly isNameless: boolean;
  readonly line: string;
  readonly profile: ColumnProfile;
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  readonly field: string | null;
  readonly how: How;
  readonly score: number;
}

/** Every column of the table with a header or with values. */
export function columnsOf(found: FoundTable, names: ReadonlySet<string>): readonly OldColumn[] {
  const { sheet, header, importable, match, lastRow } = found;
  const width = Math.max(header.headers.length, ...sheet.cells.map((row) => row.length));
  const rows = sheet.cells.slice(header.row, lastRow);

  const columns: Readonly<Record<string, Column>> = importable.table.columns;
  const counts = new Map<string, number>();
  for (const { title } of header.headers) {
    const key = normalisedTitle(title);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Array.from({ length: width }, (_, index): OldColumn => {
    const old = header.headers[index] ?? { title: "", group: "", line: "" };
    const cells = rows.map((row): CellValue => cellIn(row, index + 1));
    const profile = profileOf(cells);
    const isNameless = old.title === "";
    const isRepeated = !isNameless && (counts.get(normalisedTitle(old.title)) ?? 0) > 1;
    const title = isNameless
      ? namelessColumn(index + 1)
      : isRepeated
        ? repeatedColumn(old.title, index + 1)
        : old.title;
    const said = isNameless || isRepeated ? match.byPlace(title, sheet.name) : null;
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
    return { column: index + 1, header: title, isNameless, line: old.line, profile, candidates };
  }).filter((old) => !old.isNameless || old.profile.filled > 0);
}

function fitsIll(column: Column | undefined, profile: ColumnProfile): boolean {
  return column === undefined || fitOf(column, profile) < 0.5;
}
