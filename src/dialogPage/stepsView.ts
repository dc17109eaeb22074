import { type Child, type Description, el } from "../sidebar/description";
import { shown } from "../sidebar/shown";
import { dialogView } from "./dialogView";

/** What is being done, with how far it is. */
export interface Working {
  readonly text: string;
  readonly done: number;
  /** 0 where nobody can say how much it is. */
  readonly of: number;
}

/** A page in a dialog that goes step by step. */
export interface StepsPage<Step extends string> {
  readonly title: string;
  readonly steps: readonly (readonly [Step, string])[];
  readonly step: Step;
  readonly working: Working | null;
  /** What could not be done, in a sentence. */
  readonly failure: string | null;
  /** What was done, or what is to be known before going on. */
  readonly notice: string;
  readonly view: Child;
  /** The buttons below. */
  readonly ways: Child;
}

/** The whole page: the steps, the one that it is at, the ways on. */
export function stepsView<Step extends string>(page: StepsPage<Step>): readonly Description[] {
  const { steps, step, working, ...rest } = page;
  return dialogView({
    ...rest,
    above: el(
      "ol",
      { key: "steps", class: "steps", "aria-label": "Steps" },
      steps.map(([key, words], index) =>
        el("li", { key, "aria-current": key === step ? "step" : null }, `${index + 1}. ${words}`),
      ),
    ),
    viewKey: step,
    working: working?.text ?? null,
    progress: working === null ? null : progressOf(working),
  });
}

function progressOf({ text, done, of }: Working): Description {
  const known = of === 0 ? {} : { value: String(done), max: String(of) };
  return el("progress", {
    key: `progress ${of === 0}`,
    "aria-label": shown(text),
    max: "1",
    ...known,
  });
}
