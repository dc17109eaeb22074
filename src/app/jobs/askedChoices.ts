import { normalisedTitle } from "../../cells/normalisedTitle";
import { Refusal } from "../../domain/problem";
import { didYouMean } from "../../domain/words/nearest";
import { quoted } from "../../domain/words/quoted";
import { IMPORTABLES } from "../../import/find/importable";
import type { HeaderChoices } from "../../import/find/matchHeader";
import { fieldsByTitle } from "../../tables/findHeader";

/** What a person says a header of the old spreadsheet is; `to` is "" where it is left out. */
export interface AskedHeader {
  readonly from: string;
  readonly to: string;
}

/** The headers that were asked for, and what is wrong with them once all tables have been found. */
export function askedChoices(map: readonly AskedHeader[]): {
  readonly choices: HeaderChoices;
  /** Throws Refusal "header-unknown" for one that is in no table that was found. */
  readonly refuseUnknown: (isAnythingFound: boolean) => void;
} {
  const asked = new Map(map.map(({ from, to }) => [normalisedTitle(from), { from, to }]));
  const met = new Set<string>();
  const choices: HeaderChoices = {
    how: "asked",
    fieldFor: (table, header) => {
      const wish = asked.get(header);
      if (wish === undefined) return undefined;
      met.add(header);
      if (wish.to.trim() === "") return null;
      const field = fieldsByTitle(table.columns).get(normalisedTitle(wish.to));
      return field === undefined || table.columns[field]?.auto ? undefined : field;
    },
  };
  const refuseUnknown = (isAnythingFound: boolean): void => {
    for (const [header, { from, to }] of asked) {
      if (to.trim() !== "" && !isFillable(to)) {
        throw new Refusal(
          "header-unknown",
          `${quoted(to)} is no column that an import fills.${didYouMean(to, fillableTitles())}`,
        );
      }
      if (!met.has(header)) {
        throw new Refusal(
          "header-unknown",
          `There is no header ${quoted(from)} in the old spreadsheet.`,
        );
      }
    }
    if (isAnythingFound) return;
    throw new Refusal(
      "nothing-found",
      "No table of this workbook was found in that spreadsheet: no row in it holds headers such as Organisation, Main contact and Email. Say which header is which, or put a row of headers over the list.",
    );
  };
  return { choices, refuseUnknown };
}

function isFillable(title: string): boolean {
  return IMPORTABLES.some(({ table }) => {
    const field = fieldsByTitle(table.columns).get(normalisedTitle(title));
    return field !== undefined && !table.columns[field]?.auto;
  });
}

function fillableTitles(): readonly string[] {
  return IMPORTABLES.flatMap(({ table }) =>
    Object.values(table.columns)
      .filter(({ auto }) => !auto)
      .map(({ title }) => title),
  );
}
