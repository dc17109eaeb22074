import { normalisedTitle } from "../cells/normalisedTitle";
import { judgeMeasures } from "../domain/measures/judgeMeasures";
import type { Judgement } from "../domain/measures/judgement";
import { type MeasureIndex, measureIndexOf } from "../domain/measures/measureIndex";
import { type MeasureTerms, measureTerms } from "../domain/measures/measureTerms";
import type { Compact, SuccessMeasure } from "../tables/compact";
import type { ProgrammeYear } from "./programmeYear";

/** A success measure as the closing year leaves it. */
export interface ClosingMeasure {
  readonly measure: SuccessMeasure;
  readonly judgement: Judgement;
  readonly terms: MeasureTerms;
  /** What a person chooses it by: its Ref, else its place. */
  readonly key: string;
  /** It is due after the closing year, so that it goes on as it is. */
  readonly runsOn: boolean;
  /** Its target is met, so that there is nothing to carry on. */
  readonly isMet: boolean;
}

/** Every measure with its closing figures; `compact` is as at the closing day. */
export function closingMeasures(
  compact: Compact,
  { ends }: ProgrammeYear,
): readonly ClosingMeasure[] {
  const index: MeasureIndex = measureIndexOf(compact);
  const judgements = judgeMeasures(compact);
  return compact.measures.flatMap((measure, at) => {
    const judgement = judgements[at];
    if (judgement === undefined) return [];
    const runsOn = judgement.due !== null && judgement.due > ends;
    return [
      {
        measure,
        judgement,
        terms: measureTerms(index, measure),
        key: measure.ref || `row ${measure.row.sheetRow}`,
        runsOn,
        isMet: !runsOn && judgement.status === "Achieved",
      },
    ];
  });
}

/** Whether two Refs name the same, however they are spaced. */
export function isSameRef(one: string, other: string): boolean {
  return one !== "" && normalisedTitle(one) === normalisedTitle(other);
}
