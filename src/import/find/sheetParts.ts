import { describeCell, isUnused } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import type { OldSheet } from "../oldSheet";
import type { FoundTable, Region, SheetChoice, TableFinder } from "./findTables";

/** What a person has said of sheets. */
export interface SheetChoices {
  /** Of a part of it, from 1; null asks of the sheet as a whole. Undefined where nothing was said. */
  readonly choiceFor: (sheet: OldSheet, part: number | null) => SheetChoice | undefined;
  readonly how: "asked" | "remembered";
}

/** The rows of one table of a sheet, or a whole sheet in which none is. */
export interface SheetPart extends Region {
  /** From 1, in its sheet. */
  readonly part: number;
  /** The table as it comes in; null where nothing of it does. */
  readonly table: FoundTable | null;
  /** How that was known. */
  readonly how: "found" | "asked" | "remembered";
}

/** A sheet in its parts, each as it was found or as a person has said. `found` are its tables, from the top. */
export function partsOfSheet(
  sheet: OldSheet,
  found: readonly FoundTable[],
  finder: TableFinder,
  choices: readonly SheetChoices[],
): readonly SheetPart[] {
  const whole: Region = {
    ...{ sheet, firstRow: 1, lastRow: sheet.cells.length },
    found: found[0] ?? null,
  };
  for (const { choiceFor, how } of choices) {
    const choice = choiceFor(sheet, null);
    if (choice === undefined) continue;
    const { firstRow, lastRow } = whole;
    // What was found ends with the next table: a person says that there is one.
    const first = whole.found === null ? null : { ...whole.found, lastRow };
    const table = finder.asSaid({ ...whole, found: first }, choice);
    return [{ sheet, firstRow, lastRow, found: first, part: 1, table, how }];
  }
  const regions =
    found.length === 0 ? [whole] : found.map((table, index) => regionOf(table, found[index - 1]));
  return regions.map((region, index): SheetPart => {
    const part = index + 1;
    for (const { choiceFor, how } of choices) {
      const choice = choiceFor(sheet, part);
      if (choice === undefined) continue;
      return { ...region, part, table: finder.asSaid(region, choice), how };
    }
    return { ...region, part, table: region.found, how: "found" };
  });
}

function regionOf(found: FoundTable, above: FoundTable | undefined): Region {
  const firstRow = (above?.lastRow ?? 0) + 1;
  return { sheet: found.sheet, firstRow, lastRow: found.lastRow, found };
}

/** What stands in a row, by which it is known again in a list that has grown meanwhile. */
export function wordsOfRow({ cells }: OldSheet, row: number): string {
  return normalisedTitle(
    (cells[row - 1] ?? [])
      .filter((cell) => !isUnused(cell))
      .map(describeCell)
      .join(" "),
  ).slice(0, 120);
}

/** The first row that holds anything; 1 in an empty sheet. */
export function firstFilledRow({ cells }: OldSheet): number {
  return cells.findIndex((row) => row.some((cell) => !isUnused(cell))) + 1 || 1;
}
