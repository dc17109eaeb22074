import { stepsView } from "../dialogPage/stepsView";
import type { Child, Description } from "../sidebar/description";
import { button } from "../sidebar/pieces";
import { chooseStep } from "./chooseStep";
import { doneStep } from "./doneStep";
import type { NewYearActions } from "./newYearActions";
import { type NewYearState, STEPS } from "./newYearState";
import { throughStep } from "./throughStep";

/** The whole page for a state: the steps, the one that it is at, the ways on. */
export function newYearView(
  state: NewYearState,
  actions: NewYearActions,
  close: () => void,
): readonly Description[] {
  const { step, working, failure, notice } = state;
  return stepsView({
    title: "Start a new year",
    steps: STEPS,
    step,
    working,
    failure,
    notice,
    view: stepOf(state, actions),
    ways: waysOf(state, actions, close),
  });
}

function stepOf(state: NewYearState, actions: NewYearActions): Child {
  switch (state.step) {
    case "choose":
      return chooseStep(state, actions);
    case "through":
      return throughStep(state);
    case "done":
      return doneStep(state, actions);
    default:
      return state.step satisfies never;
  }
}

function canWriteStatement({ made, document, undone }: NewYearState): boolean {
  return made !== null && document === null && undone === null;
}

function waysOf(state: NewYearState, actions: NewYearActions, close: () => void): Child {
  const { step, working, offered, shown } = state;
  if (working !== null) return working.canStop && button("Stop", actions.stop);
  switch (step) {
    case "choose":
      return [
        button("Close", close),
        offered === null
          ? button("Try again", actions.load, { look: "main" })
          : button("Look through what will be done", actions.lookThrough, { look: "main" }),
      ];
    case "through":
      return [
        button("Back", actions.back),
        shown !== null &&
          button(`Close ${shown.from} and begin ${shown.to}`, actions.start, {
            look: "main",
            key: "start",
          }),
      ];
    case "done":
      return canWriteStatement(state)
        ? [
            button("Close", close),
            button("Write the Statement", actions.writeStatement, { look: "main", key: "write" }),
          ]
        : button("Close", close, { look: "main", key: "close" });
    default:
      return step satisfies never;
  }
}
