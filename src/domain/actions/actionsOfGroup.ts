import type { CalendarDate } from "../../cells/calendarDate";
import type { Compact, PlannedAction } from "../../tables/compact";
import { isSameGroup } from "../meetings/groupMeetings";
import { isSteeringGroup } from "../meetings/meetings";
import { isOpen } from "./actionPlan";

/** A group's own actions as its meeting takes them: each stands in one list at most. */
export interface ActionsOfGroup {
  /** The longest overdue first. */
  readonly overdue: readonly PlannedAction[];
  /** Due from the As at day up to the meeting, that day included. */
  readonly dueByMeeting: readonly PlannedAction[];
  /** Open and due later or on no day, or put off. */
  readonly later: readonly PlannedAction[];
  /**
   * Done from the day of the group's last meeting on, and before the day of this one, so that each is
   * listed as closed at one meeting; all that are done, where no earlier meeting is known.
   */
  readonly done: readonly PlannedAction[];
}

/** Actions of no group are the Steering Group's. */
export function actionsOfGroup(
  compact: Compact,
  group: string,
  {
    meeting,
    previous,
  }: {
    readonly meeting: CalendarDate | null;
    readonly previous: CalendarDate | null;
  },
): ActionsOfGroup {
  const { asAt } = compact;
  const own = compact.actions.filter((action) =>
    action.group === "" ? isSteeringGroup(group) : isSameGroup(action.group, group),
  );
  const open = byDue(own.filter((action) => isOpen(compact, action)));
  const overdue = open.filter(({ due }) => due !== null && due < asAt);
  const dueByMeeting = open.filter(
    ({ due }) => due !== null && due >= asAt && meeting !== null && due <= meeting,
  );
  const elsewhere = new Set([...overdue, ...dueByMeeting]);
  const deferred = own.filter(
    ({ status, raisedOn }) => status === "Deferred" && (raisedOn === null || raisedOn <= asAt),
  );
  return {
    overdue,
    dueByMeeting,
    later: [...open.filter((action) => !elsewhere.has(action)), ...deferred],
    done: own.filter(
      ({ status, doneOn }) =>
        status === "Done" &&
        doneOn !== null &&
        doneOn <= asAt &&
        (meeting === null || doneOn < meeting) &&
        (previous === null || doneOn >= previous),
    ),
  };
}

/** Those without a day last. */
function byDue(actions: readonly PlannedAction[]): readonly PlannedAction[] {
  return [...actions].sort((a, b) => {
    if (a.due !== b.due) return (a.due ?? "9") < (b.due ?? "9") ? -1 : 1;
    return a.row.sheetRow - b.row.sheetRow;
  });
}
