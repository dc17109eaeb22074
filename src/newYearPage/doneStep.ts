import { type Child, el } from "../sidebar/description";
import { button, link } from "../sidebar/pieces";
import { name, shown } from "../sidebar/shown";
import type { NewYearActions } from "./newYearActions";
import type { NewYearState } from "./newYearState";
import { doubtsSection } from "./throughStep";

/** What was done, what is to be put right, and the ways on and back. */
export function doneStep(state: NewYearState, actions: NewYearActions): Child {
  const { made, document, undone, working } = state;
  if (made === null) return null;
  const off = working !== null;
  if (undone !== null) {
    return [
      el("h2", { key: "undone", tabindex: "-1" }, `${made.from} is open again`),
      undone.map((sentence, index) => el("p", { key: `undone ${index}` }, name(sentence))),
    ];
  }
  const { change } = made;
  return [
    el("h2", { key: "title", tabindex: "-1" }, `${made.to} has begun`),
    el("p", { key: "sentence" }, shown(made.sentence)),
    doubtsSection(made),
    el(
      "section",
      { key: "next" },
      el("h3", {}, "Next: the Steering Group ratifies"),
      el(
        "p",
        {},
        "What it ratifies is the Statement of Annual Priorities. It is written from the rows of Success measures as they stand, and can be written again once they were put right.",
      ),
      document === null
        ? null
        : el(
            "p",
            { key: "document" },
            shown(document.sentence),
            " ",
            link("Open it", document.link),
          ),
    ),
    change !== null &&
      el(
        "section",
        { key: "undo" },
        el("h3", {}, "If it was a mistake"),
        el(
          "p",
          {},
          "It can be taken back as a whole, also tomorrow and by anybody who may edit: Compact > Undo a change. Cells where somebody has typed since are left as they are, and named.",
        ),
        button("Undo it now", () => actions.undo(change), { off }),
      ),
  ];
}
