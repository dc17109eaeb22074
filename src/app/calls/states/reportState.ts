import type { CalendarDate } from "../../../cells/calendarDate";
import type { YearState } from "./yearState";

/** The Report view. */
export interface ReportState {
  readonly compactName: string;
  readonly asAt: CalendarDate;
  readonly asAtLabel: string;
  /** What it will say first: "5 of 6 success measures are on course; 1 is at risk." */
  readonly headline: string;
  /** Whether there is anything to report on. */
  readonly hasMeasures: boolean;
  readonly blockers: readonly string[];
  readonly warnings: readonly string[];
  readonly accepted: number;
  /** Steering Group meetings that the report can be for, the likeliest first. */
  readonly meetings: readonly { readonly day: CalendarDate; readonly label: string }[];
  readonly year: YearState;
  /** Newest first. */
  readonly earlier: readonly EarlierReport[];
}

export interface EarlierReport {
  readonly title: string;
  readonly created: string;
  readonly asAtLabel: string;
  /** "" where none is kept. */
  readonly link: string;
  readonly outcome: string;
}
