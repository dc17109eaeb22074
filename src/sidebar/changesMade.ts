import type { MadeChange } from "../app/calls/states/problemsState";
import type { Actions } from "./actions";
import { type Child, el } from "./description";
import type { PageState } from "./pageState";
import { button, sentence } from "./pieces";
import { shown } from "./shown";

/** What was changed from this page, newest first: it can be read and undone later, too. */
export function changesMade(
  changes: readonly MadeChange[],
  state: PageState,
  actions: Actions,
): Child {
  if (changes.length === 0) return null;
  return el(
    "details",
    { key: "changes", class: "more" },
    el("summary", {}, `Changes made here (${changes.length})`),
    el(
      "ol",
      { class: "changes" },
      changes.map((change) =>
        el(
          "li",
          { key: String(change.id) },
          sentence(change.sentence),
          el("p", { class: "quiet" }, shown(change.when), change.undone ? ", undone" : null),
          change.cells.length === 0
            ? null
            : el(
                "ul",
                { class: "cells" },
                change.cells.map((cell, index) => el("li", { key: String(index) }, shown(cell))),
              ),
          change.undone
            ? null
            : el(
                "p",
                { class: "row" },
                button("Undo", () => actions.undo(change.id), {
                  label: `Undo: ${change.sentence}`,
                  off: state.working !== null,
                }),
              ),
        ),
      ),
    ),
  );
}
