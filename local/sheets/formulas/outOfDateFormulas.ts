import { a1Of, quotedSheetName } from "../workbook/a1Notation";
import { allFormulas, type FormulaCell } from "../workbook/allFormulas";
import { areaFrom } from "../workbook/area";
import { ChangedPlaces } from "../workbook/changedPlaces";
import { placesRead } from "../workbook/placesRead";
import type { Workbook } from "../workbook/workbook";

/** More cells than this are counted, not named. */
const MOST_NAMED = 8;
const LIST = new Intl.ListFormat("en-GB");

/**
 * One sentence that names the formulas whose values are not up to date: they keep what the file came
 * with, since nothing here can compute them; and what is worked out from those. Null where all are.
 */
export function outOfDateFormulas(workbook: Workbook): string | null {
  const formulas = allFormulas(workbook);
  const kept = formulas.filter(({ cell }) => cell.kept === "out of date");
  if (kept.length === 0) return null;
  const others = formulas.filter(({ cell }) => cell.kept !== "out of date");
  const unknown = unknownFunctions(workbook, kept);
  const functions = unknown.length === 0 ? "" : ` (${unknown.join(", ")})`;
  const [keep, them] = kept.length === 1 ? ["keeps", "it"] : ["keep", "them"];
  const following = followers(kept, others);
  const rest = following.length === 0 ? "" : `; worked out from ${them}: ${named(following)}`;
  return `Not up to date: ${named(kept)} ${keep} what the file came with, since nothing here computes ${them}${functions}${rest}.`;
}

function unknownFunctions(workbook: Workbook, kept: readonly FormulaCell[]): readonly string[] {
  const engine = workbook.formulaEngine;
  return [...new Set(kept.flatMap(({ cell }) => engine?.unknownFunctions?.(cell.formula) ?? []))];
}

/** The formulas that read any of those, directly or through others. */
function followers(
  kept: readonly FormulaCell[],
  others: readonly FormulaCell[],
): readonly FormulaCell[] {
  const reached = new ChangedPlaces();
  for (const place of kept) reached.addFormula(place);
  const following = new Set<FormulaCell>();
  for (let before = -1; before < following.size; ) {
    before = following.size;
    for (const place of others) {
      const reads = { ...placesRead(place.cell.formula, place.sheet), readsAnything: false };
      if (following.has(place) || !reached.concerns(reads)) continue;
      following.add(place);
      reached.addFormula(place);
    }
  }
  return others.filter((place) => following.has(place));
}

function named(places: readonly FormulaCell[]): string {
  const cells = places.map(
    ({ sheet, row, column }) => `${quotedSheetName(sheet.name)}!${a1Of(areaFrom(row, column))}`,
  );
  const shown = cells.slice(0, cells.length > MOST_NAMED ? MOST_NAMED - 1 : MOST_NAMED);
  const more = cells.length - shown.length;
  return LIST.format(more > 0 ? [...shown, `${more} more`] : shown);
}
