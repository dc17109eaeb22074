import type { CalendarDate } from "../../cells/calendarDate";

/** What stands on a day of the year. */
export type MarkKind = "meeting" | "event" | "measure" | "action" | "report";

/** How it stands with it, as the year's page says it. */
export type MarkState = "held" | "planned" | "cancelled" | "due" | "overdue" | "made";

export interface YearMark {
  readonly kind: MarkKind;
  readonly day: CalendarDate;
  readonly state: MarkState;
  /** By what it is called in a picture: "E1", "SM2"; "" where its day says all. */
  readonly ref: string;
  /** What it is, in the words of its row; "" where lane and day say all. */
  readonly about: string;
}

/** The marks of one kind, or of one group's meetings: a line of the year's page. */
export interface YearLane {
  readonly kind: MarkKind;
  /** "Steering Group", "Good practice events". */
  readonly name: string;
  /** By day. */
  readonly marks: readonly YearMark[];
}
