import { type Child, type Description, el } from "../sidebar/description";

/** A box to tick, with its words. */
export function tickBox(words: Child, isIn: boolean, tick: () => void): Description {
  return el(
    "label",
    { class: "choice" },
    el("input", { type: "checkbox", checked: isIn, on: { change: tick } }),
    el("span", {}, words),
  );
}
