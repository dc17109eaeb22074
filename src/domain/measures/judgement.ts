import type { CalendarDate } from "../../cells/calendarDate";
import type { Status } from "../../tables/status";
import type { Direction, MeasuredBy } from "../../tables/tabs/successMeasuresTable";
import type { Course, Milestone, OneAction } from "./course";
import type { Reason } from "./reasons";
import type { WhyNotCounted } from "./whyNotCounted";

/**
 * What one success measure came to on a day (design, section 4). Figures of a measure in per cent
 * are shares (0.75); those of a share of members are shares of the members to four decimals.
 */
export interface Judgement {
  readonly ref: string;
  /** Where the measure stands in its tab, counted from 1: refs may be blank or come twice. */
  readonly sheetRow: number;
  /** The sentence of the measure, its priority's ref and who answers for it, as typed. */
  readonly measure: string;
  readonly priority: string;
  readonly owner: string;
  /** As typed; "%" for every measure in per cent. */
  readonly unit: string;
  readonly percent: boolean;
  /** How many members it is a share of; null for every other measure. */
  readonly members: number | null;
  /** How many members are counted among, one each; null where it is not members that are counted. */
  readonly among: number | null;
  /** What is counted; null where nobody can tell from Measured by. */
  readonly kind: MeasuredBy | null;
  /** As typed: "Members with", "Skills Pledge on". */
  readonly measuredBy: string;
  readonly of: string;
  readonly direction: Direction;
  /** What is used up of what was agreed for the period. "Allowed" is only what may be used up by a day. */
  readonly isRunningTotal: boolean;
  /** What was agreed, in the figures that are judged; null where it cannot be judged. */
  readonly course: Course | null;
  readonly starts: CalendarDate | null;
  readonly due: CalendarDate | null;
  /** Days from the As at day to the due day; 0 after it, null without a due day. */
  readonly daysLeft: number | null;
  /** The share of the period that has passed, from 0 to 1. */
  readonly elapsed: number | null;
  /** Null where there is none. */
  readonly baseline: number | null;
  readonly target: number | null;
  /** Null where there is nothing to count from, or no figure yet. */
  readonly actual: number | null;
  readonly dueByNow: number | null;
  /** What the profile asks for, by day; empty where an even pace is used. */
  readonly milestones: readonly Milestone[];
  /** Events, meetings or actions that are still to come in time. */
  readonly booked: number;
  readonly bookedItems: readonly Counted[];
  /** The one action that is the measure. */
  readonly oneAction: OneAction | null;
  /** Typed figures by day, up to the cut; empty for what is counted. */
  readonly series: readonly DatedFigure[];
  /** Of an Increase actual / target, of a Decrease the share of the way; null for a Keep. */
  readonly progress: number | null;
  readonly status: Status;
  /** The day the target was reached in time, where what is counted has days. */
  readonly reachedOn: CalendarDate | null;
  /** The day it was reached after the due day. */
  readonly reachedLateOn: CalendarDate | null;
  /** Why in words, and the same part by part. */
  readonly why: string;
  readonly reasons: readonly Reason[];
  readonly forecast: number | null;
  /** The day on which the target is reached at this pace; null where that is not before the due day. */
  readonly reachesOn: CalendarDate | null;
  /** More than that cannot be counted by the due day; null where nothing limits it. */
  readonly most: number | null;
  readonly sinceLast: SinceLast;
  readonly counted: readonly Counted[];
  readonly notCounted: readonly NotCounted[];
  /** Of these Why asks by name whether they happened. */
  readonly asked: readonly string[];
}

/** A typed figure and the day that it is of. */
export interface DatedFigure {
  readonly on: CalendarDate;
  readonly figure: number;
  /** Where it comes from, as typed. */
  readonly source: string;
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
  readonly why: WhyNotCounted;
  /** A member that *Among* leaves out: the measure is not about it. */
  readonly isLeftOut?: true;
}

/** The change in Actual since an earlier day: the last Steering Group meeting where there was one. */
export type SinceLast =
  | { readonly kind: "first" }
  | {
      readonly kind: "change";
      readonly by: number;
      readonly since: CalendarDate;
      /** Worked out for that day from dated rows, because the log has no row for it. */
      readonly isWorkedOut: boolean;
    }
  | { readonly kind: "target moved"; readonly sentence: string; readonly since: CalendarDate };
