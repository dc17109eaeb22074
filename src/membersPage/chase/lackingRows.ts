import type { ChaseState, MemberShown } from "../../app/calls/states/chaseState";
import { describeDay } from "../../cells/calendarDate";
import { scrollingRows } from "../../dialogPage/scrollingRows";
import { tickBox } from "../../dialogPage/tickBox";
import { type Child, type Description, el } from "../../sidebar/description";
import { name, shown, shownNumber } from "../../sidebar/shown";
import { askedWords, type GapShown, nextWords } from "./askedWords";
import type { ChaseActions } from "./chaseActions";
import type { ChasePageState, TopicName } from "./chasePageState";

/** Who lacks one thing, and who has answered since. */
export function topicSection(
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

/** What each organisation lacks. */
export function byOrganisation(
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

/** The members that lack it. */
export function lackingIn({ members }: ChaseState, topic: TopicName): readonly MemberShown[] {
  return members.filter(({ gaps }) => gaps.some((gap) => gap.topic === topic));
}
