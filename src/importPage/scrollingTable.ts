import { type Child, type Description, el } from "../sidebar/description";

/** A table under these headings that moves sideways by itself where the page is narrow. */
export function scrollingTable(
  heads: readonly string[],
  rows: readonly Child[],
  labelledBy?: string,
): Description {
  return el(
    "div",
    { class: "scrolling" },
    el(
      "table",
      { "aria-labelledby": labelledBy },
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          heads.map((head) => el("th", { key: head, scope: "col" }, head)),
        ),
      ),
      el("tbody", {}, rows),
    ),
  );
}
