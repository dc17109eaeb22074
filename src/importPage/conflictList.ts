import type { ConflictShown, TableShown } from "../app/calls/states/importState";
import { type Child, type Description, el } from "../sidebar/description";
import { button } from "../sidebar/pieces";
import { name, shownNumber } from "../sidebar/shown";
import type { ImportActions } from "./importActions";
import { type ImportState, isTaken } from "./importState";

/** Two values for one cell, old and new side by side: one is chosen, for each or for all. */
export function conflictList(
  { table, conflicts }: TableShown,
  index: number,
  state: ImportState,
  actions: ImportActions,
): Child {
  if (conflicts.total === 0) return null;
  const more = conflicts.total - conflicts.first.length;
  return el(
    "details",
    { key: "conflicts", open: true },
    el("summary", {}, `To be decided (${shownNumber(conflicts.total)})`),
    el(
      "div",
      { class: "row" },
      button("Keep all that is here", () => actions.chooseForAll(false)),
      button("Take all from the old spreadsheet", () => actions.chooseForAll(true)),
    ),
    conflicts.first.map((conflict, at) =>
      oneConflict(table, conflict, `conflict-${index}-${at}`, state, actions),
    ),
    more > 0 &&
      el(
        "p",
        { class: "quiet" },
        `\u2026 and ${shownNumber(more)} more, decided together by the buttons above.`,
      ),
  );
}

function oneConflict(
  table: string,
  { key, column, current, offered, canBeTaken }: ConflictShown,
  id: string,
  { conflicts, decidedAll }: ImportState,
  actions: ImportActions,
): Description {
  const cell = { table, key, column };
  const isNow = canBeTaken && isTaken(conflicts, cell);
  const choice = (take: boolean, words: string, value: string): Description =>
    el(
      "label",
      { key: String(take), class: "choice" },
      el("input", {
        type: "radio",
        name: id,
        // A mark that a person has set is theirs: only a new one is drawn as it is decided.
        checked: take === isNow,
        disabled: take && !canBeTaken,
        on: { change: () => actions.chooseOne(cell, take) },
      }),
      el("span", {}, `${words} `, value === "" ? "(blank)" : name(value)),
    );
  return el(
    "fieldset",
    { key: `${id} ${decidedAll}`, class: "row" },
    el("legend", {}, name(key), ": ", name(column)),
    choice(false, "Keep", current),
    choice(true, column === "Notes" ? "Add" : "Take", offered),
  );
}
