import type { ProgressState } from "../app/calls/states/progressState";
import type { Actions } from "./actions";
import { type Child, type Description, el } from "./description";
import { measureCard } from "./measureCard";
import type { PageState } from "./pageState";
import { button, placeLink, sentence, statusBadge } from "./pieces";
import { name, shown, shownNumber } from "./shown";
import { whenLoaded } from "./whenLoaded";

export function progressView(state: PageState, actions: Actions): Child {
  return whenLoaded(state.progress, "Counting the rows\u2026", actions, (progress) =>
    viewOf(progress, state, actions),
  );
}

function viewOf(progress: ProgressState, state: PageState, actions: Actions): Child {
  if (progress.cards.length === 0) {
    return [header(progress, actions), updateRow(progress, state, actions), noMeasures(actions)];
  }
  return [
    header(progress, actions),
    updateRow(progress, state, actions),
    legend(),
    el("ol", { class: "cards", key: "cards" }, cards(progress, state, actions)),
  ];
}

function updateRow(progress: ProgressState, state: PageState, actions: Actions): Description {
  const isEmpty = progress.cards.length === 0;
  const isWorking = state.working !== null;
  return el(
    "div",
    { class: "row main-row", key: "update" },
    button(isWorking ? "Updating\u2026" : "Update progress", actions.updateProgress, {
      look: progress.inSheet === "these" || isEmpty ? "plain" : "main",
      off: isWorking,
      key: "update",
    }),
    isEmpty ? null : sentence(progress.inSheetSentence, "quiet"),
  );
}

function noMeasures(actions: Actions): Description {
  return el(
    "div",
    { class: "box", key: "empty" },
    el("h2", {}, "No success measures yet"),
    sentence(
      "Type the success measures of your Statement of Annual Priorities into the tab Success measures, one a row. They appear here.",
    ),
    el("p", { class: "row" }, button("Look again", actions.tryAgain)),
  );
}

/** In the order of the sheet; a priority is named where its measures begin. */
function cards(progress: ProgressState, state: PageState, actions: Actions): Child {
  return progress.cards.map((card, index) =>
    measureCard(
      state.wholeCards[card.ref] ?? card,
      `${card.ref} ${index}`,
      progress.cards[index - 1]?.priority !== card.priority,
      state,
      actions,
    ),
  );
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
      `As at ${progress.asAtLabel} `,
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
              el("strong", {}, shownNumber(look.count)),
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
    el(
      "span",
      {},
      el("i", { class: "swatch due", "aria-hidden": "true" }),
      "due by now, or the limit",
    ),
  );
}
