import type { Actions } from "./actions";
import { type Child, type Description, el } from "./description";
import type { Failure } from "./failure";
import type { PageState, View } from "./pageState";
import { button, sentence } from "./pieces";
import { setUpButton } from "./setUpButton";

/** What is going on while a view is read for the first time. */
export const LOADING_WORDS: { readonly [V in View]: string } = {
  today: "Looking what there is today\u2026",
  progress: "Counting the rows\u2026",
  problems: "Checking every row\u2026",
  member: "Reading the selected row\u2026",
  report: "Looking what the report would say\u2026",
};

/** What a view shows before, instead of or beside its own content. */
export function whenLoaded<V extends View>(
  name: V,
  state: PageState,
  actions: Actions,
  view: (value: NonNullable<PageState[V]["value"]>) => Child,
): Child {
  const { value, loading, failure }: PageState[V] = state[name];
  if (value === null) {
    if (failure !== null) return failureBox(failure, state, actions);
    return el(
      "div",
      { class: "waiting" },
      progressLine(),
      sentence(LOADING_WORDS[name], "quiet"),
      el("div", { class: "skeleton", "aria-hidden": "true" }),
      el("div", { class: "skeleton", "aria-hidden": "true" }),
    );
  }
  return [
    failure === null ? null : failureBox(failure, state, actions),
    loading ? progressLine() : el("div", { class: "line", key: "line" }),
    view(value),
  ];
}

/** Moves for as long as something is on its way. */
export function progressLine(): Description {
  return el("div", { class: "line moving", key: "line", "aria-hidden": "true" });
}

function failureBox(failure: Failure, state: PageState, actions: Actions): Description {
  return el(
    "div",
    { class: "box", role: "alert", key: "failure" },
    el("h2", {}, failure.title),
    sentence(failure.sentence),
    failure.wayOn === "try again"
      ? el("p", { class: "row" }, button("Try again", actions.tryAgain, { look: "main" }))
      : null,
    failure.wayOn === "set up"
      ? el(
          "p",
          { class: "row" },
          setUpButton(state, actions),
          button("Try again", actions.tryAgain),
        )
      : null,
  );
}
