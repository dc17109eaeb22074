import { type Child, el } from "../sidebar/description";

/** A table that scrolls by itself where it is wide. */
export function scrollingRows(
  label: string,
  headers: readonly string[],
  rows: readonly (readonly Child[])[],
): Child {
  return el(
    "div",
    { class: "scrolling", role: "group", tabindex: "0", "aria-label": label },
    el(
      "table",
      {},
      el("thead", {}, el("tr", {}, ...headers.map((header) => el("th", { scope: "col" }, header)))),
      el(
        "tbody",
        {},
        rows.map((cells, row) =>
          el(
            "tr",
            { key: `row ${row}` },
            cells.map((cell, at) => el("td", { key: `cell ${at}` }, cell)),
          ),
        ),
      ),
    ),
  );
}
