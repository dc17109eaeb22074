import type { ConflictChoices } from "../app/calls/importCalls";
import type { ImportShown, ImportStart } from "../app/calls/states/importState";
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
}

/** What was decided of a header: the column here that it is, or "" to leave it out. */
export interface HeaderDecision {
  readonly table: string;
  readonly from: string;
  readonly to: string;
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
  readonly source: { readonly name: string; readonly at: ImportSource } | null;
  readonly shown: ImportShown | null;
  readonly decisions: readonly HeaderDecision[];
  /** The decisions that `shown` was made with. */
  readonly shownWith: readonly HeaderDecision[];
  readonly conflicts: ConflictChoices;
  /** How often all conflicts were decided at once: the marks on the page are new ones then. */
  readonly decidedAll: number;
  readonly came: ImportShown | null;
}

export const NOTHING_CHOSEN = {
  step: "choose",
  working: null,
  failure: null,
  notice: null,
  source: null,
  shown: null,
  decisions: [],
  shownWith: [],
  conflicts: { takeAll: false, except: [] },
  decidedAll: 0,
  came: null,
} as const satisfies Partial<ImportState>;

/** The decision of a header; undefined where it stays as it was found. */
export function decisionOf(
  decisions: readonly HeaderDecision[],
  table: string,
  from: string,
): string | undefined {
  return decisions.find((one) => one.table === table && one.from === from)?.to;
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
