import type { NameShown, TableShown } from "../app/calls/states/importState";
import { type Child, type Description, el } from "../sidebar/description";
import { name, shown } from "../sidebar/shown";
import type { ImportActions } from "./importActions";
import type { ImportState } from "./importState";
import { pagedList } from "./pagedList";
import { scrollingTable } from "./scrollingTable";

const HOW: { readonly [H in NameShown["how"]]: string } = {
  near: "the only one that it fits",
  asked: "as you said",
  remembered: "as last time",
  "left out": "as you said",
  open: "it fits more than one",
};
const MAY_BE_ONE = "it may be this one: only you can tell";

/** Names of organisations that are none's own: which each is can be said. */
export function nameList(
  table: TableShown,
  index: number,
  state: ImportState,
  actions: ImportActions,
): Child {
  const heads = ["In the old spreadsheet", "Which organisation it is", "Known by"];
  const page = (items: readonly NameShown[], from: number): Child =>
    scrollingTable(
      heads,
      items.map((one, at) => rowOf(one, `name-${index}-${from + at}`, state, actions)),
    );
  const title = "Which organisation is it?";
  return pagedList(table, index, { list: "names", title, isOpen: true, page }, state, actions);
}

function rowOf(
  { row, seen, name: meant, options, how }: NameShown,
  id: string,
  { decisions, putBack }: ImportState,
  actions: ImportActions,
): Description {
  const isOpen = how === "open";
  const decided = decisions.names.find(({ from }) => from === seen)?.to;
  const current = decided ?? (isOpen ? OPEN : (meant ?? ""));
  return el(
    "tr",
    { key: `${id} ${putBack}`, class: isOpen ? "open" : null },
    el("th", { scope: "row" }, name(seen), el("span", { class: "quiet" }, ` row ${row}`)),
    el(
      "td",
      {},
      el(
        "select",
        {
          "aria-label": shown(`${seen} (row ${row}) is`),
          value: current,
          on: {
            change: ({ target }) => {
              if (!(target instanceof HTMLSelectElement) || target.value === OPEN) return;
              actions.decideName({ from: seen, to: target.value });
            },
          },
        },
        isOpen && el("option", { key: "open", value: OPEN }, "Still to be decided: not brought in"),
        options
          .filter((option) => option !== seen)
          .map((option) => el("option", { key: option, value: option }, shown(option))),
        el("option", { key: "new", value: seen }, "A member of its own"),
        el("option", { key: "out", value: "" }, "Leave it out"),
      ),
    ),
    el("td", { class: "quiet" }, isOpen && options.length === 1 ? MAY_BE_ONE : HOW[how]),
  );
}

/** No name holds a line break. */
const OPEN = "\n";
