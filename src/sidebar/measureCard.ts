import type { MeasureCard } from "../app/calls/states/progressState";
import type { Actions } from "./actions";
import { countedNames } from "./countedNames";
import { type Child, type Description, el } from "./description";
import { placeLink, sentence, statusBadge } from "./pieces";
import { name, shown } from "./shown";

/** One success measure: its status, its figure as a bar and in words, why, and who was counted. */
export function measureCard(
  card: MeasureCard,
  key: string,
  opensPriority: boolean,
  actions: Actions,
): Description {
  const all = () => actions.showAllNames(card.ref);
  const tone = card.ink === "#ffffff" ? card.paper : card.ink;
  return el(
    "li",
    { key, class: opensPriority ? "opens" : null },
    opensPriority ? el("h3", { class: "priority" }, name(card.priority)) : null,
    el(
      "article",
      { class: "card", style: { "--tone": tone } },
      el(
        "div",
        { class: "top" },
        statusBadge(card),
        card.place === null
          ? el("span", { class: "ref" }, name(card.ref))
          : placeLink(name(card.ref), card.ref, card.place, actions),
      ),
      el("h4", {}, name(card.measure)),
      el("p", { class: "figure" }, figure(card.figure)),
      barOf(card),
      sentence(card.why, "why"),
      facts(card),
      countedNames(card, all),
    ),
  );
}

/** Drawn for the eye, said in words for the ear. */
function barOf({ bar, barInWords }: MeasureCard): Child {
  if (bar === null) return null;
  return el(
    "div",
    {
      class: "bar",
      role: "img",
      "aria-label": shown(barInWords),
      style: {
        "--filled": percent(bar.filled),
        "--booked": percent(bar.booked),
        "--due": percent(bar.due ?? 0),
      },
    },
    el("span", { class: "fill" }),
    el("span", { class: "hatch" }),
    bar.due === null ? null : el("span", { class: "mark" }),
  );
}

/** The first number is what people look for. */
function figure(words: string): Child {
  const [first = ""] = /^[\d,.]+/.exec(words) ?? [];
  return [first === "" ? null : el("strong", {}, first), shown(words.slice(first.length))];
}

function facts(card: MeasureCard): Child {
  const facts = [card.sinceLast, card.forecast].filter((fact) => fact !== "");
  return facts.map((fact, index) => el("p", { class: "fact", key: `fact ${index}` }, shown(fact)));
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
