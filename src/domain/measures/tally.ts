import type { CalendarDate } from "../../cells/calendarDate";
import type { Counted, NotCounted } from "./judgement";

/** Who was counted and who was not and why, before it is judged. */
export interface Tally {
  readonly actual: number;
  readonly counted: readonly Counted[];
  readonly notCounted: readonly NotCounted[];
  /** Dated after the due day and by the As at day: it can show that a target was reached late. */
  readonly late: readonly Counted[];
  readonly booked: readonly Counted[];
  /** The count at the day before the start; null where what is counted has no days. */
  readonly before: number | null;
  /** Among those not counted, the ones that a cell nobody can read keeps out. */
  readonly unreadable: readonly NotCounted[];
  /** What Why has to add: an event that may have happened, figures without days. */
  readonly notes: readonly string[];
}

/** The day on which the running total reaches the target; null where it does not, or there are no days. */
export function dayReached(counted: readonly Counted[], target: number): CalendarDate | null {
  if (target <= 0) return null;
  const days: { on: CalendarDate; amount: number }[] = [];
  for (const { on, amount } of counted) {
    if (on === null) return null;
    days.push({ on, amount });
  }
  days.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  let total = 0;
  for (const { on, amount } of days) {
    total += amount;
    if (total >= target) return on;
  }
  return null;
}

export function totalOf(counted: readonly Counted[]): number {
  return counted.reduce((total, { amount }) => total + amount, 0);
}
