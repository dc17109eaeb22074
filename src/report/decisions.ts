import type { CalendarDate } from "../cells/calendarDate";
import { asksForCorrectiveAction } from "../domain/measures/correctiveAction";
import type { Judgement } from "../domain/measures/judgement";
import { listedAll } from "../domain/words/listedAll";
import type { Compact } from "../tables/compact";
import { measureRef } from "./measureName";

/** Something that the Steering Group is asked to decide. */
export interface DecisionAsked {
  readonly about: "corrective action" | "ratification";
  /** "agree the corrective action for SM1 and SM4": without a stop. */
  readonly sentence: string;
}

/** What the report asks of the meeting: corrective action first, then targets to ratify. */
export function decisionsAskedFor(
  compact: Compact,
  judgements: readonly Judgement[],
): readonly DecisionAsked[] {
  const toCorrect = judgements.filter(asksForCorrectiveAction);
  const unratified = compact.measures.filter(
    ({ setOn, ratifiedOn }) => isBy(setOn, compact.asAt) && !isBy(ratifiedOn, compact.asAt),
  );
  const targets = unratified.length === 1 ? "target" : "targets";
  return [
    ...(toCorrect.length === 0 ? [] : [correction(toCorrect)]),
    ...(unratified.length === 0
      ? []
      : [
          {
            about: "ratification" as const,
            sentence: `ratify the ${targets} of ${listedAll(unratified.map(measureRef))}`,
          },
        ]),
  ];
}

/** Of measures of which the action is to be agreed; at least one. */
export function correction(toCorrect: readonly Judgement[]): DecisionAsked {
  return {
    about: "corrective action",
    sentence: `agree the corrective action for ${listedAll(toCorrect.map(measureRef))}`,
  };
}

function isBy(day: CalendarDate | null, asAt: CalendarDate): boolean {
  return day !== null && day <= asAt;
}
