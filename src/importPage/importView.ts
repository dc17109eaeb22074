import { stepsView } from "../dialogPage/stepsView";
import type { Child, Description } from "../sidebar/description";
import { button } from "../sidebar/pieces";
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
  return stepsView({
    title: "Import a spreadsheet",
    steps: STEPS,
    step,
    working,
    failure,
    notice: notice ?? hintOf(state),
    view: stepOf(state, actions),
    ways: waysOf(state, actions, close),
  });
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
        button("Close", close),
        button("Check what came in", actions.checkIt, { look: "main", key: "check" }),
      ];
    default:
      return step satisfies never;
  }
}
