import type { Actions } from "./actions";
import { type Description, el } from "./description";
import type { PageState } from "./pageState";
import { button } from "./pieces";
import { shown, shownNumber } from "./shown";

/** Asks for the reason where accepting was begun; null everywhere else. */
export function acceptForm(
  at: string,
  { accepting, working, job }: PageState,
  actions: Actions,
): Description | null {
  if (accepting === null || accepting.at !== at) return null;
  const { problems, reason } = accepting;
  const isOne = problems.length === 1;
  const count = shownNumber(problems.length);
  return el(
    "form",
    {
      class: "accept",
      key: "accept",
      on: {
        submit: (event) => {
          event.preventDefault();
          actions.accept();
        },
        keydown: (event) => {
          if ((event as KeyboardEvent).key === "Escape") actions.stopAccepting();
        },
      },
    },
    el(
      "label",
      { for: "reason" },
      isOne ? "Why is this all right?" : `Why are these ${count} all right?`,
    ),
    el("input", {
      id: "reason",
      type: "text",
      maxlength: 500,
      required: true,
      autocomplete: "off",
      dir: "auto",
      "data-focus": "true",
      value: reason,
      on: { input: (event) => actions.typeReason((event.target as HTMLInputElement).value) },
    }),
    el(
      "p",
      { class: "row" },
      el(
        "button",
        {
          type: "submit",
          class: "button main",
          "aria-disabled": reason.trim() === "" || working !== null ? "true" : null,
        },
        job === "acceptProblem" || job === "acceptProblems"
          ? "Accepting\u2026"
          : isOne
            ? "Accept"
            : `Accept ${count}`,
      ),
      button("Cancel", actions.stopAccepting),
    ),
    el(
      "p",
      { class: "quiet" },
      shown(
        isOne
          ? "It stays quiet until the value changes."
          : "They stay quiet until their values change. One Undo brings them all back.",
      ),
    ),
  );
}
