import { dialogView } from "../../dialogPage/dialogView";
import { scrollingRows } from "../../dialogPage/scrollingRows";
import { tickBox } from "../../dialogPage/tickBox";
import { type Child, type Description, el } from "../../sidebar/description";
import { button } from "../../sidebar/pieces";
import { name, shown, shownNumber } from "../../sidebar/shown";
import type { BuddiesActions } from "./buddiesActions";
import { acceptedPairs, type BuddiesPageState } from "./buddiesPageState";

/** The page of *Buddies*: who could support whom and why, to be accepted one by one. */
export function buddiesView(
  state: BuddiesPageState,
  actions: BuddiesActions,
  close: () => void,
): readonly Description[] {
  const { working, failure, notice } = state;
  return dialogView({
    title: "Buddies",
    above: null,
    viewKey: "buddies",
    view: proposals(state, actions),
    working: working?.text ?? null,
    failure,
    notice,
    progress: null,
    ways: working === null && [
      button("Close", close),
      button(writeWords(state), actions.write, {
        look: "main",
        key: "write",
        off: acceptedPairs(state).length === 0,
      }),
    ],
  });
}

function writeWords(state: BuddiesPageState): string {
  const count = acceptedPairs(state).length;
  if (count === 0) return "Write them into Members";
  return count === 1
    ? "Write this buddy into Members"
    : `Write these ${count} buddies into Members`;
}

function proposals(state: BuddiesPageState, actions: BuddiesActions): Child {
  const { start } = state;
  const title = el("h2", { key: "title", tabindex: "-1" }, "Buddies for apprenticeship schemes");
  if (start === null) return title;
  const { proposals: all, supported } = start;
  return [
    title,
    el(
      "p",
      { key: "what" },
      "Each member with no scheme or a developing one, beside a member with an established one that could support it: of the same sector or district first, and nobody with more than two. Tick each one that you accept: only that is written, into the column Buddy.",
    ),
    all.length === 0
      ? el(
          "p",
          { key: "none", class: "quiet" },
          "Nobody with no scheme or a developing one lacks a buddy.",
        )
      : [
          el(
            "p",
            { key: "all" },
            button("Accept all", actions.acceptAll, { off: state.working !== null }),
          ),
          scrollingRows(
            "Proposed buddies",
            ["Accept for", "Scheme", "Buddy", "Why"],
            all.map((one) => proposalRow(state, one, actions)),
          ),
        ],
    supported.length > 0 &&
      el(
        "section",
        { key: "supported" },
        el("h3", {}, `Have a buddy already (${shownNumber(supported.length)})`),
        el(
          "ul",
          {},
          supported.map(({ organisation, buddy, doubt }) =>
            el(
              "li",
              { key: organisation },
              name(organisation),
              ": ",
              name(buddy),
              doubt !== "" && el("span", { class: "note" }, ` \u26a0 ${doubt}`),
            ),
          ),
        ),
      ),
  ];
}

function proposalRow(
  { start, accepted, choices, working }: BuddiesPageState,
  proposal: NonNullable<BuddiesPageState["start"]>["proposals"][number],
  actions: BuddiesActions,
): readonly Child[] {
  const { organisation, answer, buddy: proposed, why } = proposal;
  const chosen = choices[organisation] ?? proposed ?? "";
  const supporters = start?.supporters ?? [];
  const about = supporters.find((one) => one.organisation === chosen)?.about ?? "";
  return [
    tickBox(name(organisation), accepted.includes(organisation), () => actions.tick(organisation), {
      off: working !== null,
    }),
    answer,
    el(
      "select",
      {
        "aria-label": shown(`Buddy of ${organisation}`),
        disabled: working !== null,
        value: chosen,
        on: {
          change: ({ target }) => actions.choose(organisation, (target as HTMLSelectElement).value),
        },
      },
      el("option", { key: "none", value: "" }, "(nobody)"),
      supporters.map((one) =>
        el("option", { key: one.organisation, value: one.organisation }, shown(one.organisation)),
      ),
    ),
    name(chosen === (proposed ?? "") ? why : about),
  ];
}
