import type { CellShown, ImportShown, ListName, TableShown } from "../app/calls/states/importState";
import { type Child, type Description, el } from "../sidebar/description";
import { name, shownNumber } from "../sidebar/shown";
import { conflictList } from "./conflictList";
import type { ImportActions } from "./importActions";
import { type ImportState, isTaken } from "./importState";
import { nameList } from "./nameList";
import { newRows } from "./newRows";
import { type PagedList, pagedList } from "./pagedList";
import { scrollingTable } from "./scrollingTable";

/** What would come in. */
export function previewStep(state: ImportState, actions: ImportActions): Child {
  return [
    el("h2", { key: "title", tabindex: "-1" }, "What would come in"),
    el(
      "p",
      { key: "what" },
      "Nothing has been written yet. Cells that are filled here stay as they are, unless you choose otherwise below.",
    ),
    ...(state.shown?.tables ?? []).map((table, index) => tableOf(table, index, state, actions)),
  ];
}

/** Whether there is anything to write at all. */
export function comesToAnything({ shown, conflicts }: ImportState): boolean {
  return (shown?.tables ?? []).some(
    ({ table, rows, conflicts: open }) =>
      rows.new + rows.changed > 0 ||
      (conflicts.takeAll && open.total > open.items.length) ||
      (!conflicts.takeAll && conflicts.except.some((one) => one.table === table)) ||
      open.items.some(
        (cell) =>
          cell.canBeTaken && isTaken(conflicts, { table, key: cell.key, column: cell.column }),
      ),
  );
}

/** The counts of each table, as a list. */
export function countsOf({ rows }: ImportShown["tables"][number]): Description {
  const counts = [
    [rows.new, "new"],
    [rows.changed, "changed"],
    [rows.same, "the same"],
    [rows.skipped, "passed over"],
  ] as const;
  return el(
    "ul",
    { key: "counts", class: "counts" },
    counts.map(([count, words]) =>
      el("li", { key: words }, el("strong", {}, shownNumber(count)), ` ${words}`),
    ),
  );
}

function tableOf(
  table: TableShown,
  index: number,
  state: ImportState,
  actions: ImportActions,
): Description {
  const paged = <L extends ListName>(list: PagedList<L>): Child =>
    pagedList(table, index, list, state, actions);
  return el(
    "section",
    { key: `table ${index}` },
    el("h3", {}, `${table.table}, from the sheet `, name(table.sheet)),
    table.lacks !== null && el("p", { key: "lacks", class: "failed" }, nothingComesIn(table.lacks)),
    countsOf(table),
    nameList(table, index, state, actions),
    conflictList(table, index, state, actions),
    paged({ list: "newRows", title: "New rows", page: newRows }),
    paged({ list: "changes", title: "Cells that change", page: cellTable }),
    paged({
      list: "problems",
      title: "To look at",
      isOpen: true,
      page: (items) => listOf(items, name),
    }),
    paged({
      list: "skipped",
      title: "Rows passed over",
      page: (items) => listOf(items, ({ row, why }) => [`Row ${row}: `, name(why)]),
    }),
  );
}

/** Without the column that says what a row is there are no rows. */
export function nothingComesIn(title: string): string {
  return `Nothing can come in from here: no column comes into ${title} yet.`;
}

function cellTable(changes: readonly CellShown[]): Child {
  const heads = ["Row", "Column", "Now", "Then"];
  return scrollingTable(
    heads,
    changes.map(({ key, column, current, offered }, at) =>
      el(
        "tr",
        { key: String(at) },
        el("th", { scope: "row" }, name(key)),
        el("td", {}, name(column)),
        el("td", {}, current === "" ? "(blank)" : name(current)),
        el("td", {}, name(offered)),
      ),
    ),
  );
}

function listOf<T>(items: readonly T[], item: (one: T) => Child): Description {
  return el(
    "ul",
    { key: "list", class: "cells" },
    items.map((one, at) => el("li", { key: String(at) }, item(one))),
  );
}
