import type { NewRowShown } from "../app/calls/states/importState";
import { type Child, el } from "../sidebar/description";
import { name } from "../sidebar/shown";

/** Each new row, to be opened: what goes into each column. */
export function newRows(rows: readonly NewRowShown[], from: number): Child {
  return el(
    "ul",
    { key: "rows", class: "new-rows" },
    rows.map(({ key, cells }, at) =>
      el(
        "li",
        { key: String(from + at) },
        el(
          "details",
          {},
          el("summary", {}, name(key === "" ? "(no name)" : key)),
          el(
            "dl",
            {},
            cells.map(({ column, value }) =>
              el("div", { key: column }, el("dt", {}, name(column)), el("dd", {}, name(value))),
            ),
          ),
        ),
      ),
    ),
  );
}
