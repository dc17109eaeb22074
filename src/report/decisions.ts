import { type CalendarDate, daysBetween, describeDay } from "../cells/calendarDate";
import { asksForCorrectiveAction } from "../domain/measures/correctiveAction";
import type { Judgement } from "../domain/measures/judgement";
import { toBeAgreed } from "../domain/measures/toBeAgreed";
import { ageInWords } from "../domain/words/ageInWords";
import { listedAll } from "../domain/words/listedAll";
import type { Compact, SuccessMeasure } from "../tables/compact";
import { measureRef } from "./measureName";

/** Something that the Steering Group is asked to decide. */
export interface DecisionAsked {
  readonly about: "target" | "due day" | "ratification" | "corrective action";
  /** "agree corrective action on SM1 and SM4": without a stop. */
  readonly sentence: string;
}

/**
 * What the report asks the meeting to decide: targets and due days to set first, without which nothing is
 * judged, then targets to ratify, then corrective action.
 */
export function decisionsAskedFor(
  compact: Compact,
  judgements: readonly Judgement[],
): readonly DecisionAsked[] {
  const { asAt, measures } = compact;
  const toCorrect = judgements.filter(asksForCorrectiveAction);
  const open = measures.map((measure) => ({ measure, ...toBeAgreed(compact, measure) }));
  const lacking = (target: boolean, dueDay: boolean): readonly SuccessMeasure[] =>
    open
      .filter((one) => one.target === target && one.dueDay === dueDay)
      .map(({ measure }) => measure);
  const unratified = open.flatMap(({ measure, target }) => {
    const { setOn, ratifiedOn } = measure;
    if (target || setOn === null || setOn > asAt || isBy(ratifiedOn, asAt)) return [];
    return [{ measure, setOn }];
  });
  return [
    ...toSet("target", ["target", "targets"], lacking(true, false)),
    ...toSet("target", ["target and the due day", "targets and due days"], lacking(true, true)),
    ...toSet("due day", ["due day", "due days"], lacking(false, true)),
    ...toRatify(asAt, unratified),
    ...(toCorrect.length === 0 ? [] : [correction(toCorrect)]),
  ];
}

function toSet(
  about: DecisionAsked["about"],
  [one, many]: readonly [one: string, many: string],
  measures: readonly SuccessMeasure[],
): readonly DecisionAsked[] {
  if (measures.length === 0) return [];
  const what = measures.length === 1 ? one : many;
  return [{ about, sentence: `set the ${what} of ${listedAll(measures.map(measureRef))}` }];
}

interface Unratified {
  readonly measure: SuccessMeasure;
  readonly setOn: CalendarDate;
}

/** With how long they have waited: those of several days with the first of them. */
function toRatify(asAt: CalendarDate, unratified: readonly Unratified[]): readonly DecisionAsked[] {
  const days = [...new Set(unratified.map(({ setOn }) => setOn))].sort();
  const [first] = days;
  if (first === undefined) return [];
  const targets = unratified.length === 1 ? "target" : "targets";
  const refs = listedAll(unratified.map(({ measure }) => measureRef(measure)));
  const age = daysBetween(first, asAt);
  const ago = age === 0 ? "" : `, ${ageInWords(age)} ago`;
  const set = `${days.length === 1 ? "" : "the first of them "}set on ${describeDay(first)}${ago}`;
  return [{ about: "ratification", sentence: `ratify the ${targets} of ${refs}, ${set}` }];
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
