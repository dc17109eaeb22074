import type { MeasureCard, ProgressState } from "../app/calls/states/progressState";
import type { Actions } from "./actions";
import { asAtField } from "./asAtField";
import { compactHeader } from "./compactHeader";
import { type Child, type Description, el } from "./description";
import { measureCard } from "./measureCard";
import type { PageState } from "./pageState";
import { button, sentence } from "./pieces";
import { shownNumber } from "./shown";
import { whenLoaded } from "./whenLoaded";

export function progressView(state: PageState, actions: Actions): Child {
  return whenLoaded(state.progress, "Counting the rows\u2026", actions, (progress) => [
    compactHeader(progress),
    asAtField(progress, state, actions),
    progress.asAtFrom === "chosen" ? null : updateRow(progress, state, actions),
    progress.cards.length === 0
      ? noMeasures(actions)
      : [
          pills(progress, state, actions),
          el("ol", { class: "cards", key: "cards" }, cards(progress, state, actions)),
        ],
  ]);
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
    el("h3", {}, "No success measures yet"),
    sentence(
      "They come from your Statement of Annual Priorities: have it read, import them, or type them into the tab Success measures, one a row.",
    ),
    el(
      "p",
      { class: "row" },
      button("Read the Statement\u2026", () => actions.openItem("openReadStatement"), {
        look: "main",
      }),
      button("Import\u2026", () => actions.openItem("openImport")),
    ),
  );
}

/** How many measures have each status; one that is pressed has the others out of the way. */
function pills({ tally, cards }: ProgressState, state: PageState, actions: Actions): Description {
  const { onlyStatus } = state;
  const all = { status: null, shape: "", ink: "", paper: "", count: cards.length };
  return el(
    "div",
    { key: "pills", class: "row pills", role: "group", "aria-label": "Show by status" },
    [all, ...tally].map(({ status, shape, ink, paper, count }) =>
      el(
        "button",
        {
          key: status ?? "all",
          type: "button",
          class: "pill",
          style: status === null ? {} : { "--ink": ink, "--paper": paper },
          "aria-pressed": status === onlyStatus ? "true" : "false",
          on: { click: () => actions.showOnly(status) },
        },
        shape === "" ? null : el("span", { "aria-hidden": "true" }, shape),
        `${status ?? "All"} ${shownNumber(count)}`,
      ),
    ),
  );
}

/** Worst first, as they came. */
function cards({ cards }: ProgressState, state: PageState, actions: Actions): Child {
  const { onlyStatus, wholeCards } = state;
  return cards.flatMap((card, index) =>
    onlyStatus !== null && onlyStatus !== card.status
      ? []
      : [measureCard(wholeCards[card.ref] ?? card, keyOf(card, index), state, actions)],
  );
}

/** A card that moves up or down the list stays open, with what is typed on it. */
function keyOf({ ref, place }: MeasureCard, index: number): string {
  return `${ref} ${place?.cell ?? index}`;
}
