import type { CharterState } from "../../app/calls/states/charterState";
import type { Working } from "../../dialogPage/stepsView";

export const STEPS = [
  ["forms", "Forms to sign"],
  ["dates", "Dates of signing"],
] as const;
export type Step = (typeof STEPS)[number][0];

/** What was typed of one signed form. */
export interface SignedDraft {
  readonly on: string;
  readonly signatory: string;
  readonly position: string;
}

export interface MadeForm {
  readonly title: string;
  readonly link: string;
}

/** The whole page as one value. */
export interface CharterPageState {
  readonly step: Step;
  readonly working: Working | null;
  readonly failure: string | null;
  readonly notice: string;
  readonly start: CharterState | null;
  /** Organisations that get no form. */
  readonly leftOut: readonly string[];
  readonly asOne: boolean;
  readonly made: readonly MadeForm[];
  /** By organisation. */
  readonly drafts: Readonly<Record<string, SignedDraft>>;
}

export const NOTHING_MADE: CharterPageState = {
  step: "forms",
  working: null,
  failure: null,
  notice: "",
  start: null,
  leftOut: [],
  asOne: true,
  made: [],
  drafts: {},
};

export const NOTHING_TYPED: SignedDraft = { on: "", signatory: "", position: "" };

/** Who is to get a form. */
export function chosen({ start, leftOut }: CharterPageState): readonly string[] {
  const all = (start?.unsigned ?? []).map(({ organisation }) => organisation);
  return all.filter((organisation) => !leftOut.includes(organisation));
}

/** The forms of which something was typed. */
export function typedForms({ start, drafts }: CharterPageState) {
  return (start?.unsigned ?? []).flatMap(({ organisation }) => {
    const draft = drafts[organisation] ?? NOTHING_TYPED;
    const isTyped = Object.values(draft).some((text) => text.trim() !== "");
    return isTyped ? [{ organisation, ...draft }] : [];
  });
}
