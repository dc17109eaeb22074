import { scrollingRows } from "../../dialogPage/scrollingRows";
import { type Child, el } from "../../sidebar/description";
import { name, shownNumber } from "../../sidebar/shown";
import { type ChasePageState, isStillToGo } from "./chasePageState";
import { outcomeWords } from "./outcomeWords";

/** Who got it, who perhaps did, who did not and why. */
export function doneStep({ letters, left, isStopping }: ChasePageState): Child {
  const gone = letters.filter(({ outcome }) => outcome?.kind === "sent").length;
  const meant = letters.filter(({ isTicked, outcome }) => isTicked || outcome !== null);
  const rest = meant.filter(({ outcome }) => isStillToGo(outcome)).length;
  return [
    el(
      "h2",
      { key: "title", tabindex: "-1" },
      gone === 1 ? "1 letter was sent" : `${shownNumber(gone)} letters were sent`,
    ),
    isStopping && el("p", { key: "stopped" }, "You stopped it."),
    el(
      "p",
      { key: "rest" },
      rest === 0
        ? "The tab Correspondence says who was asked for what. A row there closes by itself once the answer is filled in."
        : `${shownNumber(rest)} did not go. Nobody who got a letter gets it again.`,
    ),
    left !== null &&
      el("p", { key: "left" }, `Google takes ${shownNumber(left)} more from you today.`),
    scrollingRows(
      "What became of them",
      ["Organisation", "To", "Outcome"],
      meant.map(({ organisation, to, outcome }) => [
        name(organisation),
        name(to),
        outcome === null ? "\u25cb not sent yet" : outcomeAndWhy(outcome),
      ]),
    ),
  ];
}

function outcomeAndWhy(outcome: Parameters<typeof outcomeWords>[0]): Child {
  return [
    outcomeWords(outcome),
    outcome.why !== "" && el("div", { class: "note" }, name(outcome.why)),
  ];
}
