import { describeDay } from "../cells/calendarDate";
import { describeFigure } from "../domain/words/figure";
import type { Compact } from "../tables/compact";
import { type CarriedRows, keyOfAction } from "./carriedRows";
import { type ClosingMeasure, isSameRef } from "./closingMeasure";
import { type ProgrammeYear, yearsOn } from "./programmeYear";

/** Something that is carried on and does not fit the next year: what, and how to mend it. */
export interface NoLongerValid {
  readonly ref: string;
  readonly why: string;
}

/** What of the carried rows cannot stand as it is. */
export function noLongerValid(
  compact: Compact,
  closing: readonly ClosingMeasure[],
  carried: CarriedRows,
  opening: ProgrammeYear,
): readonly NoLongerValid[] {
  return [
    ...carried.measures.flatMap((measure) =>
      [...doubtsOf(measure, opening), ...actionLeft(compact, carried, measure)].map((why) => {
        return { ref: measure.key, why };
      }),
    ),
    ...carried.actions.flatMap((action) => {
      const left = closing.find((measure) => {
        return isSameRef(measure.key, action.measure) && !carried.measures.includes(measure);
      });
      if (left === undefined) return [];
      const why = `It serves ${left.key}, which is not carried on: choose another Success measure for it, or clear that cell.`;
      return [{ ref: keyOfAction(action), why }];
    }),
  ];
}

/** What of a measure does not fit the next year, whatever else is carried on. */
export function doubtsOf(measure: ClosingMeasure, opening: ProgrammeYear): readonly string[] {
  return [
    ...targetPastMost(measure, opening),
    ...targetMet(measure),
    ...dueMissing(measure),
    ...profileUnreadable(measure),
  ];
}

/** "Its target is 30, and no more than 27 can be counted by 31 Mar 2010." */
function targetPastMost(
  { terms, judgement, runsOn }: ClosingMeasure,
  { starts, ends }: ProgrammeYear,
): readonly string[] {
  const { target, percent, due } = judgement;
  if (runsOn || percent || target === null || terms.source === null) return [];
  const lastDay = due === null ? ends : ends > due ? ends : yearsOn(due, 1);
  const { most } = terms.source.count(
    { from: terms.isNewInPeriod ? starts : null, due: lastDay, asAt: starts },
    () => null,
  );
  if (most === null || target <= most) return [];
  return [
    `Its target is ${describeFigure(target)}, and there are no more than ${describeFigure(most)} members that can be counted by ${describeDay(lastDay)}: type a target that can be reached.`,
  ];
}

/** Counted to date, it would be met from the first day; what is to be kept is met anew each year. */
function targetMet({ isMet, terms, judgement }: ClosingMeasure): readonly string[] {
  if (!isMet || terms.isNewInPeriod || judgement.direction.startsWith("Keep")) return [];
  return ["It was met, and is counted to date: type the target that the Steering Group sets next."];
}

function actionLeft(
  { actions }: Compact,
  carried: CarriedRows,
  { terms, measure }: ClosingMeasure,
): readonly string[] {
  if (terms.kind?.choice !== "Actions done") return [];
  const counted = actions.find(({ ref }) => isSameRef(ref, measure.of));
  if (counted === undefined || counted.status === "Done") return [];
  if (carried.actions.includes(counted)) return [];
  return [
    `It is the action ${counted.ref}, which is not carried on: carry that on too, or choose another in Of.`,
  ];
}

function dueMissing({ judgement }: ClosingMeasure): readonly string[] {
  return judgement.due === null ? ["It has no due day that could move on: type one in Due."] : [];
}

function profileUnreadable({ terms }: ClosingMeasure): readonly string[] {
  return terms.profile.kind === "unreadable"
    ? [
        `Its Profile cannot be read at ${terms.profile.seen}, so its days have not moved on: type it anew.`,
      ]
    : [];
}
