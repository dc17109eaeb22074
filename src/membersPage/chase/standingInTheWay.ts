import type { ChaseState, MemberShown } from "../../app/calls/states/chaseState";
import { describeDay } from "../../cells/calendarDate";
import { type Child, el } from "../../sidebar/description";
import { button } from "../../sidebar/pieces";
import { name, shown, shownNumber } from "../../sidebar/shown";
import type { GapShown } from "./askedWords";
import type { ChaseActions } from "./chaseActions";
import type { TopicName } from "./chasePageState";

/** Letters of which nobody knows whether they went come before everything else. */
export function perhapsSent({ perhapsSent: letters }: ChaseState, actions: ChaseActions): Child {
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

/** Members without an address that works, with what mends it. */
export function notReachable(
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

function gapsAmong({ gaps }: MemberShown, topics: readonly TopicName[]): readonly GapShown[] {
  return gaps.filter(({ topic }) => topics.length === 0 || topics.includes(topic));
}
