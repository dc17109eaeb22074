import type { Actions } from "./actions";
import { type Child, type Description, el } from "./description";
import type { Failure } from "./failure";
import type { Loadable } from "./pageState";
import { button, sentence } from "./pieces";

/** What a view shows before, instead of or beside its own content. */
export function whenLoaded<T>(
  loadable: Loadable<T>,
  loadingWords: string,
  actions: Actions,
  view: (value: T) => Child,
): Child {
  const { value, loading, failure } = loadable;
  if (value === null) {
    if (failure !== null) return failureBox(failure, actions);
    return el(
      "div",
      { class: "waiting", role: "status" },
      progressLine(),
      sentence(loadingWords, "quiet"),
      el("div", { class: "skeleton", "aria-hidden": "true" }),
      el("div", { class: "skeleton", "aria-hidden": "true" }),
    );
  }
  return [
    failure === null ? null : failureBox(failure, actions),
    loading ? progressLine() : el("div", { class: "line", key: "line" }),
    view(value),
  ];
}

/** Moves for as long as something is on its way. */
export function progressLine(): Description {
  return el("div", { class: "line moving", key: "line", "aria-hidden": "true" });
}

function failureBox(failure: Failure, actions: Actions): Description {
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
          button("Set up workbook", actions.setUp, { look: "main" }),
          button("Try again", actions.tryAgain),
        )
      : null,
  );
}
