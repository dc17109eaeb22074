import type { CalendarDate } from "../cells/calendarDate";
import { asksForCorrectiveAction } from "../domain/measures/correctiveAction";
import type { Judgement } from "../domain/measures/judgement";
import { listedAll } from "../domain/words/listedAll";
import type { Compact } from "../tables/compact";
import { headline } from "./headline";
import { measureRef } from "./measureName";

/** Something that the Steering Group is asked to decide. */
export interface DecisionAsked {
  readonly about: "target" | "ratification" | "corrective action";
  /** "agree corrective action on SM1 and SM4": without a stop. */
  readonly sentence: string;
}

/**
 * All that the report asks of the meeting, in the order in which it is dealt with: what to note, then
 * what to decide. Each is without a stop; none where there is no measure.
 */
export function recommendationsOf(
  compact: Compact,
  judgements: readonly Judgement[],
): readonly string[] {
  if (judgements.length === 0) return [];
  const progress = headline(judgements)
    .replace(/\.$/, "")
    .replace(/^(?:All|Both|The)\b/, (word) => word.toLowerCase());
  const decisions = decisionsAskedFor(compact, judgements).map(({ sentence }) => sentence);
  return [`note that ${progress}`, ...decisions];
}

/**
 * What the report asks the meeting to decide: targets to set first, without which nothing is judged, then
 * those to ratify, then corrective action.
 */
export function decisionsAskedFor(
  compact: Compact,
  judgements: readonly Judgement[],
): readonly DecisionAsked[] {
  const toCorrect = judgements.filter(asksForCorrectiveAction);
  const unratified = compact.measures.filter(
    ({ setOn, ratifiedOn, target }) =>
      target !== null && isBy(setOn, compact.asAt) && !isBy(ratifiedOn, compact.asAt),
  );
  const withoutTarget = judgements.filter(({ target }) => target === null);
  return [
    ...ofTargets("target", "set", withoutTarget),
    ...ofTargets("ratification", "ratify", unratified),
    ...(toCorrect.length === 0 ? [] : [correction(toCorrect)]),
  ];
}

function ofTargets(
  about: DecisionAsked["about"],
  verb: string,
  measures: readonly Parameters<typeof measureRef>[0][],
): readonly DecisionAsked[] {
  if (measures.length === 0) return [];
  const targets = measures.length === 1 ? "target" : "targets";
  return [{ about, sentence: `${verb} the ${targets} of ${listedAll(measures.map(measureRef))}` }];
}

/** Of measures of which the action is to be agreed; at least one. */
export function correction(toCorrect: readonly Judgement[]): DecisionAsked {
  return {
    about: "corrective action",
    sentence: `agree corrective action on ${listedAll(toCorrect.map(measureRef))}`,
  };
}

function isBy(day: CalendarDate | null, asAt: CalendarDate): boolean {
  return day !== null && day <= asAt;
}
