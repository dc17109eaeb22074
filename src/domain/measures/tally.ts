import type { CalendarDate } from "../../cells/calendarDate";
import { byName } from "../members/organisationKey";
import { groupedBy } from "../words/groupedBy";
import type { OneAction } from "./course";
import type { Counted, DatedFigure, NotCounted } from "./judgement";

/** Who was counted and who was not and why, before it is judged. */
export interface Tally {
  /** A share of members is counted in members. Null where there is no figure yet: `noFigure`. */
  readonly actual: number | null;
  /** Why there is no figure, as a sentence; "" where there is one. */
  readonly noFigure: string;
  readonly counted: readonly Counted[];
  readonly notCounted: readonly NotCounted[];
  /** Dated after the due day and by the As at day: it can show that a target was reached late. */
  readonly late: readonly Counted[];
  readonly booked: readonly Counted[];
  /** How many members there are to count among; null where it is not members that are counted. */
  readonly members: number | null;
  /** More than that cannot be counted by the due day; null where nothing limits it. */
  readonly most: number | null;
  /** Typed figures by day up to the cut, and those after the due day. */
  readonly series: readonly DatedFigure[];
  readonly lateSeries: readonly DatedFigure[];
  /** The one action that is the measure. */
  readonly oneAction: OneAction | null;
  /** Among those not counted, the ones that a cell nobody can read keeps out. */
  readonly unreadable: readonly NotCounted[];
  /** And those whose answer is neither a plain Yes nor a plain No. */
  readonly unclear: readonly NotCounted[];
  /** The events and meetings of which Why asks whether they happened, as far as it names them. */
  readonly asked: readonly string[];
  /** What Why has to add: an event that may have happened, figures without days. */
  readonly notes: readonly string[];
}

export const NOTHING_COUNTED: Tally = {
  actual: 0,
  noFigure: "",
  counted: [],
  notCounted: [],
  late: [],
  booked: [],
  members: null,
  most: null,
  series: [],
  lateSeries: [],
  oneAction: null,
  unreadable: [],
  unclear: [],
  asked: [],
  notes: [],
};

/** What comes first stands first; of one day by name, whichever row is higher. */
export function byDayThenName(a: Counted, b: Counted): number {
  const [first, second] = [a.on ?? "", b.on ?? ""];
  if (first !== second) return first < second ? -1 : 1;
  return byName(a, b);
}

/** The order in which amounts are added up changes their sum by less. */
const ROUNDING = 1e-6;

/** The day on which the running total reaches the target; null where it does not, or there are no days. */
export function dayReached(counted: readonly Counted[], target: number): CalendarDate | null {
  if (target <= 0) return null;
  // What falls short altogether is most of it, and needs no order.
  let most = 0;
  for (const { on, amount } of counted) {
    if (on === null) return null;
    most += Math.max(0, amount);
  }
  if (most + ROUNDING < target) return null;
  // Thousands of amounts fall on a few hundred days.
  const byDay = Array.from(groupedBy(counted, ({ on }) => on)).sort(([a], [b]) =>
    a < b ? -1 : a > b ? 1 : 0,
  );
  let total = 0;
  for (const [on, ofDay] of byDay) {
    for (const { amount } of ofDay) {
      total += amount;
      if (total >= target) return on;
    }
  }
  return null;
}

/** The first day of the unbroken run of figures that meet the target and last to the newest. */
export function dayOfLastingRun(
  series: readonly DatedFigure[],
  meets: (figure: number) => boolean,
): CalendarDate | null {
  let first: CalendarDate | null = null;
  for (const { on, figure } of series) first = meets(figure) ? (first ?? on) : null;
  return first;
}

export function totalOf(counted: readonly Counted[]): number {
  return counted.reduce((total, { amount }) => total + amount, 0);
}
