import { normalisedTitle } from "../../cells/normalisedTitle";
import { Refusal } from "../../domain/problem";
import { countOf } from "../../domain/words/figure";
import { didYouMean } from "../../domain/words/nearest";
import { listed, quoted } from "../../domain/words/quoted";
import type { SheetChoice } from "../../import/find/findTables";
import { IMPORTABLES, type Importable } from "../../import/find/importable";
import { firstFilledRow, type SheetChoices, wordsOfRow } from "../../import/find/sheetParts";
import type { OldSheet } from "../../import/oldSheet";

/** What a person says of a sheet of the old spreadsheet. */
export interface AskedSheet {
  readonly sheet: string;
  /** Which of the tables that were found in it, from 1; left out, the sheet is one table. */
  readonly part?: number | undefined;
  /** The table that its rows are; "" leaves them out. */
  readonly table?: string | undefined;
  /** The row next to the list, from 1; 0 where it has no header. */
  readonly headerRow?: number | undefined;
}

/** A choice as it is kept, with what the sheet is known by again. */
export interface RememberedSheet extends AskedSheet {
  /** What stands in its first row. */
  readonly first: string;
  /** What stands in the header row that was chosen; "" where none was. */
  readonly header: string;
}

/** A header is looked for again so far down. */
const SEARCHED_ROWS = 60;

/**
 * The sheets that were asked for. Throws Refusal "header-unknown" for a sheet, a table or a row that
 * there is not.
 */
export function askedSheets(
  asked: readonly AskedSheet[],
  sheets: readonly OldSheet[],
): SheetChoices {
  for (const choice of asked) refuseUnknown(choice, sheets);
  return {
    how: "asked",
    choiceFor: ({ name }, part) => {
      const said = asked.filter((one) => one.sheet === name && (one.part ?? null) === part);
      return said.length === 0 ? undefined : said.map(choiceOf).reduce(together);
    },
  };
}

/** Throws Refusal "header-unknown" for the second table of a sheet that has one. */
export function refuseUnknownParts(
  asked: readonly AskedSheet[],
  parts: readonly { readonly sheet: OldSheet; readonly part: number }[],
): void {
  for (const { sheet, part } of asked) {
    const known = parts.filter((one) => one.sheet.name === sheet);
    if (part === undefined || known.some((one) => one.part === part)) continue;
    throw new Refusal(
      "header-unknown",
      `The sheet ${quoted(sheet)} has no table ${part}: ${countOf(known.length, "tables")} can be told apart in it.`,
    );
  }
}

/** What was decided about sheets before, for whichever of them look as they did. */
export function rememberedSheets(known: readonly RememberedSheet[]): SheetChoices {
  return {
    how: "remembered",
    choiceFor: (sheet, part) => {
      const said = known.filter((one) => one.sheet === sheet.name && (one.part ?? null) === part);
      return said.map((one) => recalled(one, sheet)).find((choice) => choice !== undefined);
    },
  };
}

/** The choice with what its sheet is known by again. */
export function sheetToRemember(
  choice: AskedSheet,
  sheets: readonly OldSheet[],
): readonly RememberedSheet[] {
  const sheet = sheets.find(({ name }) => name === choice.sheet);
  if (sheet === undefined) return [];
  const { headerRow = 0 } = choice;
  const header = headerRow === 0 ? "" : wordsOfRow(sheet, headerRow);
  return [{ ...choice, first: wordsOfRow(sheet, firstFilledRow(sheet)), header }];
}

/** The header row is where its words are now: a list gets another title row over the years. */
function recalled(
  { table, headerRow, first, header }: RememberedSheet,
  sheet: OldSheet,
): SheetChoice | undefined {
  const { table: importable } = choiceOf({ sheet: sheet.name, table });
  const isSame = wordsOfRow(sheet, firstFilledRow(sheet)) === first;
  const row = header === "" ? null : rowOfHeader(sheet, headerRow ?? 1, header);
  if (row !== null) return { table: importable, headerRow: row };
  if (!isSame) return undefined;
  return { table: importable, headerRow: headerRow === 0 ? 0 : undefined };
}

function rowOfHeader(sheet: OldSheet, likely: number, header: string): number | null {
  const last = Math.min(SEARCHED_ROWS, sheet.cells.length);
  const rows = [likely, ...Array.from({ length: last }, (_, index) => index + 1)];
  return rows.find((row) => wordsOfRow(sheet, row) === header) ?? null;
}

function choiceOf({ table, headerRow }: AskedSheet): SheetChoice {
  return { table: table === undefined ? undefined : importableNamed(table), headerRow };
}

/** Of two things that were said of one sheet each says its own. */
function together(one: SheetChoice, other: SheetChoice): SheetChoice {
  return {
    table: other.table === undefined ? one.table : other.table,
    headerRow: other.headerRow ?? one.headerRow,
  };
}

/** Null leaves the sheet out; a name that is none's is taken as not said. */
function importableNamed(name: string): Importable | null | undefined {
  const asked = normalisedTitle(name);
  if (asked === "") return null;
  return IMPORTABLES.find(({ table }) =>
    [table.name, ...table.aliases].some((title) => normalisedTitle(title) === asked),
  );
}

function refuseUnknown({ sheet: name, table, headerRow }: AskedSheet, sheets: readonly OldSheet[]) {
  const names = sheets.map((one) => one.name);
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) {
    throw new Refusal(
      "header-unknown",
      `There is no sheet ${quoted(name)} in the old spreadsheet. It has ${listed(names.map(quoted), 10)}.`,
    );
  }
  if (table !== undefined && importableNamed(table) === undefined) {
    const known = IMPORTABLES.map((importable) => importable.table.name);
    throw new Refusal(
      "header-unknown",
      `${quoted(table)} is no table that an import fills: those are ${listed(known, 20)}.${didYouMean(table, known)}`,
    );
  }
  if (headerRow !== undefined && headerRow > sheet.cells.length) {
    throw new Refusal(
      "header-unknown",
      `The sheet ${quoted(name)} has no row ${headerRow}: it ends with row ${sheet.cells.length}.`,
    );
  }
}
