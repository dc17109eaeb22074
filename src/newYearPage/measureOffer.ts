import { tickBox } from "../dialogPage/tickBox";
import { type Child, type Description, el } from "../sidebar/description";
import { name, shown } from "../sidebar/shown";
import type { NewYearActions } from "./newYearActions";
import { isTicked, type NewYearShown, type NewYearState } from "./newYearState";
import { doubt, rowName } from "./pieces";

type Offer = NewYearShown["offered"]["measures"][number];

/** A measure with its tick: why it is offered, and what is old beside what is new. */
export function measureOffer(state: NewYearState, actions: NewYearActions, at: number): Child {
  const offer = state.offered?.offered.measures[at];
  if (offer === undefined) return null;
  const { ref, name: words, standing, why, doubts } = offer;
  const place = { kind: "measures", ref } as const;
  const isIn = isTicked(state, place);
  return el(
    "div",
    { key: `measure ${at} ${state.tickedAll}`, class: `offer${isIn ? "" : " left"}` },
    el(
      "div",
      { class: "about" },
      tickBox(rowName(ref, words), isIn, () => actions.tick(place)),
      el("p", {}, shown(standing)),
      el("p", { class: "quiet" }, shown(why)),
      reword(offer),
      doubts.map(doubt),
    ),
    changesTable(offer, state.offered?.to ?? "", isIn),
  );
}

function reword({ oldWords }: Offer): Child {
  if (oldWords.length === 0) return null;
  return el(
    "p",
    { key: "reword", class: "reword" },
    el("strong", {}, "To be worded again: "),
    "it names ",
    oldWords.map((words, at) => [at === 0 ? "" : ", ", "\u201c", name(words), "\u201d"]),
    ".",
  );
}

function changesTable({ ref, changes }: Offer, year: string, isIn: boolean): Description {
  if (!isIn) return el("p", { key: "leaves" }, "It leaves, and stays in the kept copy.");
  return el(
    "div",
    { key: "changes", class: "scrolling" },
    el(
      "table",
      { "aria-label": shown(`What changes in ${ref}`) },
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          ["Column", "Now", `In ${year}`].map((head) =>
            el("th", { key: head, scope: "col" }, head),
          ),
        ),
      ),
      el(
        "tbody",
        {},
        changes.map(({ title, from, to }) =>
          el(
            "tr",
            { key: title },
            el("th", { scope: "row" }, name(title)),
            el("td", {}, cell(from)),
            el("td", {}, cell(to)),
          ),
        ),
      ),
    ),
  );
}

function cell(text: string): Child {
  return text === "" ? el("span", { class: "quiet" }, "(blank)") : name(text);
}
