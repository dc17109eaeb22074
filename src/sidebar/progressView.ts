import type { MeasureCard, ProgressState } from "../app/sidebarStates";
import type { Actions } from "./actions";
import { type Child, type Description, el } from "./description";
import type { PageState } from "./pageState";
import { button, names, placeLink, sentence, statusBadge, whenLoaded } from "./pieces";
import { name, number, shown } from "./shown";

export function progressView(state: PageState, actions: Actions): Child {
  return whenLoaded(state.progress, "Counting the rows\u2026", actions, (progress) =>
    viewOf(progress, state, actions),
  );
}

function viewOf(progress: ProgressState, state: PageState, actions: Actions): Child {
  const isEmpty = progress.cards.length === 0;
  return [
    header(progress, actions),
    el(
      "div",
      { class: "row main-row", key: "update" },
      button(
        state.working === null ? "Update progress" : "Updating\u2026",
        actions.updateProgress,
        {
          look: progress.inSheet === "these" || isEmpty ? "plain" : "main",
          off: state.working !== null,
          key: "update",
        },
      ),
      isEmpty ? null : sentence(progress.inSheetSaid, "quiet"),
    ),
    isEmpty
      ? el(
          "div",
          { class: "box", key: "empty" },
          el("h2", {}, "No success measures yet"),
          sentence(
            "Type the success measures of your Statement of Annual Priorities into the tab Success measures, one a row. They appear here.",
          ),
          el("p", { class: "row" }, button("Look again", actions.tryAgain)),
        )
      : [
          legend(),
          el(
            "ol",
            { class: "cards", key: "cards" },
            progress.cards.map((card, index) =>
              measureCard(
                state.wholeCards[card.ref] ?? card,
                `${card.ref} ${index}`,
                index === 0 || progress.cards[index - 1]?.priority !== card.priority,
                actions,
              ),
            ),
          ),
        ],
  ];
}

function header(progress: ProgressState, actions: Actions): Description {
  const year = progress.programmeYear === "" ? "" : `, ${progress.programmeYear}`;
  return el(
    "header",
    { key: "header" },
    el(
      "h2",
      { tabindex: "-1" },
      name(progress.compactName === "" ? "Your Compact" : progress.compactName),
      shown(year),
    ),
    el(
      "p",
      { class: "quiet" },
      `As at ${progress.asAtSaid} `,
      progress.asAtFrom === "today" ? "(today) " : null,
      progress.asAtPlace === null
        ? null
        : placeLink("Change", "Change the As at day", progress.asAtPlace, actions),
    ),
    progress.cards.length === 0
      ? null
      : el(
          "ul",
          { class: "tally", "aria-label": "How many success measures have each status" },
          progress.tally.map((look) =>
            el(
              "li",
              { key: look.status, style: { "--share": String(look.count) } },
              el("strong", {}, number(look.count)),
              statusBadge(look),
            ),
          ),
        ),
  );
}

/** Without it nobody knows what the hatching and the mark mean. */
function legend(): Description {
  return el(
    "p",
    { class: "legend", key: "legend" },
    el("span", {}, el("i", { class: "swatch filled", "aria-hidden": "true" }), "so far"),
    el("span", {}, el("i", { class: "swatch booked", "aria-hidden": "true" }), "booked"),
    el("span", {}, el("i", { class: "swatch due", "aria-hidden": "true" }), "due by now"),
  );
}

function measureCard(
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
      card.bar === null
        ? null
        : el(
            "div",
            {
              class: "bar",
              role: "img",
              "aria-label": shown(card.barSaid),
              style: {
                "--filled": percent(card.bar.filled),
                "--booked": percent(card.bar.booked),
                "--due": percent(card.bar.due ?? 0),
              },
            },
            el("span", { class: "fill" }),
            el("span", { class: "hatch" }),
            card.bar.due === null ? null : el("span", { class: "mark" }),
          ),
      sentence(card.why, "why"),
      facts(card),
      names(card, all),
    ),
  );
}

/** The first number is what people look for. */
function figure(said: string): Child {
  const [first = ""] = /^[\d,.]+/.exec(said) ?? [];
  return [first === "" ? null : el("strong", {}, first), shown(said.slice(first.length))];
}

function facts(card: MeasureCard): Child {
  const said = [card.sinceLast, card.forecast].filter((fact) => fact !== "");
  return said.map((fact, index) => el("p", { class: "fact", key: `fact ${index}` }, shown(fact)));
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
