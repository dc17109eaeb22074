import {
  actionsDoneSinceLastMeeting,
  actionsDueBeforeNextMeeting,
  isOpen,
  overdueActions,
} from "../domain/actions/actionPlan";
import type { Compact, PlannedAction } from "../tables/compact";

/** The action plan as the Steering Group takes it: each action stands in one list at most. */
export interface ActionLists {
  readonly overdue: readonly PlannedAction[];
  readonly dueBeforeNext: readonly PlannedAction[];
  readonly doneSinceLast: readonly PlannedAction[];
  /** Open or put off, and in neither list above: what stays on the agenda as a matter arising. */
  readonly carriedOver: readonly PlannedAction[];
}

/** Sorts the actions into lists; those carried over are in the order of the workbook. */
export function actionLists(compact: Compact): ActionLists {
  const overdue = overdueActions(compact);
  const dueBeforeNext = actionsDueBeforeNextMeeting(compact);
  const elsewhere = new Set([...overdue, ...dueBeforeNext]);
  return {
    overdue,
    dueBeforeNext,
    doneSinceLast: actionsDoneSinceLastMeeting(compact),
    carriedOver: compact.actions.filter((action) => {
      const isPutOff =
        action.status === "Deferred" &&
        (action.raisedOn === null || action.raisedOn <= compact.asAt);
      return !elsewhere.has(action) && (isPutOff || isOpen(compact, action));
    }),
  };
}
