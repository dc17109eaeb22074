import type { ChaseState, MemberShown } from "../../app/calls/states/chaseState";
import { describeDay } from "../../cells/calendarDate";
import { scrollingRows } from "../../dialogPage/scrollingRows";
import { tickBox } from "../../dialogPage/tickBox";
import { type Child, type Description, el } from "../../sidebar/description";
import { button } from "../../sidebar/pieces";
import { name, shown, shownNumber } from "../../sidebar/shown";
import { askedWords, type GapShown, nextWords } from "./askedWords";
import type { ChaseActions } from "./chaseActions";
import type { ChasePageState, TopicName } from "./chasePageState";

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

/** Letters of which nobody knows whether they went come before everything else. */
function perhapsSent({ perhapsSent: letters }: ChaseState, actions: ChaseActions): Child {
  if (letters.length === 0) return null;
  return el(
    "section",
    { key: "perhaps", class: "blocked" },
    el("h3", {}, `Perhaps sent (${shownNumber(letters.length)})`),
    el(
      "p",
      {},
      "A run was stopped while these were being sent. Look into the Sent folder of your mail. Until you say so, they count as sent.",
    ),
    el(
      "ul",
      {},
      letters.map((letter, at) =>
        el(
          "li",
          { key: `perhaps ${at}`, class: "row" },
          name(`${letter.organisation}, ${letter.to}, ${describeDay(letter.sentOn)}`),
          button("It was sent", () => actions.settle(letter, true), {
            label: `It was sent: the letter to ${letter.organisation}`,
          }),
          button("It was not", () => actions.settle(letter, false), {
            label: `It was not: the letter to ${letter.organisation}`,
          }),
        ),
      ),
    ),
  );
}

function notReachable(
  { members }: ChaseState,
  topics: readonly TopicName[],
  actions: ChaseActions,
): Child {
  const blocked = members.filter(
    (member) => member.why !== "" && gapsAmong(member, topics).length > 0,
  );
  if (blocked.length === 0) return null;
  return el(
    "section",
    { key: "blocked", class: "blocked" },
    el("h3", {}, `Cannot be written to (${shownNumber(blocked.length)})`),
    el(
      "ul",
      {},
      blocked.map((member) =>
        el(
          "li",
          { key: member.organisation },
          el("strong", {}, name(member.organisation)),
          shown(`: ${member.why}`),
          el("div", { class: "row" }, waysToMend(member, actions)),
        ),
      ),
    ),
  );
}

function waysToMend(member: MemberShown, actions: ChaseActions): Child {
  const { organisation, fix, place } = member;
  return [
    fix !== null &&
      button(`Put in ${shown(fix.to)}`, () => actions.fix(member), {
        key: "fix",
        label: `Put in ${fix.to} for ${organisation}`,
      }),
    place !== null &&
      button(`Go to ${place.sheet} ${place.cell}`, () => actions.goTo(place), {
        key: "go",
        label: `Go to ${place.sheet} ${place.cell}, the address of ${organisation}`,
      }),
  ];
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

function lackingIn({ members }: ChaseState, topic: TopicName): readonly MemberShown[] {
  return members.filter(({ gaps }) => gaps.some((gap) => gap.topic === topic));
}

function gapsAmong({ gaps }: MemberShown, topics: readonly TopicName[]): readonly GapShown[] {
  return gaps.filter(({ topic }) => topics.length === 0 || topics.includes(topic));
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

function topicSection(
  state: ChasePageState,
  start: ChaseState,
  { topic, title }: ChaseState["topics"][number],
  actions: ChaseActions,
): Description {
  const lacking = lackingIn(start, topic);
  const rows = lacking.flatMap((member) =>
    member.gaps
      .filter((gap) => gap.topic === topic)
      .map((gap) => [
        name(member.organisation),
        askedWords(gap),
        nextCell(state, member, gap, actions),
      ]),
  );
  const answered = start.members.flatMap(({ organisation, answers }) =>
    answers
      .filter((answer) => answer.topic === topic)
      .map((answer) => `${organisation} (${askedWords(answer)}${answeredWords(answer)})`),
  );
  return el(
    "section",
    { key: `topic ${topic}` },
    el("h3", {}, `${title}: ${shownNumber(lacking.length)} lack it`),
    rows.length === 0
      ? el("p", { class: "quiet" }, "Nobody lacks it.")
      : scrollingRows(title, ["Organisation", "So far", "Next"], rows),
    answered.length > 0 && el("h4", {}, `Answered since (${shownNumber(answered.length)})`),
    answered.length > 0 &&
      el(
        "ul",
        {},
        answered.map((words, at) => el("li", { key: `answered ${at}` }, name(words))),
      ),
  );
}

function answeredWords({ answeredOn }: MemberShown["answers"][number]): string {
  return answeredOn === null ? "" : `; there on ${describeDay(answeredOn)}`;
}

function byOrganisation(
  state: ChasePageState,
  start: ChaseState,
  chosen: ChaseState["topics"],
  actions: ChaseActions,
): Child {
  const titles = new Map(chosen.map(({ topic, title }) => [topic, title]));
  const rows = start.members.flatMap((member) => [
    ...member.gaps
      .filter(({ topic }) => titles.has(topic))
      .map((gap) => [
        name(member.organisation),
        titles.get(gap.topic) ?? "",
        askedWords(gap),
        nextCell(state, member, gap, actions),
      ]),
    ...member.answers
      .filter(({ topic }) => titles.has(topic))
      .map((answer) => [
        name(member.organisation),
        titles.get(answer.topic) ?? "",
        askedWords(answer),
        `\u2714 answered${answeredWords(answer)}`,
      ]),
  ]);
  return el(
    "section",
    { key: "organisations" },
    rows.length === 0
      ? el("p", { class: "quiet" }, "Nobody lacks any of it.")
      : scrollingRows("By organisation", ["Organisation", "Lacks", "So far", "Next"], rows),
  );
}

/** Whoever was asked not long ago is asked again only where the person says so. */
function nextCell(
  { again }: ChasePageState,
  member: MemberShown,
  gap: GapShown,
  actions: ChaseActions,
): Child {
  const { organisation, why } = member;
  if (why !== "" && gap.step !== "escalation") return "cannot be written to: see above";
  if (gap.step !== null) return name(nextWords(gap, member));
  return [
    nextWords(gap, member),
    tickBox(
      ["Ask again now", el("span", { class: "only-heard" }, `: ${shown(organisation)}`)],
      again.includes(organisation),
      () => actions.tickAgain(organisation),
    ),
  ];
}
