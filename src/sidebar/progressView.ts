import type { MeasureCard, ProgressState } from "../app/calls/states/progressState";
import type { Actions } from "./actions";
import { asAtField } from "./asAtField";
import { compactHeader } from "./compactHeader";
import { type Child, type Description, el } from "./description";
import { emptyBox, toImport, toStatement } from "./emptyBox";
import { measureCard } from "./measureCard";
import type { PageState } from "./pageState";
import { button, sentence } from "./pieces";
import { shownNumber } from "./shown";
import { whenLoaded } from "./whenLoaded";

export function progressView(state: PageState, actions: Actions): Child {
  return whenLoaded("progress", state, actions, (progress) => [
    compactHeader(progress),
    progress.cards.length === 0
      ? noMeasures(actions)
      : [
          asAtField(progress, state, actions),
          progress.asAtFrom === "chosen" ? null : updateRow(progress, state, actions),
          pills(progress, state, actions),
          el("ol", { class: "cards", key: "cards" }, cards(progress, state, actions)),
        ],
  ]);
}

function updateRow(progress: ProgressState, state: PageState, actions: Actions): Description {
  return el(
    "div",
    { class: "row main-row", key: "update" },
    button(
      state.job === "updateProgress" ? "Updating\u2026" : "Update progress",
      actions.updateProgress,
      {
        look: progress.inSheet === "these" ? "plain" : "main",
        off: state.working !== null,
        key: "update",
      },
    ),
    sentence(progress.inSheetSentence, "quiet"),
  );
}

function noMeasures(actions: Actions): Description {
  return emptyBox(
    "No success measures yet",
    "Here each measure stands with its status and why. They come from your Statement of Annual Priorities: have it read, import them, or type them into the tab Success measures, one a row.",
    toStatement(actions),
    toImport(actions, "Import\u2026"),
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
