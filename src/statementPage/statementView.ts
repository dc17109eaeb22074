import { stepsView } from "../dialogPage/stepsView";
import { type Child, type Description, el } from "../sidebar/description";
import { button } from "../sidebar/pieces";
import { name } from "../sidebar/shown";
import { chooseStep } from "./chooseStep";
import { chosenOffer } from "./chosenOffer";
import type { StatementActions } from "./statementActions";
import { STEPS, type StatementPageState } from "./statementState";
import { throughStep } from "./throughStep";

/** The whole page for a state: the steps, the one that it is at, the ways on. */
export function statementView(
  state: StatementPageState,
  actions: StatementActions,
  close: () => void,
): readonly Description[] {
  const { step, working, failure, notice } = state;
  return stepsView({
    title: "Read a Statement of Annual Priorities",
    steps: STEPS,
    step,
    working,
    failure,
    notice: notice ?? (step === "through" && !isAnyChosen(state) ? "Nothing is ticked." : ""),
    view: stepOf(state, actions),
    ways: waysOf(state, actions, close),
  });
}

function stepOf(state: StatementPageState, actions: StatementActions): Child {
  switch (state.step) {
    case "choose":
      return chooseStep(state, actions);
    case "through":
      return throughStep(state, actions);
    case "done":
      return doneStep(state);
    default:
      return state.step satisfies never;
  }
}

function doneStep({ added }: StatementPageState): Child {
  return [
    el("h2", { key: "title", tabindex: "-1" }, "It has come in"),
    el("p", { key: "sentence" }, added?.sentence ?? ""),
    added?.settings != null && el("p", { key: "settings" }, added.settings),
    ...(added?.refused ?? []).map((sentence, index) =>
      el("p", { key: `refused ${index}`, class: "failed" }, name(sentence)),
    ),
    el(
      "p",
      { key: "next" },
      "Check what came in: the sidebar then says what is missing in these rows.",
    ),
  ];
}

function waysOf(state: StatementPageState, actions: StatementActions, close: () => void): Child {
  const { step, working } = state;
  if (working !== null) return null;
  switch (step) {
    case "choose":
      return button("Close", close);
    case "through":
      return [
        button("Back", actions.back),
        button(addWords(state), actions.add, {
          look: "main",
          key: "add",
          off: !isAnyChosen(state),
        }),
      ];
    case "done":
      return [
        button("Read another", actions.another),
        button("Close", close),
        button("Check what came in", actions.checkIt, { look: "main", key: "check" }),
      ];
    default:
      return step satisfies never;
  }
}

function isAnyChosen(state: StatementPageState): boolean {
  const { measures, priorities, settings } = chosenOffer(state);
  return measures.length + priorities.length > 0 || settings !== undefined;
}

/** "Add these 4 measures and 3 priorities". */
function addWords(state: StatementPageState): string {
  const { measures, priorities, settings } = chosenOffer(state);
  const written = Object.keys(settings ?? {}).length;
  const counts = [
    ...(measures.length > 0 ? [counted(measures.length, "measure", "measures")] : []),
    ...(priorities.length > 0 ? [counted(priorities.length, "priority", "priorities")] : []),
    ...(written > 0 ? [counted(written, "setting", "settings")] : []),
  ];
  if (counts.length === 0) return "Add them";
  const isOne = measures.length + priorities.length + written === 1;
  const [last = "", ...others] = [...counts].reverse();
  const all = others.length === 0 ? last : `${others.reverse().join(", ")} and ${last}`;
  return `Add ${isOne ? "this" : "these"} ${all}`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
