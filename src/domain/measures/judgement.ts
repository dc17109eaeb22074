import type { CalendarDate } from "../../cells/calendarDate";
import type { Status } from "../../tables/status";

/** What one success measure came to on a day (design, section 4). */
export interface Judgement {
  readonly ref: string;
  /** Where the measure stands in its tab, counted from 1: refs may be blank or come twice. */
  readonly sheetRow: number;
  /** The sentence of the measure, its priority's ref and its unit, as typed. */
  readonly measure: string;
  readonly priority: string;
  readonly unit: string;
  /** What is counted, as typed: "Members with", "Skills Pledge on". */
  readonly measuredBy: string;
  readonly of: string;
  readonly starts: CalendarDate | null;
  readonly due: CalendarDate | null;
  /** Days from the As at day to the due day; 0 after it, null without a due day. */
  readonly daysLeft: number | null;
  /** The share of the period that has passed, from 0 to 1. */
  readonly elapsed: number | null;
  readonly baseline: number | null;
  readonly target: number | null;
  /** Null where there is nothing to count from. */
  readonly actual: number | null;
  readonly dueByNow: number | null;
  /** What the profile asks for, by day; empty where an even pace is used. */
  readonly milestones: readonly Milestone[];
  readonly booked: number;
  readonly bookedEvents: readonly Counted[];
  /** actual / target; null where either is missing or the target is 0. */
  readonly progress: number | null;
  readonly status: Status;
  /** The day the target was reached in time, where what is counted has days. */
  readonly reachedOn: CalendarDate | null;
  /** The day it was reached after the due day. */
  readonly reachedLateOn: CalendarDate | null;
  readonly why: string;
  readonly forecast: number | null;
  readonly sinceLast: SinceLast;
  readonly counted: readonly Counted[];
  readonly notCounted: readonly NotCounted[];
}

export interface Milestone {
  readonly on: CalendarDate;
  readonly figure: number;
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
