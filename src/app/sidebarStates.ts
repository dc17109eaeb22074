import type { CalendarDate } from "../domain/calendarDate";
import type { Severity } from "../domain/problem";
import type { Status } from "../domain/status";

/** A status as it is shown: the word, the shape and the colours (design, section 7). */
export interface StatusLook {
  readonly status: Status;
  readonly shape: string;
  readonly ink: string;
  readonly paper: string;
}

/** A place in the sheet that the person can be taken to. */
export interface Place {
  readonly sheet: string;
  /** "K20". */
  readonly cell: string;
}

/** The Progress view: the measures as they are judged now; nothing is written. */
export interface ProgressState {
  readonly compactName: string;
  readonly programmeYear: string;
  readonly asAt: CalendarDate;
  readonly asAtSaid: string;
  /** Whether Settings say the day, or it is simply today. */
  readonly asAtFrom: "settings" | "today";
  /** Where the day can be changed; null where Settings have no such row. */
  readonly asAtPlace: Place | null;
  /** How many measures have each status, best first, only those that occur. */
  readonly tally: readonly (StatusLook & { readonly count: number })[];
  /** Whether the sheet shows these figures, older ones, or none yet. */
  readonly inSheet: "these" | "older" | "none";
  readonly inSheetSaid: string;
  readonly cards: readonly MeasureCard[];
}

export interface MeasureCard extends StatusLook {
  readonly ref: string;
  readonly measure: string;
  /** The priority's own words, or its ref where there is no such priority. */
  readonly priority: string;
  /** "21 of 27 organisations". */
  readonly figure: string;
  readonly bar: ProgressBar | null;
  /** The bar in words: "21 so far, 2 more booked, 21 due by now, target 27". */
  readonly barSaid: string;
  readonly why: string;
  readonly sinceLast: string;
  /** "" where it is too early to say. */
  readonly forecast: string;
  readonly counted: NameList;
  readonly notCounted: NameList;
  /** The measure's row; null where it cannot be told. */
  readonly place: Place | null;
}

/** Shares of the bar's length, 0 to 1; `due` is null where nothing is due by a day. */
export interface ProgressBar {
  readonly filled: number;
  readonly booked: number;
  readonly due: number | null;
}

/** Names in full up to a limit; `total` says how many there are. */
export interface NameList {
  readonly total: number;
  readonly names: readonly { readonly name: string; readonly note: string }[];
}

/** The Problems view. */
export interface ProblemsState {
  readonly counts: {
    readonly error: number;
    readonly warning: number;
    readonly note: number;
    readonly accepted: number;
  };
  /** Grouped by what mends them; within a group, by rule. */
  readonly groups: readonly ProblemGroup[];
  readonly accepted: readonly ProblemItem[];
  /** Newest first. */
  readonly changes: readonly MadeChange[];
}

/** What mends a problem: each is one section of the Problems view. */
export type Mend = "set up" | "apply" | "correct" | "ask" | "decide";

export interface ProblemGroup {
  readonly mend: Mend;
  readonly rules: readonly RuleProblems[];
  readonly total: number;
}

export interface RuleProblems {
  readonly rule: string;
  /** What is wrong, and how it is mended, in a sentence each. */
  readonly title: string;
  readonly how: string;
  readonly total: number;
  /** The first of them, up to a limit. */
  readonly items: readonly ProblemItem[];
}

export interface ProblemItem {
  readonly rule: string;
  readonly severity: Severity;
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly cell: string;
  /** What was seen, cut where it is long: enough to tell whether the cell has changed since. */
  readonly seen: string;
  readonly message: string;
  readonly suggestion: string | null;
  readonly place: Place | null;
  /** Why it was accepted; "" where it was not. */
  readonly reason: string;
}

/** One thing that was changed from the sidebar, for reading and for undoing. */
export interface MadeChange {
  readonly id: number;
  /** "7 Oct 2009, 14:30". */
  readonly when: string;
  /** "Mended 3 e-mail addresses". */
  readonly said: string;
  /** "Tresham Institute: Email (K20), from "x" to "y"". */
  readonly cells: readonly string[];
  readonly undone: boolean;
}

/** The Member view. */
export interface MemberState {
  readonly form: MemberForm | null;
  /** Members with at least one problem that is not accepted. */
  readonly withProblems: number;
  readonly members: number;
}

export interface MemberForm {
  readonly organisation: string;
  readonly sheet: string;
  readonly row: number;
  readonly fields: readonly MemberField[];
  /** Problems of the row that belong to no one column. */
  readonly problems: readonly ProblemItem[];
  readonly mail: Mail | null;
  /** Why there is no mail to write, or what it will ask. */
  readonly mailSaid: string;
}

export interface MemberField {
  /** The header as it stands in the sheet: what a save names. */
  readonly title: string;
  readonly kind: "line" | "text" | "day" | "number" | "choice" | "email" | "phone";
  /** As a person reads and types it: "31 Mar 2009". */
  readonly value: string;
  readonly options: readonly string[];
  /** Whether values that are not among the options are welcome. */
  readonly open: boolean;
  readonly required: boolean;
  readonly help: string;
  readonly cell: string;
  readonly problems: readonly ProblemItem[];
}

/** The parts of a letter; the page makes the mailto: link of them. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** The Report view. */
export interface ReportState {
  readonly compactName: string;
  readonly asAt: CalendarDate;
  readonly asAtSaid: string;
  /** What it will say first: "5 of 6 success measures are on course; 1 is at risk." */
  readonly headline: string;
  readonly blockers: readonly string[];
  readonly warnings: readonly string[];
  readonly accepted: number;
  /** Steering Group meetings that the report can be for, the likeliest first. */
  readonly meetings: readonly { readonly day: CalendarDate; readonly said: string }[];
  /** Newest first. */
  readonly earlier: readonly EarlierReport[];
}

export interface EarlierReport {
  readonly title: string;
  readonly created: string;
  readonly asAtSaid: string;
  /** "" where none is kept. */
  readonly link: string;
  readonly outcome: string;
}
