import { addDays, type CalendarDate, describeDay, earlierOf } from "../../cells/calendarDate";
import { describeCell, isUnused } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { cellOf } from "../../tables/cellOf";
import type { Compact, PlannedAction } from "../../tables/compact";
import { byName } from "../members/organisationKey";
import { clipped, listed } from "../words/quoted";
import { type CountingWindow, isLate, whyOutside } from "./countingWindow";
import type { OneAction } from "./course";
import type { Counted, NotCounted } from "./judgement";
import { byDayThenName, NOTHING_COUNTED, type Tally } from "./tally";
import { unreadable, type WhyNotCounted, whyNot } from "./whyNotCounted";

/** The actions that a Ref stands for. */
export interface ActionsOfRef {
  readonly actions: readonly PlannedAction[];
  /** The Ref is that of one action, not of a priority or a measure. */
  readonly isOne: boolean;
}

/** *Actions done* (design, section 4), among the actions of a priority or a measure, or of one. */
export function countActions(
  compact: Compact,
  { actions, isOne }: ActionsOfRef,
  window: CountingWindow,
): Tally {
  const counted: Counted[] = [];
  const notCounted: NotCounted[] = [];
  const late: Counted[] = [];
  const booked: Counted[] = [];
  const notRead: NotCounted[] = [];
  const undated: string[] = [];
  for (const action of actions) {
    const name = nameOfAction(action);
    const { doneOn } = action;
    if (action.status !== "Done") {
      const expectedOn = expectedDayOf(action);
      if (isBooked(action, expectedOn, window)) booked.push({ name, on: expectedOn, amount: 1 });
    }
    if (action.status !== "Done" || doneOn === null) {
      const why = whyNotDone(compact, action);
      notCounted.push({ name, why });
      if (why === WITHOUT_A_DAY) undated.push(name);
      if (why.isUnreadable) notRead.push({ name, why });
      continue;
    }
    const outside = whyOutside(doneOn, window);
    if (outside === null) counted.push({ name, on: doneOn, amount: 1 });
    else notCounted.push({ name, why: outside });
    if (isLate(doneOn, window)) late.push({ name, on: doneOn, amount: 1 });
  }
  const [only] = actions;
  return {
    ...NOTHING_COUNTED,
    actual: counted.length,
    counted: counted.sort(byName),
    notCounted: notCounted.sort(byName),
    late,
    booked: booked.sort(byDayThenName),
    most: isOne ? 1 : null,
    oneAction: isOne && only !== undefined ? oneActionOf(only, window) : null,
    unreadable: notRead,
    notes:
      undated.length === 0
        ? []
        : [`Done, but on which day? Type Done on: ${listed(undated.sort())}.`],
  };
}

const WITHOUT_A_DAY = whyNot("done without a date");

/** How many were done by the day before the start, or the As at day where that is earlier. */
export function countActionsBefore(
  { actions }: ActionsOfRef,
  starts: CalendarDate,
  asAt: CalendarDate,
): number {
  const dayBefore = earlierOf(addDays(starts, -1), asAt);
  return actions.filter(
    ({ status, doneOn }) => status === "Done" && doneOn !== null && doneOn <= dayBefore,
  ).length;
}

/** A day that has gone by is no longer one on which it is expected. */
function oneActionOf(action: PlannedAction, { asAt }: CountingWindow): OneAction {
  const { status, doneOn } = action;
  const expectedOn = expectedDayOf(action);
  const isDone = status === "Done" && doneOn !== null && doneOn <= asAt;
  const isAhead = !isDone && expectedOn !== null && expectedOn >= asAt;
  return { isDeferred: status === "Deferred", isDone, expectedOn: isAhead ? expectedOn : null };
}

function expectedDayOf({ expectedOn, due }: PlannedAction): CalendarDate | null {
  return expectedOn ?? due;
}

function isBooked(
  { status }: PlannedAction,
  expectedOn: CalendarDate | null,
  { asAt, due }: CountingWindow,
): boolean {
  if (status === "Deferred" || expectedOn === null || expectedOn <= asAt) return false;
  return due === null || expectedOn <= due;
}

/** The actions of a priority or of a measure, else the one that has the Ref itself. */
export function actionsOfRef(compact: Compact, ref: string): ActionsOfRef {
  const actions = actionsOf(compact, ref);
  const normalised = normalisedTitle(ref);
  if (actions.length > 0 || normalised === "") return { actions, isOne: false };
  const known = [...compact.priorities, ...compact.measures];
  if (known.some((record) => normalisedTitle(record.ref) === normalised)) {
    return { actions, isOne: false };
  }
  const only = compact.actions.find((action) => normalisedTitle(action.ref) === normalised);
  return only === undefined ? { actions, isOne: false } : { actions: [only], isOne: true };
}

/**
 * The actions of a priority or of a measure. An action that names only a measure serves the
 * measure's priority too; one cell may name several ("P1, P2").
 */
export function actionsOf(compact: Compact, ref: string): readonly PlannedAction[] {
  const normalised = normalisedTitle(ref);
  const measures = new Set(
    compact.measures
      .filter((measure) => namesRef(measure.priority, normalised))
      .map((measure) => normalisedTitle(measure.ref)),
  );
  return compact.actions.filter((action) => {
    if (namesRef(action.priority, normalised) || namesRef(action.measure, normalised)) return true;
    return action.priority === "" && refsIn(action.measure).some((named) => measures.has(named));
  });
}

/** "A6 Add exemplar statements": the action with its Ref, for a list. */
export function nameOfAction(action: PlannedAction): string {
  const words = `${action.ref} ${action.action}`.trim();
  return clipped(words === "" ? `Row ${action.row.sheetRow}` : words, 200);
}

function namesRef(cell: string, ref: string): boolean {
  return ref !== "" && (normalisedTitle(cell) === ref || refsIn(cell).includes(ref));
}

export function refsIn(cell: string): readonly string[] {
  // Nobody lists that many refs: it is a page pasted into the wrong cell.
  if (cell.length > 500) return [];
  return cell
    .split(/[,;&+]|\band\b/i)
    .map(normalisedTitle)
    .filter((ref) => ref !== "");
}

function whyNotDone(compact: Compact, action: PlannedAction): WhyNotCounted {
  const { status } = action;
  if (status === "") return whyNot("no status");
  if (status === "Not started" || status === "In progress" || status === "Deferred") {
    const { expectedOn } = action;
    const when = expectedOn === null ? "" : `expected on ${describeDay(expectedOn)}`;
    return whyNot(status.toLowerCase(), when, ", ");
  }
  if (status !== "Done") return unreadable(status, "status");
  const cell = cellOf(compact.readings["Action plan"], action.row, "doneOn");
  if (isUnused(cell)) return WITHOUT_A_DAY;
  return unreadable(describeCell(cell));
}
