import type { TodayState } from "../app/calls/states/todayState";
import type { Actions } from "./actions";
import { compactHeader } from "./compactHeader";
import { type Child, type Description, el } from "./description";
import type { PageState } from "./pageState";
import { button, sentence } from "./pieces";
import { setUpList } from "./setUpList";
import { shown, shownNumber } from "./shown";
import { whenLoaded } from "./whenLoaded";

/** What a coordinator wants to know first; before that, the way to the first report, where there was none yet. */
export function todayView(state: PageState, actions: Actions): Child {
  return whenLoaded("today", state, actions, (today) => [
    compactHeader(today, today.asAt === "" ? null : sentence(today.asAt, "quiet")),
    setUpList(today, state, actions),
    today.hasMeasures
      ? [
          meeting(today, state, actions),
          headline(today, actions),
          things(today, state, actions),
          since(today),
        ]
      : null,
  ]);
}

function meeting({ meeting }: TodayState, state: PageState, actions: Actions): Description {
  const title = el("h3", {}, "Next Steering Group meeting");
  if (meeting === null) {
    return el(
      "div",
      { key: "meeting", class: "next" },
      title,
      sentence("None is planned."),
      button("Add one", actions.addMeeting, {
        label: "Add one: a Steering Group meeting",
        off: state.working !== null,
      }),
    );
  }
  const { day, away, where } = meeting;
  return el(
    "div",
    { key: "meeting", class: "next" },
    title,
    el("p", {}, el("strong", {}, away), `, ${day}`),
    where === "" ? null : sentence(where, "quiet"),
  );
}

/** How the year stands, and one click to what is at risk and why: there the worst stand first. */
function headline(today: TodayState, actions: Actions): Description {
  return el(
    "div",
    { key: "headline", class: "headline" },
    el("p", {}, shown(today.headline)),
    button("Which, and why", () => actions.show("progress"), { look: "quiet" }),
  );
}

function things(today: TodayState, state: PageState, actions: Actions): Description {
  const { more } = today;
  return el(
    "section",
    { key: "things", class: "part" },
    el("h3", {}, "Before the paper is clean"),
    today.things.length === 0
      ? sentence("Nothing stands in the way.")
      : el(
          "ol",
          { class: "things" },
          today.things.map((thing) => {
            const { kind, key, sentence: text, words, click } = thing;
            return el(
              "li",
              { key: `${kind} ${key}` },
              sentence(text),
              button(words, () => actions.doClick(click, thing), {
                label: `${words}: ${text}`,
                off: state.working !== null,
              }),
            );
          }),
        ),
    more === 0
      ? null
      : el(
          "p",
          { class: "row quiet" },
          `And ${shownNumber(more)} more.`,
          button("All problems", () => actions.show("problems"), { look: "quiet" }),
        ),
  );
}

function since({ since: { title, changes, nothing } }: TodayState): Description {
  return el(
    "section",
    { key: "since", class: "part" },
    el("h3", {}, shown(title)),
    changes.length === 0
      ? sentence(nothing, "quiet")
      : el(
          "ul",
          { class: "since" },
          changes.map((change, index) => el("li", { key: String(index) }, shown(change))),
        ),
  );
}
