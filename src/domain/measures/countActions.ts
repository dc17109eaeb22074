import type { CalendarDate } from "../../cells/calendarDate";
import { describeCell, isUnused } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { cellOf } from "../../tables/cellOf";
import type { Compact, PlannedAction } from "../../tables/compact";
import { byName } from "../members/organisationKey";
import { clipped, quoted } from "../words/quoted";
import { type CountingWindow, isLate, whyOutside } from "./countingWindow";
import type { Counted, NotCounted } from "./judgement";
import type { Tally } from "./tally";

/** *Actions done* (design, section 4), among the actions of one priority or measure. */
export function countActions(
  compact: Compact,
  ref: string,
  window: CountingWindow,
  starts: CalendarDate | null,
): Tally {
  const counted: Counted[] = [];
  const notCounted: NotCounted[] = [];
  const late: Counted[] = [];
  const unreadable: NotCounted[] = [];
  let before = 0;
  for (const action of actionsOf(compact, ref)) {
    const name = nameOfAction(action);
    const { doneOn } = action;
    if (action.status !== "Done" || doneOn === null) {
      const reason = whyNotDone(compact, action);
      notCounted.push({ name, reason });
      if (reason.startsWith("unreadable")) unreadable.push({ name, reason });
      continue;
    }
    if (starts !== null && doneOn < starts && doneOn <= window.asAt) before += 1;
    const outside = whyOutside(doneOn, window);
    if (outside === null) counted.push({ name, on: doneOn, amount: 1 });
    else notCounted.push({ name, reason: outside });
    if (isLate(doneOn, window)) late.push({ name, on: doneOn, amount: 1 });
  }
  return {
    actual: counted.length,
    counted: counted.sort(byName),
    notCounted: notCounted.sort(byName),
    late,
    booked: [],
    before: starts === null ? null : before,
    unreadable,
    notes: [],
  };
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

function whyNotDone(compact: Compact, action: PlannedAction): string {
  const { status } = action;
  if (status === "") return "no status";
  if (status === "Not started" || status === "In progress" || status === "Deferred") {
    return status.toLowerCase();
  }
  if (status !== "Done") return `unreadable status: ${quoted(status)}`;
  const cell = cellOf(compact.readings["Action plan"], action.row, "doneOn");
  if (isUnused(cell)) return "done without a date";
  return `unreadable: ${quoted(describeCell(cell))}`;
}
