import type { CalendarDate } from "../../../cells/calendarDate";
import type { NamedProblem } from "../namedProblem";
import type { Place } from "./place";

/** The Today view: what a coordinator wants to know first. */
export interface TodayState {
  readonly compactName: string;
  readonly programmeYear: string;
  /** "As at 8 Jul 2009", where the figures are of another day than today; else "". */
  readonly asAt: string;
  /** Whether there is a tab for success measures at all. */
  readonly isSetUp: boolean;
  /** Whether there is anything to judge. */
  readonly hasMeasures: boolean;
  /** The next Steering Group meeting; null where none is planned. */
  readonly meeting: { readonly day: string; readonly away: string; readonly where: string } | null;
  readonly headline: string;
  /** What stands between the coordinator and a clean paper, worst first: a few. */
  readonly things: readonly ThingToDo[];
  /** How many more there are. */
  readonly more: number;
  readonly since: {
    /** "Since yesterday". */
    readonly title: string;
    readonly changes: readonly string[];
    /** Said where there are none: "Nothing since yesterday." */
    readonly nothing: string;
  };
  /** The steps of setting a Compact up; empty once all are done. */
  readonly steps: readonly SetUpStep[];
  readonly openProblems: number;
}

/** What one click does: in the workbook, where it can be undone, or where the person goes on. */
export type Click =
  | { readonly does: "change" }
  | { readonly does: "fix"; readonly problem: NamedProblem }
  | { readonly does: "go"; readonly place: Place }
  | { readonly does: "add a meeting" }
  | { readonly does: "open"; readonly item: ItemOfMenu }
  | { readonly does: "show"; readonly view: "progress" | "problems" | "report" }
  | { readonly does: "type a figure"; readonly ref: string }
  | { readonly does: "open member"; readonly row: number; readonly organisation: string }
  | { readonly does: "make the draft"; readonly meeting: CalendarDate }
  | { readonly does: "update progress" };

/** The items of the menu that a click may open, by their entry points. */
export const ITEMS_OF_MENU = [
  "setUpWorkbook",
  "openImport",
  "openReadStatement",
  "openChase",
  "checkWorkbook",
] as const;
export type ItemOfMenu = (typeof ITEMS_OF_MENU)[number];

export interface ThingToDo {
  /** The kind of thing, and which of them: by these it is found again. */
  readonly kind: string;
  readonly key: string;
  readonly sentence: string;
  /** What the button says. */
  readonly words: string;
  readonly click: Click;
}

export interface SetUpStep {
  readonly title: string;
  readonly isDone: boolean;
  readonly words: string;
  readonly click: Click;
}
