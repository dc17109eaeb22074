import type { CallName } from "../app/calls/calls";
import type { MemberName, MemberState } from "../app/calls/states/memberState";
import type {
  MemberCard,
  ProblemItem,
  ProblemsState,
  RuleProblems,
} from "../app/calls/states/problemsState";
import type { MeasureCard, ProgressState, StatusLook } from "../app/calls/states/progressState";
import type { ReportState } from "../app/calls/states/reportState";
import type { TodayState } from "../app/calls/states/todayState";
import type { FigureTyped } from "../app/calls/typeFigure";
import type { Failure } from "./failure";

export const VIEWS = ["today", "progress", "problems", "member", "report"] as const;
export type View = (typeof VIEWS)[number];

/** What a view shows. The last answer stays while a newer one is on its way, and if that fails. */
export interface Loadable<T> {
  readonly value: T | null;
  readonly loading: boolean;
  readonly failure: Failure | null;
}

/** What the person is told after something was done or could not be. */
export interface Notice {
  readonly tone: "done" | "failed";
  readonly text: string;
  readonly more: readonly string[];
  /** The change that one click undoes. */
  readonly undo: number | null;
  readonly link: { readonly href: string; readonly text: string } | null;
  /** The report can be made this once as the built-in one. */
  readonly builtInInstead: boolean;
}

/** The whole page as one value; the views are functions of it. */
export interface PageState {
  readonly view: View;
  readonly today: Loadable<TodayState>;
  readonly progress: Loadable<ProgressState>;
  readonly problems: Loadable<ProblemsState>;
  readonly member: Loadable<MemberState>;
  readonly report: Loadable<ReportState>;
  /** How many problems are open, where they were counted since their list was read. */
  readonly openProblems: number | null;
  /** The job under way, in words; null where none is. Jobs are done one at a time. */
  readonly working: string | null;
  /** The call behind it, by which its button says what goes on; null where it is none of one call. */
  readonly job: CallName | null;
  /** Whether it can still be stopped, with nothing written. */
  readonly canStop: boolean;
  readonly notice: Notice | null;
  /** Cards whose every name was asked for, by ref. */
  readonly wholeCards: { readonly [ref: string]: MeasureCard };
  /** The day that Progress and the next report are as at; null for the one in Settings. */
  readonly asAt: string | null;
  /** The one status whose measures are shown; null for all. */
  readonly onlyStatus: StatusLook["status"] | null;
  /** How many problems of a rule are shown, where more than at first. */
  readonly problemsShown: { readonly [rule: string]: number };
  /** The problems that are being accepted, where that was asked, and the reason typed so far. */
  readonly accepting: Accepting | null;
  /** Opened on the changes that can be undone, which are then unfolded. */
  readonly atChanges: boolean;
  /** The undo list is about to be emptied, and the person is asked whether it is to be. */
  readonly emptying: boolean;
  /** The figure on a measure's card as far as it is typed; null where none is. */
  readonly typing: FigureTyped | null;
  /** What was typed in the member's form and not saved: by header. */
  readonly drafts: { readonly [title: string]: string };
  /** What is looked for among the members, and all of them once they are read. */
  readonly finding: string;
  readonly memberNames: Loadable<readonly MemberName[]>;
  /** Sections of the member's form that are folded, for every member. */
  readonly foldedSections: readonly string[];
  readonly options: ReportViewOptions;
}

export interface Accepting {
  /** The problem, the member or the rule: `problemId`, `memberCardId`, `ruleId`. */
  readonly at: string;
  readonly problems: readonly ProblemItem[];
  readonly reason: string;
}

export interface ReportViewOptions {
  /** "" for the meeting that the add-on proposes. */
  readonly forMeeting: string;
  readonly withContacts: boolean;
  readonly withPdf: boolean;
  readonly withSharing: boolean;
}

export function nothingLoaded<T>(): Loadable<T> {
  return { value: null, loading: false, failure: null };
}

export function firstState(view: View, atChanges = false): PageState {
  return {
    view,
    today: nothingLoaded(),
    progress: nothingLoaded(),
    problems: nothingLoaded(),
    member: nothingLoaded(),
    report: nothingLoaded(),
    openProblems: null,
    working: null,
    job: null,
    canStop: false,
    notice: null,
    wholeCards: {},
    asAt: null,
    onlyStatus: null,
    problemsShown: {},
    accepting: null,
    atChanges,
    emptying: false,
    typing: null,
    drafts: {},
    finding: "",
    memberNames: nothingLoaded(),
    foldedSections: [],
    options: { forMeeting: "", withContacts: false, withPdf: false, withSharing: false },
  };
}

/** How many problems of a list are open. */
export function openProblems({ groups }: ProblemsState): number {
  return groups.reduce((total, group) => total + group.total, 0);
}

/** Tells problems apart within one reading of the workbook. */
export function problemId({ rule, table, key, cell, column }: ProblemItem): string {
  return [rule, table, key, column, cell].join("\n");
}

export function memberCardId({
  row,
  organisation,
}: Pick<MemberCard, "row" | "organisation">): string {
  return ["member", row, organisation].join("\n");
}

export function ruleId({ rule }: Pick<RuleProblems, "rule">): string {
  return ["rule", rule].join("\n");
}
