import type { ConflictShown, TableShown } from "../app/calls/states/importState";
import { type Child, type Description, el } from "../sidebar/description";
import { button } from "../sidebar/pieces";
import { name } from "../sidebar/shown";
import type { ImportActions } from "./importActions";
import { type ImportState, isTaken } from "./importState";
import { pagedList } from "./pagedList";

/** Two values for one cell, old and new side by side: one is chosen, for each or for all. */
export function conflictList(
  table: TableShown,
  index: number,
  state: ImportState,
  actions: ImportActions,
): Child {
  const above = el(
    "div",
    { key: "all", class: "row" },
    button("Keep all that is here", () => actions.chooseForAll(false)),
    button("Take all from the old spreadsheet", () => actions.chooseForAll(true)),
  );
  const page = (items: readonly ConflictShown[], from: number): Child =>
    items.map((conflict, at) =>
      oneConflict(table.table, conflict, `conflict-${index}-${from + at}`, state, actions),
    );
  const title = "To be decided";
  const list = { list: "conflicts", title, isOpen: true, above, page } as const;
  return pagedList(table, index, list, state, actions);
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
      el(
        "span",
        {},
        `${words} `,
        value === "" ? "(blank)" : name(value),
        take && !canBeTaken && " (it would only blank what is here)",
      ),
    );
  return el(
    "fieldset",
    { key: `${id} ${decidedAll}`, class: "row" },
    el("legend", {}, name(key), ": ", name(column)),
    choice(false, "Keep", current),
    choice(true, column === "Notes" ? "Add" : "Take", offered),
  );
}
