import type { Compact, PlannedAction } from "../tables/compact";
import { type ClosingMeasure, isSameRef } from "./closingMeasure";

/** What is to be carried on, by Ref; null: all that is unmet, all that is open. */
export interface CarryChoice {
  readonly measures: readonly string[] | null;
  readonly actions: readonly string[] | null;
}

/** One thing that can be carried on, as it is offered. */
export interface Offer {
  readonly ref: string;
  readonly name: string;
  /** "At risk: 6 of 10; …", "In progress". */
  readonly standing: string;
  readonly isCarried: boolean;
}

export interface CarriedRows {
  readonly measures: readonly ClosingMeasure[];
  readonly actions: readonly PlannedAction[];
  /** Unmet measures: those that run on beyond the year are no question. */
  readonly offeredMeasures: readonly Offer[];
  /** Actions that are not done. */
  readonly offeredActions: readonly Offer[];
}

/** Which measures and actions go into the next year, and which of them were a choice. */
export function carriedRows(
  compact: Compact,
  closing: readonly ClosingMeasure[],
  choice: CarryChoice,
): CarriedRows {
  const unmet = closing.filter(({ runsOn, isMet }) => !runsOn && !isMet);
  const isChosen = (key: string): boolean =>
    choice.measures === null || choice.measures.some((ref) => isSameRef(ref, key));
  const measures = closing.filter(({ key, runsOn, isMet }) => runsOn || (!isMet && isChosen(key)));
  const unfinished = compact.actions.filter(({ status }) => status !== "Done");
  const isAction = (action: PlannedAction): boolean => {
    if (choice.actions !== null) {
      return choice.actions.some((ref) => isSameRef(ref, keyOfAction(action)));
    }
    // What is put off waits in the kept copy, unless a measure goes on counting it.
    return action.status !== "Deferred" || isCountedBy(measures, action);
  };
  const actions = unfinished.filter(isAction);
  return {
    measures,
    actions,
    offeredMeasures: unmet.map(({ key, measure, judgement }) => ({
      ref: key,
      name: measure.measure,
      standing: `${judgement.status}: ${judgement.why}`,
      isCarried: isChosen(key),
    })),
    offeredActions: unfinished.map((action) => ({
      ref: keyOfAction(action),
      name: action.action,
      standing: action.status || "Status is blank",
      isCarried: actions.includes(action),
    })),
  };
}

/** What a person chooses an action by: its Ref, else its place. */
export function keyOfAction({ ref, row }: PlannedAction): string {
  return ref || `row ${row.sheetRow}`;
}

/** Whether one of the measures is this very action. */
function isCountedBy(measures: readonly ClosingMeasure[], { ref }: PlannedAction): boolean {
  return measures.some(
    ({ terms, measure }) => terms.kind?.choice === "Actions done" && isSameRef(measure.of, ref),
  );
}
