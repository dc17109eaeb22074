import { type Child, el } from "../sidebar/description";
import { name } from "../sidebar/shown";
import type { ImportState } from "./importState";
import { countsOf } from "./previewStep";

/** What came in. */
export function doneStep({ came }: ImportState): Child {
  return [
    el("h2", { key: "title", tabindex: "-1" }, "It has come in"),
    ...(came?.tables ?? []).map((table, index) =>
      el("section", { key: `table ${index}` }, el("h3", {}, table.table), countsOf(table)),
    ),
    ...(came?.refused ?? []).map((sentence, index) =>
      el("p", { key: `refused ${index}`, class: "failed" }, name(sentence)),
    ),
    el(
      "p",
      { key: "next" },
      "Check what came in: the sidebar then says what is missing or looks wrong.",
      came?.change == null
        ? ""
        : " It can be taken back as a whole, also later: Compact > Undo a change.",
    ),
  ];
}
