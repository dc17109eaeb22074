import { type Child, type Description, el } from "../sidebar/description";
import { button } from "../sidebar/pieces";
import { shown } from "../sidebar/shown";
import { chooseStep } from "./chooseStep";
import { columnsStep } from "./columnsStep";
import { doneStep } from "./doneStep";
import type { ImportActions } from "./importActions";
import { type ImportState, STEPS } from "./importState";
import { comesToAnything, previewStep } from "./previewStep";

/** The whole page for a state: the steps, the one that it is at, the ways on. */
export function importView(
  state: ImportState,
  actions: ImportActions,
  close: () => void,
): readonly Description[] {
  const { step, working, failure, notice } = state;
  return [
    el("h1", { key: "title", class: "only-heard" }, "Import a spreadsheet"),
    el(
      "ol",
      { key: "steps", class: "steps", "aria-label": "Steps" },
      STEPS.map(([key, words], index) =>
        el("li", { key, "aria-current": key === step ? "step" : null }, `${index + 1}. ${words}`),
      ),
    ),
    el(
      "div",
      { key: step, class: "view", "aria-busy": working === null ? null : "true" },
      stepOf(state, actions),
    ),
    el(
      "div",
      { key: "ways", class: "ways" },
      working === null ? null : progressOf(working.text, working.done, working.of),
      el(
        "p",
        { key: "status", role: "status", class: failure === null ? null : "failed" },
        shown(working?.text ?? failure ?? notice ?? hintOf(state)),
      ),
      waysOf(state, actions, close),
    ),
  ];
}

function stepOf(state: ImportState, actions: ImportActions): Child {
  switch (state.step) {
    case "choose":
      return chooseStep(state, actions);
    case "columns":
      return columnsStep(state, actions);
    case "preview":
      return previewStep(state, actions);
    case "done":
      return doneStep(state);
    default:
      return state.step satisfies never;
  }
}

function progressOf(text: string, done: number, of: number): Description {
  const known = of === 0 ? {} : { value: String(done), max: String(of) };
  return el("progress", {
    key: `progress ${of === 0}`,
    "aria-label": shown(text),
    max: "1",
    ...known,
  });
}

function hintOf(state: ImportState): string {
  const isEmpty = state.step === "preview" && !comesToAnything(state);
  return isEmpty ? "There is nothing new to bring in." : "";
}

function waysOf(state: ImportState, actions: ImportActions, close: () => void): Child {
  const { step, working } = state;
  if (working !== null) return working.canStop && button("Stop", actions.stop);
  switch (step) {
    case "choose":
      return button("Close", close);
    case "columns":
      return [
        button("Back", actions.back),
        button("Look through what comes in", actions.lookThrough, { look: "main" }),
      ];
    case "preview":
      return [
        button("Back", actions.back),
        button("Bring it in", actions.bringIn, { look: "main", off: !comesToAnything(state) }),
      ];
    case "done":
      return [
        button("Bring in another", () => actions.another()),
        button("Close", close, { look: "main" }),
      ];
    default:
      return step satisfies never;
  }
}
