import type { MadeChange } from "../app/calls/states/problemsState";
import type { Actions } from "./actions";
import { type Child, el } from "./description";
import type { PageState } from "./pageState";
import { button, sentence } from "./pieces";
import { shown, shownNumber } from "./shown";

const MOST_AT_A_GLANCE = 5;

/** What was changed by a click, by whomever, newest first: it can be read and undone later, too. */
export function changesMade(
  changes: readonly MadeChange[],
  state: PageState,
  actions: Actions,
): Child {
  const { atChanges } = state;
  if (changes.length === 0 && !atChanges) return null;
  return el(
    "details",
    { key: "changes", class: "more", open: atChanges },
    el(
      "summary",
      { "data-focus": atChanges },
      `Changes that can be undone (${shownNumber(changes.length)})`,
    ),
    changes.length === 0 &&
      sentence(
        "None. What is applied, saved, imported or read in from here on is listed here for 90 days.",
      ),
    el(
      "ol",
      { class: "changes" },
      changes.map((change) =>
        el(
          "li",
          { key: String(change.id) },
          sentence(change.sentence),
          el("p", { class: "quiet" }, shown(change.when), change.undone ? ", undone" : null),
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
          whatChanged(change),
        ),
      ),
    ),
    emptying(state, actions),
  );
}

/** A few are read at a glance; many are folded away, so that the next change stays in sight. */
function whatChanged({ cells, size }: MadeChange): Child {
  if (cells.length === 0) return null;
  const list = el(
    "ul",
    { class: "cells" },
    cells.map((cell, index) => el("li", { key: String(index) }, shown(cell))),
  );
  if (cells.length <= MOST_AT_A_GLANCE) return list;
  return el(
    "details",
    { key: "what" },
    el("summary", {}, `What was changed (${shownNumber(size)})`),
    list,
  );
}

/** Old values are personal data, too: nobody has to wait until they are too old to be kept. */
function emptying({ emptying: isAsked, working }: PageState, actions: Actions): Child {
  const off = working !== null;
  if (!isAsked) {
    return el(
      "p",
      { key: "empty", class: "row" },
      button("Empty the undo list", actions.startEmptying, { off }),
    );
  }
  return el(
    "div",
    { key: "empty", class: "box" },
    sentence("Forget all of these? Then none of them can be undone any more."),
    el(
      "p",
      { class: "row" },
      button("Empty it", actions.emptyUndo, { off }),
      button("Keep it", actions.stopEmptying, { off }),
    ),
  );
}
