import type { CalendarDate } from "./calendarDate";
import type { Status } from "./status";

/** What one success measure came to on a day (design, section 4). */
export interface Judgement {
  readonly ref: string;
  /** The sentence of the measure, its priority's ref and its unit, as typed. */
  readonly measure: string;
  readonly priority: string;
  readonly unit: string;
  readonly starts: CalendarDate | null;
  readonly due: CalendarDate | null;
  readonly baseline: number | null;
  readonly target: number | null;
  /** Null where there is nothing to count from. */
  readonly actual: number | null;
  readonly dueByNow: number | null;
  readonly booked: number;
  /** actual / target; null where either is missing or the target is 0. */
  readonly progress: number | null;
  readonly status: Status;
  readonly why: string;
  readonly forecast: number | null;
  readonly sinceLast: SinceLast;
  readonly counted: readonly Counted[];
  readonly notCounted: readonly NotCounted[];
}

export interface Counted {
  readonly name: string;
  /** The day that made it count, where the column has days. */
  readonly on: CalendarDate | null;
  /** What it adds: 1, or the number of a number column. */
  readonly amount: number;
}

export interface NotCounted {
  readonly name: string;
  readonly reason: string;
}

/** The change in Actual against the newest log row of an earlier As at. */
export type SinceLast =
  | { readonly kind: "first" }
  | { readonly kind: "change"; readonly by: number; readonly since: CalendarDate }
  | { readonly kind: "target moved"; readonly sentence: string; readonly since: CalendarDate };
