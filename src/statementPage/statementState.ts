import type { StatementAdded, StatementShown } from "../app/calls/states/statementState";
import type { Working } from "../dialogPage/stepsView";
import type { DocumentPart } from "../domain/documentPart";

export const STEPS = [
  ["choose", "Choose"],
  ["through", "Look through"],
  ["done", "Done"],
] as const;
export type Step = (typeof STEPS)[number][0];

/** Where something stands that a person can change: a setting, a priority or a measure, by its place. */
export interface OfferPlace {
  readonly kind: "priority" | "measure" | "setting";
  readonly at: number;
}

/** The whole page as one value. */
export interface StatementPageState {
  readonly step: Step;
  readonly working: Working | null;
  readonly failure: string | null;
  readonly notice: string | null;
  /** What was pasted. */
  readonly text: string;
  /** "2008-09" as typed; "" leaves it to the Statement or the workbook. */
  readonly year: string;
  /** What was read last, with what it is called. */
  readonly source: { readonly name: string; readonly parts: readonly DocumentPart[] } | null;
  readonly shown: StatementShown | null;
  /** What was typed in place of what was proposed, by `editKey`. */
  readonly edits: Readonly<Record<string, string>>;
  /** What was ticked or unticked against what was proposed, by `placeKey`. */
  readonly ticks: Readonly<Record<string, boolean>>;
  readonly added: StatementAdded | null;
}

export const NOTHING_READ: StatementPageState = {
  step: "choose",
  working: null,
  failure: null,
  notice: null,
  text: "",
  year: "",
  source: null,
  shown: null,
  edits: {},
  ticks: {},
  added: null,
};

export function placeKey({ kind, at }: OfferPlace): string {
  return `${kind} ${at}`;
}

export function editKey(place: OfferPlace, field: string): string {
  return `${placeKey(place)} ${field}`;
}
