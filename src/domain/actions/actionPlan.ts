import type { Compact, PlannedAction } from "../../tables/compact";
import { lastSteeringGroupMeeting, nextSteeringGroupMeeting } from "../meetings/meetings";

/** Not done by the As at day and not put off: someone still has to do it. */
export function isOpen(compact: Compact, action: PlannedAction): boolean {
  const { asAt } = compact;
  if (action.raisedOn !== null && action.raisedOn > asAt) return false;
  if (action.status === "Deferred") return false;
  if (action.status !== "Done") return true;
  // Done since the As at day: on that day it was still open.
  return action.doneOn !== null && action.doneOn > asAt;
}

/** Open actions whose due day has passed, the longest overdue first. */
export function overdueActions(compact: Compact): readonly PlannedAction[] {
  return byDue(
    compact.actions.filter((action) => {
      return isOpen(compact, action) && action.due !== null && action.due < compact.asAt;
    }),
  );
}

/** Open actions due from the As at day up to the next Steering Group meeting, that day included. */
export function actionsDueBeforeNextMeeting(compact: Compact): readonly PlannedAction[] {
  const meeting = nextSteeringGroupMeeting(compact)?.date ?? null;
  if (meeting === null) return [];
  return byDue(
    compact.actions.filter((action) => {
      const { due } = action;
      return isOpen(compact, action) && due !== null && due >= compact.asAt && due <= meeting;
    }),
  );
}

/**
 * Actions done after the last Steering Group meeting and by the As at day, the latest last; all
 * that are done by then, where no earlier meeting is known.
 */
export function actionsDoneSinceLastMeeting(compact: Compact): readonly PlannedAction[] {
  const meeting = lastSteeringGroupMeeting(compact)?.date ?? null;
  return compact.actions
    .filter(({ status, doneOn }) => {
      if (status !== "Done" || doneOn === null || doneOn > compact.asAt) return false;
      return meeting === null || doneOn > meeting;
    })
    .sort((a, b) => ((a.doneOn ?? "") < (b.doneOn ?? "") ? -1 : 1));
}

function byDue(actions: readonly PlannedAction[]): readonly PlannedAction[] {
  return [...actions].sort((a, b) => {
    if (a.due !== b.due) return (a.due ?? "") < (b.due ?? "") ? -1 : 1;
    return a.row.sheetRow - b.row.sheetRow;
  });
}
