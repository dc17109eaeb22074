import type { TodayState } from "../app/calls/states/todayState";
import type { Actions } from "./actions";
import { compactHeader } from "./compactHeader";
import { type Child, type Description, el } from "./description";
import type { PageState } from "./pageState";
import { button, sentence } from "./pieces";
import { setUpList } from "./setUpList";
import { shown, shownNumber } from "./shown";
import { whenLoaded } from "./whenLoaded";

/** What a coordinator wants to know first. Until there is anything to report, the way to it comes first. */
export function todayView(state: PageState, actions: Actions): Child {
  return whenLoaded("today", state, actions, (today) => {
    const steps = setUpList(today, state, actions);
    const isUnderWay = today.steps.filter(({ isDone }) => !isDone).length < 3;
    return [
      compactHeader(today, today.asAt === "" ? null : sentence(today.asAt, "quiet")),
      isUnderWay ? null : steps,
      today.hasMeasures
        ? [
            meeting(today, actions),
            el("p", { key: "headline", class: "headline" }, shown(today.headline)),
            things(today, state, actions),
            since(today),
          ]
        : null,
      isUnderWay ? steps : null,
    ];
  });
}

function meeting({ meeting, toMeetings }: TodayState, actions: Actions): Description {
  const title = el("h3", {}, "Next Steering Group meeting");
  if (meeting === null) {
    return el(
      "div",
      { key: "meeting", class: "next" },
      title,
      sentence("None is planned."),
      toMeetings === null ? null : button("Add one", () => actions.goTo(toMeetings)),
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
