import type { MeasureCard } from "../app/calls/states/progressState";
import type { Actions } from "./actions";
import { countedNames } from "./countedNames";
import { type Child, type Description, el } from "./description";
import { figureForm } from "./figureForm";
import type { PageState } from "./pageState";
import { placeLink, sentence, statusBadge } from "./pieces";
import { name, shown } from "./shown";

/** One success measure: its status, its figure as a bar and in words, why, and who was counted. */
export function measureCard(
  card: MeasureCard,
  key: string,
  opensPriority: boolean,
  state: PageState,
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
      chartOf(card),
      facts(card),
      card.typesFigures ? figureForm(card, state, actions) : null,
      countedNames(card, all),
    ),
  );
}

/** Drawn for the eye, said in words for the ear. */
function barOf({ bar, barInWords }: MeasureCard): Child {
  if (bar === null) return null;
  const { filled, booked, due, agreed, target } = bar;
  return el(
    "div",
    {
      class: "bar",
      role: "img",
      "aria-label": shown(barInWords),
      style: {
        "--filled": percent(filled),
        "--booked": percent(booked),
        "--due": percent(due ?? 0),
        "--agreed": percent(agreed?.from ?? 0),
        "--agreed-wide": percent((agreed?.to ?? 0) - (agreed?.from ?? 0)),
        "--target": percent(target ?? 0),
      },
    },
    agreed === null ? null : el("span", { class: "agreed" }),
    el("span", { class: "fill" }),
    el("span", { class: "hatch" }),
    target === null ? null : el("span", { class: "end" }),
    due === null ? null : el("span", { class: "mark" }),
  );
}

/** The typed figures over the period: the words below say what stands at its two ends. */
function chartOf({ chart }: MeasureCard): Child {
  if (chart === null) return null;
  const { image, width, height, alt, left, right } = chart;
  return el(
    "figure",
    { class: "chart" },
    el("div", {
      class: "drawn",
      role: "img",
      "aria-label": shown(alt),
      style: { "--chart": `url("${image}")`, "--ratio": `${width} / ${height}` },
    }),
    el("figcaption", {}, el("span", {}, shown(left)), el("span", {}, shown(right))),
  );
}

/** The first number is what people look for. */
function figure(words: string): Child {
  const [first = ""] = /^-?\u00a3?[\d,.]*\d%?/.exec(words) ?? [];
  return [first === "" ? null : el("strong", {}, first), shown(words.slice(first.length))];
}

function facts({ facts }: MeasureCard): Child {
  return facts.map((fact, index) => el("p", { class: "fact", key: `fact ${index}` }, shown(fact)));
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
