import { describeDay } from "../cells/calendarDate";
import type { Compact, PlannedAction } from "../tables/compact";
import { type CarriedRows, keyOfAction, openActions } from "./carriedRows";
import { type CellMove, cellMove, measureCells } from "./cellsOfNewYear";
import type { ClosingMeasure } from "./closingMeasure";
import { type DueMove, dueMoveOf } from "./dueMove";
import { doubtsOf } from "./noLongerValid";
import type { ProgrammeYear } from "./programmeYear";
import { wordsOfOldYear } from "./wordsOfOldYear";

/** One thing that can be carried on, as it is offered. */
export interface Offer {
  readonly ref: string;
  readonly name: string;
  /** "At risk: 6 of 10; …", "In progress". */
  readonly standing: string;
  readonly isCarried: boolean;
  /** Why it is offered, and what the usual choice follows from. */
  readonly why: string;
}

export interface MeasureOffer extends Offer {
  /** What changes in its row, if it is carried on. */
  readonly changes: readonly CellMove[];
  /** What would not fit the next year, in sentences. */
  readonly doubts: readonly string[];
  /** What its sentence says of the closing year, and has to be worded again. */
  readonly oldWords: readonly string[];
}

export interface ActionOffer extends Offer {
  readonly owner: string;
  /** Where its due day could move to; null where it does not lie in the closing year. */
  readonly dueMove: DueMove | null;
}

export interface Offers {
  readonly measures: readonly MeasureOffer[];
  readonly actions: readonly ActionOffer[];
  /** Measures that are due after the closing year: no question, they go on as they are. */
  readonly runOn: readonly { readonly ref: string; readonly name: string; readonly why: string }[];
}

/** All that a person may decide about. */
export function offersOf(
  compact: Compact,
  measures: readonly ClosingMeasure[],
  carried: CarriedRows,
  closing: ProgrammeYear,
  opening: ProgrammeYear,
): Offers {
  return {
    measures: measures
      .filter(({ runsOn }) => !runsOn)
      .map((one) => ({
        ref: one.key,
        name: one.measure.measure,
        standing: `${one.judgement.status}: ${one.judgement.why}`,
        isCarried: carried.measures.includes(one),
        why: whyMeasure(one),
        changes: measureCells(compact, one, closing).map(cellMove),
        doubts: doubtsOf(one, opening),
        oldWords: wordsOfOldYear(one, closing),
      })),
    actions: openActions(compact).map((action) => ({
      ref: keyOfAction(action),
      name: action.action,
      standing: action.status || "Status is blank",
      isCarried: carried.actions.includes(action),
      why: whyAction(action, closing),
      owner: action.owner,
      dueMove: dueMoveOf(action, closing),
    })),
    runOn: measures
      .filter(({ runsOn }) => runsOn)
      .map(({ key, measure, judgement: { due } }) => ({
        ref: key,
        name: measure.measure,
        why: `Due ${due === null ? "later" : describeDay(due)}, so it goes on as it is.`,
      })),
  };
}

function whyMeasure({ isMet, terms, judgement }: ClosingMeasure): string {
  const standing = isMet
    ? "It was met, so it leaves unless you tick it"
    : judgement.status === "Not judged"
      ? "It was not judged"
      : "It was not met";
  return terms.isNewInPeriod
    ? `${standing}. New in period: it is counted from nothing again.`
    : `${standing}. Total to date: the closing figure becomes its Baseline.`;
}

function whyAction({ status, due }: PlannedAction, { ends }: ProgrammeYear): string {
  if (status === "Deferred")
    return "It is deferred, so it waits in the kept copy unless you tick it.";
  if (due === null) return "It is still open, without a due day.";
  return due <= ends
    ? `It is still open, and was due ${describeDay(due)}.`
    : `It is still open, and due ${describeDay(due)}.`;
}
