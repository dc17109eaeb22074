import type { FirstOf, ImportShown, TableShown } from "../app/calls/states/importState";
import { type Child, type Description, el } from "../sidebar/description";
import { name, shownNumber } from "../sidebar/shown";
import { conflictList } from "./conflictList";
import type { ImportActions } from "./importActions";
import { type ImportState, isTaken } from "./importState";
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
      (conflicts.takeAll && open.total > open.first.length) ||
      open.first.some(
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
  const { newKeys, changes, skipped, problems } = table;
  return el(
    "section",
    { key: `table ${index}` },
    el("h3", {}, `${table.table}, from the sheet `, name(table.sheet)),
    countsOf(table),
    conflictList(table, index, state, actions),
    folded("new", "New rows", newKeys, name),
    changes.total > 0 &&
      el(
        "details",
        { key: "changed" },
        el("summary", {}, `Cells that change (${shownNumber(changes.total)})`),
        cellTable(changes),
      ),
    folded("problems", "To look at", problems, name, true),
    folded("skipped", "Rows passed over", skipped, ({ row, why }) => [`Row ${row}: `, name(why)]),
  );
}

function cellTable(changes: TableShown["changes"]): Child {
  const heads = ["Row", "Column", "Now", "Then"];
  return [
    scrollingTable(
      heads,
      changes.first.map(({ key, column, current, offered }, at) =>
        el(
          "tr",
          { key: String(at) },
          el("th", { scope: "row" }, name(key)),
          el("td", {}, name(column)),
          el("td", {}, current === "" ? "(blank)" : name(current)),
          el("td", {}, name(offered)),
        ),
      ),
    ),
    rest(changes),
  ];
}

function folded<T>(
  key: string,
  title: string,
  list: FirstOf<T>,
  item: (one: T) => Child,
  isOpen = false,
): Child {
  if (list.total === 0) return null;
  return el(
    "details",
    { key, open: isOpen },
    el("summary", {}, `${title} (${shownNumber(list.total)})`),
    el(
      "ul",
      { class: "cells" },
      list.first.map((one, at) => el("li", { key: String(at) }, item(one))),
    ),
    rest(list),
  );
}

function rest({ first, total }: FirstOf<unknown>): Child {
  const more = total - first.length;
  return (
    more > 0 && el("p", { key: "rest", class: "quiet" }, `\u2026 and ${shownNumber(more)} more.`)
  );
}
