import { judgeMeasures } from "../domain/measures/judgeMeasures";
import type { Judgement } from "../domain/measures/judgement";
import type { SuccessMeasure } from "../tables/compact";
import type { Checkup } from "./checkup";

/** What the measure in a row comes to as at the day; null where it is not among the measures. */
export function judgementOf({ row }: SuccessMeasure, checkup: Checkup): Judgement | null {
  return checkup.index(judgements).get(row.sheetRow) ?? null;
}

function judgements({ compact }: Checkup): ReadonlyMap<number, Judgement> {
  return new Map(judgeMeasures(compact).map((judged) => [judged.sheetRow, judged]));
}
