import type { ConflictChoices } from "../app/calls/importCalls";
import type { ImportShown, ImportStart, ListName } from "../app/calls/states/importState";
import type { ImportSource } from "../app/jobs/importSource";
import type { Working as StepWorking } from "../dialogPage/stepsView";

export const STEPS = [
  ["choose", "Choose"],
  ["columns", "Columns"],
  ["preview", "Look through"],
  ["done", "Done"],
] as const;
export type Step = (typeof STEPS)[number][0];

/** What is being done, and whether it may be stopped. */
export interface Working extends StepWorking {
  readonly canStop: boolean;
  /** The workbook is being changed: a stop takes that back. */
  readonly isWriting: boolean;
}

/** What was decided of a header: the column here that it is, or "" to leave it out. */
export interface HeaderDecision {
  readonly table: string;
  /** The sheet of a column that has no header. */
  readonly sheet?: string;
  readonly from: string;
  readonly to: string;
}

/** What was decided of a sheet, or of one of the tables in it. */
export interface SheetDecision {
  readonly sheet: string;
  readonly part: number;
  /** "" leaves it out. */
  readonly table?: string | undefined;
  /** 0 for no header. */
  readonly headerRow?: number | undefined;
}

/** Which organisation a name is: one here, itself for a new one, "" to leave it out. */
export interface NameDecision {
  readonly from: string;
  readonly to: string;
}

/** All that was decided before anything is looked through. */
export interface Decisions {
  readonly map: readonly HeaderDecision[];
  readonly sheets: readonly SheetDecision[];
  readonly names: readonly NameDecision[];
}

/** The whole page as one value. */
export interface ImportState {
  readonly step: Step;
  readonly start: ImportStart | null;
  readonly working: Working | null;
  /** What could not be done, in a sentence. */
  readonly failure: string | null;
  /** What was done, in a sentence. */
  readonly notice: string | null;
  /** The rows that are pasted in place of a file, as far as they are typed. */
  readonly pasted: string;
  readonly source: { readonly name: string; readonly at: ImportSource } | null;
  readonly shown: ImportShown | null;
  readonly decisions: Decisions;
  /** The decisions that `shown` was made with. */
  readonly shownWith: Decisions;
  /** Which page of a list is shown, from 0, by table and list. */
  readonly pages: { readonly [list: string]: number | undefined };
  /** How many of the first rows of a sheet are shown to choose its header from, by sheet and part. */
  readonly rowsShown: { readonly [part: string]: number | undefined };
  readonly conflicts: ConflictChoices;
  /** How often what was decided was put back: the marks on the page are new ones then. */
  readonly putBack: number;
  /** How often all conflicts were decided at once: the marks on the page are new ones then. */
  readonly decidedAll: number;
  readonly came: ImportShown | null;
}

export const NOTHING_DECIDED: Decisions = { map: [], sheets: [], names: [] };

export const NOTHING_CHOSEN = {
  step: "choose",
  working: null,
  failure: null,
  notice: null,
  source: null,
  shown: null,
  decisions: NOTHING_DECIDED,
  shownWith: NOTHING_DECIDED,
  pages: {},
  rowsShown: {},
  putBack: 0,
  conflicts: { takeAll: false, except: [] },
  decidedAll: 0,
  came: null,
} as const satisfies Partial<ImportState>;

/** The decision of a header; undefined where it stays as it was found. */
export function decisionOf(
  { map }: Decisions,
  header: Omit<HeaderDecision, "to">,
): string | undefined {
  return map.find((one) => isSameHeader(one, header))?.to;
}

export function isSameHeader(
  one: Omit<HeaderDecision, "to">,
  other: Omit<HeaderDecision, "to">,
): boolean {
  return one.table === other.table && one.from === other.from && one.sheet === other.sheet;
}

/** So many of a list are shown at once. */
export const PAGE_LENGTH = 50;

/** What a list goes by in `pages`. */
export function listKey(table: number, list: ListName): string {
  return `${table} ${list}`;
}

/** Whether the value of the old spreadsheet is taken for that cell. */
export function isTaken(
  { takeAll, except }: ConflictChoices,
  cell: ConflictChoices["except"][number],
): boolean {
  return except.some((one) => isSameCell(one, cell)) !== takeAll;
}

/** The choices with one cell decided the other way. */
export function withOther(
  { takeAll, except }: ConflictChoices,
  cell: ConflictChoices["except"][number],
): ConflictChoices {
  const others = except.filter((one) => !isSameCell(one, cell));
  return { takeAll, except: others.length < except.length ? others : [...except, cell] };
}

function isSameCell(
  a: ConflictChoices["except"][number],
  b: ConflictChoices["except"][number],
): boolean {
  return a.table === b.table && a.key === b.key && a.column === b.column;
}
