import type { MeasureCard } from "../app/calls/states/progressState";
import type { Actions } from "./actions";
import { countedNames } from "./countedNames";
import { type Child, type Description, el } from "./description";
import { figureForm } from "./figureForm";
import type { PageState } from "./pageState";
import { placeLink, sentence, statusBadge } from "./pieces";
import { name, shown } from "./shown";

/** One success measure: three lines that say how it stands; opened, why, and who was counted. */
export function measureCard(
  card: MeasureCard,
  key: string,
  state: PageState,
  actions: Actions,
): Description {
  const all = () => actions.showAllNames(card.ref);
  const tone = card.ink === "#ffffff" ? card.paper : card.ink;
  return el(
    "li",
    { key },
    el(
      "article",
      { style: { "--tone": tone } },
      el(
        "details",
        { class: "card" },
        el(
          "summary",
          {},
          el(
            "span",
            { class: "top" },
            statusBadge(card),
            el("span", { class: "ref" }, name(card.ref)),
            el("span", { class: "figure" }, figure(card.figure)),
          ),
          el("h3", {}, name(card.measure)),
          card.story === "" ? null : el("span", { class: "story" }, shown(card.story)),
        ),
        barOf(card),
        sentence(card.why, "why"),
        chartOf(card),
        facts(card, actions),
        card.typesFigures ? figureForm(card, state, actions) : null,
        countedNames(card, all),
      ),
    ),
  );
}

/** Drawn for the eye, said in words for the ear. */
function barOf({ bar, barInWords }: MeasureCard): Child {
  if (bar === null) return null;
  const { filled, booked, due, agreed, target } = bar;
  const drawn = el(
    "div",
    {
      key: "bar",
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
  return [drawn, legend(booked > 0, due !== null)];
}

/** Without it nobody knows what the hatching and the mark mean. */
function legend(isBooked: boolean, isDue: boolean): Description {
  const key = (look: string, words: string) =>
    el("span", {}, el("i", { class: `swatch ${look}`, "aria-hidden": "true" }), words);
  return el(
    "p",
    { class: "legend", key: "legend" },
    key("filled", "so far"),
    isBooked ? key("booked", "booked") : null,
    isDue ? key("due", "due by now, or the limit") : null,
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

const IN_SHEET = "Show it in the sheet";

/** The first number is what people look for. */
function figure(words: string): Child {
  const [first = ""] = /^-?\u00a3?[\d,.]*\d%?/.exec(words) ?? [];
  return [first === "" ? null : el("strong", {}, first), shown(words.slice(first.length))];
}

function facts({ facts, priority, place, ref }: MeasureCard, actions: Actions): Child {
  const all = priority === "" ? facts : [...facts, `Priority: ${priority}`];
  return [
    all.map((fact, index) => el("p", { class: "fact", key: `fact ${index}` }, shown(fact))),
    place === null
      ? null
      : el(
          "p",
          { class: "place-line", key: "place" },
          placeLink(IN_SHEET, `${IN_SHEET}: ${ref}`, place, actions),
        ),
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
