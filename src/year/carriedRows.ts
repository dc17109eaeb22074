import type { Compact, PlannedAction } from "../tables/compact";
import { type ClosingMeasure, isSameRef } from "./closingMeasure";

/** What is to be carried on, by Ref; null: all that is unmet, all that is open. */
export interface CarryChoice {
  readonly measures: readonly string[] | null;
  readonly actions: readonly string[] | null;
  /** Actions whose due day moves on with the year, where they are carried on; usually none. */
  readonly dueMoves?: readonly string[];
}

export interface CarriedRows {
  readonly measures: readonly ClosingMeasure[];
  readonly actions: readonly PlannedAction[];
}

/**
 * Which measures and actions go into the next year. A measure that was met goes only where it is
 * named; one that is due later goes on as it is.
 */
export function carriedRows(
  compact: Compact,
  closing: readonly ClosingMeasure[],
  choice: CarryChoice,
): CarriedRows {
  const isChosen = ({ key, isMet }: ClosingMeasure): boolean =>
    choice.measures === null ? !isMet : choice.measures.some((ref) => isSameRef(ref, key));
  const measures = closing.filter((one) => one.runsOn || isChosen(one));
  const actions = openActions(compact).filter((action) => {
    if (choice.actions !== null) {
      return choice.actions.some((ref) => isSameRef(ref, keyOfAction(action)));
    }
    // What is put off waits in the kept copy, unless a measure goes on counting it.
    return action.status !== "Deferred" || isCountedBy(measures, action);
  });
  return { measures, actions };
}

/** Actions that are not done. */
export function openActions({ actions }: Compact): readonly PlannedAction[] {
  return actions.filter(({ status }) => status !== "Done");
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
