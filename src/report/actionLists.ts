import type { CalendarDate } from "../domain/calendarDate";
import type { Compact, PlannedAction } from "../tables/compact";

/** The action plan as the Steering Group takes it: each action stands in one list at most. */
export interface ActionLists {
  readonly overdue: readonly PlannedAction[];
  readonly dueBeforeNext: readonly PlannedAction[];
  readonly doneSinceLast: readonly PlannedAction[];
  /** Open, and in neither list above: what stays on the agenda as a matter arising. */
  readonly carriedOver: readonly PlannedAction[];
}

/** Sorts the actions into lists, by due day; those without one come last. */
export function actionLists(
  compact: Compact,
  last: CalendarDate | null,
  next: CalendarDate | null,
): ActionLists {
  const days = { asAt: compact.asAt, since: last ?? compact.settings.yearStarts, next };
  const inOrder = [...compact.actions].sort((a, b) => compare(a.due ?? "9", b.due ?? "9"));
  const of = (list: keyof ActionLists): readonly PlannedAction[] =>
    inOrder.filter((action) => listOf(action, days) === list);
  return {
    overdue: of("overdue"),
    dueBeforeNext: of("dueBeforeNext"),
    doneSinceLast: of("doneSinceLast"),
    carriedOver: of("carriedOver"),
  };
}

interface Days {
  readonly asAt: CalendarDate;
  readonly since: CalendarDate | null;
  readonly next: CalendarDate | null;
}

/** Null for what was done before the last meeting, or is done only after the As at day. */
function listOf(action: PlannedAction, { asAt, since, next }: Days): keyof ActionLists | null {
  const { status, due, doneOn } = action;
  if (status === "Done" && (doneOn === null || doneOn <= asAt)) {
    return doneOn === null || since === null || doneOn > since ? "doneSinceLast" : null;
  }
  if (status === "Deferred" || due === null) return "carriedOver";
  if (due < asAt) return "overdue";
  return next !== null && due <= next ? "dueBeforeNext" : "carriedOver";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
