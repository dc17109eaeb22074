import { normalisedTitle } from "../../cells/normalisedTitle";
import { Refusal } from "../../domain/problem";
import { didYouMean } from "../../domain/words/nearest";
import { quoted } from "../../domain/words/quoted";
import { IMPORTABLES } from "../../import/find/importable";
import type { HeaderChoices } from "../../import/find/matchHeader";
import { fieldsByTitle } from "../../tables/findHeader";
import type { Table } from "../../tables/table";

/** What a person says a header of the old spreadsheet is; `to` is "" where it is left out. */
export interface AskedHeader {
  /** The table that it is said of; left out, it holds for all. */
  readonly table?: string | undefined;
  /** The sheet of a column without a header: another one's column D is something else. */
  readonly sheet?: string | undefined;
  /** "Column D (no header)" where it has none. */
  readonly from: string;
  readonly to: string;
}

export const NOTHING_FOUND =
  "No table of this workbook was found in that spreadsheet: no row in it holds headers such as Organisation, Main contact and Email. Say which table its sheet is for and which row its headers are in, or put a row of headers over the list.";

/** The headers that were asked for, and what is wrong with them once all tables have been found. */
export function askedChoices(map: readonly AskedHeader[]): {
  readonly choices: HeaderChoices;
  /** Throws Refusal "header-unknown" for one that is in no table that was found. */
  readonly refuseUnknown: (isAnythingFound: boolean) => void;
} {
  const asked = new Map(
    map.map((header) => [keyOf(header.table, header.from, header.sheet), header]),
  );
  const met = new Set<AskedHeader>();
  const choices: HeaderChoices = {
    how: "asked",
    fieldFor: (table, header, sheet) => {
      const own = sheet === undefined ? undefined : asked.get(keyOf(table.name, header, sheet));
      const wish =
        own ?? asked.get(keyOf(table.name, header)) ?? asked.get(keyOf(undefined, header));
      if (wish === undefined) return undefined;
      met.add(wish);
      return fieldMeant(table, wish.to);
    },
  };
  const refuseUnknown = (isAnythingFound: boolean): void => {
    for (const wish of asked.values()) {
      const { from, to } = wish;
      if (to.trim() !== "" && !isFillable(to)) {
        throw new Refusal(
          "header-unknown",
          `${quoted(to)} is no column that an import fills.${didYouMean(to, fillableTitles())}`,
        );
      }
      if (!met.has(wish)) {
        throw new Refusal(
          "header-unknown",
          `There is no header ${quoted(from)} in the old spreadsheet.`,
        );
      }
    }
    if (isAnythingFound) return;
    throw new Refusal("nothing-found", NOTHING_FOUND);
  };
  return { choices, refuseUnknown };
}

/** What was decided about headers before, for whichever of them are there. */
export function rememberedChoices(map: readonly AskedHeader[]): HeaderChoices {
  const known = new Map(map.map(({ table, from, sheet, to }) => [keyOf(table, from, sheet), to]));
  return {
    how: "remembered",
    fieldFor: (table, header, sheet) => {
      const own = sheet === undefined ? undefined : known.get(keyOf(table.name, header, sheet));
      const to = own ?? known.get(keyOf(table.name, header));
      return to === undefined ? undefined : fieldMeant(table, to);
    },
  };
}

/** What an import fills in a table, by its headers. */
export function fillableIn(table: Table): readonly string[] {
  return Object.values(table.columns)
    .filter(({ auto }) => !auto)
    .map(({ title }) => title);
}

/** Null leaves the column out; undefined where the table has no such column to fill. */
function fieldMeant(table: Table, to: string): string | null | undefined {
  if (to.trim() === "") return null;
  const field = fieldsByTitle(table.columns).get(normalisedTitle(to));
  return field === undefined || table.columns[field]?.auto ? undefined : field;
}

function keyOf(table: string | undefined, header: string, sheet?: string): string {
  return `${table ?? ""}\n${normalisedTitle(header)}\n${sheet ?? ""}`;
}

function isFillable(title: string): boolean {
  return IMPORTABLES.some(({ table }) => {
    const field = fieldsByTitle(table.columns).get(normalisedTitle(title));
    return field !== undefined && !table.columns[field]?.auto;
  });
}

function fillableTitles(): readonly string[] {
  return IMPORTABLES.flatMap(({ table }) => fillableIn(table));
}
