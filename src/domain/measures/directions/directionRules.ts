import type { CalendarDate } from "../../../cells/calendarDate";
import type { Direction } from "../../../tables/tabs/successMeasuresTable";
import type { Course, Standing } from "../course";
import type { Judged } from "../judged";
import type { ReasonPart } from "../reasons";

/** A direction, declared once: which figures are better, and all that follows (design, section 4). */
export interface DirectionRules {
  readonly choice: Direction;
  /** 1 where more is better, -1 where less is. */
  readonly better: 1 | -1;
  /** A figure is to stay as good as it is: judged as achieved only on its due day. */
  readonly isKeep: boolean;
  /** Why a measure cannot have this direction, as a sentence that says what to choose; else null. */
  readonly whyNot: (measure: {
    readonly isNewInPeriod: boolean;
    readonly hasBaseline: boolean;
    /** The target is "15 % less": its word gives the direction, so that no other can be chosen. */
    readonly isInWords: boolean;
  }) => string | null;
  readonly meets: (figure: number, target: number) => boolean;
  /** Before the due day. */
  readonly dueByNow: (course: Course, asAt: CalendarDate) => number;
  /** Whether the way made so far is enough not to be off course (rule 6). */
  readonly isWayEnough: (standing: Standing) => boolean;
  /** Null where there is none to speak of. */
  readonly progress: (course: Pick<Course, "baseline" | "target">, actual: number) => number | null;
  /** The first sentence of Why, status by status. */
  readonly words: {
    readonly achieved: (judged: Judged) => readonly ReasonPart[];
    readonly missed: (judged: Judged) => readonly ReasonPart[];
    readonly underWay: (judged: Judged) => readonly ReasonPart[];
  };
}

/** Whole members for a share of them: never fewer than were agreed, never more than are allowed. */
export function membersForShare(better: 1 | -1, share: number, members: number): number {
  // A share of nine in 27 that was written down as a decimal is nine again.
  const exact = Number((share * members).toPrecision(9));
  return (better === 1 ? Math.ceil(exact) : Math.floor(exact)) + 0;
}

/** A typed baseline in whole members, rounded the other way. */
export function membersAtBaseline(better: 1 | -1, share: number, members: number): number {
  return membersForShare(better === 1 ? -1 : 1, share, members);
}
