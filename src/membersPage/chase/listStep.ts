import type { ChaseState } from "../../app/calls/states/chaseState";
import { describeDay } from "../../cells/calendarDate";
import { tickBox } from "../../dialogPage/tickBox";
import { type Child, type Description, el } from "../../sidebar/description";
import { shownNumber } from "../../sidebar/shown";
import type { ChaseActions } from "./chaseActions";
import type { ChasePageState } from "./chasePageState";
import { byOrganisation, lackingIn, topicSection } from "./lackingRows";
import { notReachable, perhapsSent } from "./standingInTheWay";

/** Who lacks what, who was asked when, who has answered since. */
export function listStep(state: ChasePageState, actions: ChaseActions): Child {
  const { start, by, topics } = state;
  const title = el("h2", { key: "title", tabindex: "-1" }, "What members lack");
  if (start === null) return title;
  const chosen = start.topics.filter(({ topic }) => topics.length === 0 || topics.includes(topic));
  return [
    title,
    el("p", { key: "as at" }, asAtWords(start)),
    perhapsSent(start, actions),
    notReachable(start, topics, actions),
    topicBoxes(state, start, actions),
    el(
      "div",
      { key: "by", class: "switch", role: "group", "aria-label": "How the list is arranged" },
      switchButton("By topic", by === "topic", () => actions.showBy("topic")),
      switchButton("By organisation", by === "organisation", () => actions.showBy("organisation")),
    ),
    by === "topic"
      ? chosen.map((topic) => topicSection(state, start, topic, actions))
      : byOrganisation(state, start, chosen, actions),
  ];
}

function asAtWords({ asAt, isAsAtTyped, complete }: ChaseState): string {
  const day = isAsAtTyped
    ? `As at ${describeDay(asAt)}, as Settings say: letters are recorded with that day. Clear As at there to go by today.`
    : `As at ${describeDay(asAt)}.`;
  const lacking =
    complete === 0
      ? ""
      : ` ${shownNumber(complete)} ${complete === 1 ? "member lacks" : "members lack"} nothing.`;
  return `${day}${lacking}`;
}

function topicBoxes({ topics }: ChasePageState, start: ChaseState, actions: ChaseActions): Child {
  return el(
    "fieldset",
    { key: "topics" },
    el("legend", {}, "Ask for"),
    el(
      "div",
      { class: "topics" },
      start.topics.map(({ topic, title }) =>
        tickBox(
          `${title} (${shownNumber(lackingIn(start, topic).length)})`,
          topics.includes(topic),
          () => actions.tickTopic(topic),
          { key: topic },
        ),
      ),
    ),
  );
}

function switchButton(words: string, isOn: boolean, press: () => void): Description {
  return el(
    "button",
    {
      key: words,
      type: "button",
      class: "button plain",
      "aria-pressed": isOn ? "true" : "false",
      on: { click: press },
    },
    words,
  );
}
