import { fc } from "../support/fastCheck";
import { askOracle } from "./askOracle";
import { askProduct } from "./askProduct";
import { describeDifferences } from "./describeWorkbook";
import { type Difference, differencesOf } from "./differences";
import { smallestWithFault } from "./smallest";
import { aWorkbook } from "./workbooks/aWorkbook";
import type { PlainWorkbook } from "./workbooks/plainWorkbook";

/** How many workbooks one Python process is given at a time. */
const BATCH = 300;

/** The first workbook on which oracle and add-on differ, made small and put into words; or null. */
export function firstDifference(seed: number, count: number): string | null {
  const workbooks = fc.sample(aWorkbook, { seed, numRuns: count });
  for (let start = 0; start < workbooks.length; start += BATCH) {
    const batch = workbooks.slice(start, start + BATCH);
    const found = batch[differences(batch).findIndex(isFault)];
    if (found !== undefined) return describe(found);
  }
  return null;
}

function describe(found: PlainWorkbook): string {
  const smallest = smallestWithFault(found, (smaller) => differences(smaller).findIndex(isFault));
  return describeDifferences(smallest, differences([smallest]).flat());
}

function differences(workbooks: readonly PlainWorkbook[]): readonly (readonly Difference[])[] {
  const oracle = askOracle(workbooks);
  return workbooks.map((workbook, index) =>
    differencesOf(oracle[index] ?? [], askProduct(workbook)),
  );
}

function isFault(found: readonly Difference[]): boolean {
  return found.length > 0;
}
