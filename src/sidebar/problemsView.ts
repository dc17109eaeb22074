import type { ProblemsState } from "../app/calls/states/problemsState";
import type { Actions } from "./actions";
import { changesMade } from "./changesMade";
import { type Child, type Description, el } from "./description";
import { memberCards } from "./memberCard";
import { type PageState, problemId } from "./pageState";
import { button, sentence } from "./pieces";
import { problemGroup } from "./problemGroup";
import { problemItem } from "./problemItem";
import { shownNumber } from "./shown";
import { whenLoaded } from "./whenLoaded";

export function problemsView(state: PageState, actions: Actions): Child {
  return whenLoaded(state.problems, "Checking every row\u2026", actions, (problems) => {
    const open = problems.groups.reduce((total, group) => total + group.total, 0);
    return [
      header(problems, open),
      open === 0
        ? el(
            "div",
            { class: "box good", key: "empty" },
            el("h3", {}, "Nothing is wrong"),
            sentence("Every row can be counted and every main contact can be reached."),
          )
        : [
            memberCards(problems.members, state, actions),
            problems.groups.map((group) => problemGroup(group, problems, state, actions)),
          ],
      el(
        "p",
        { class: "row again", key: "again" },
        button("Check again", actions.checkAgain, { off: state.working !== null }),
      ),
      changesMade(problems.changes, state, actions),
      accepted(problems, state, actions),
    ];
  });
}

function header({ counts }: ProblemsState, open: number): Description {
  const parts = [
    numberOfThem(counts.error, "error"),
    numberOfThem(counts.warning, "warning"),
    numberOfThem(counts.note, "note"),
  ].filter((part) => part !== "");
  return el(
    "header",
    { key: "header" },
    el("h2", { tabindex: "-1" }, open === 1 ? "1 problem" : `${shownNumber(open)} problems`),
    el(
      "p",
      { class: "quiet" },
      parts.join(", "),
      counts.accepted === 0
        ? null
        : `${parts.length > 0 ? "; " : ""}${shownNumber(counts.accepted)} accepted`,
    ),
  );
}

function accepted(problems: ProblemsState, state: PageState, actions: Actions): Child {
  if (problems.accepted.length === 0) return null;
  return el(
    "details",
    { key: "accepted", class: "more" },
    el("summary", {}, `Accepted (${shownNumber(problems.counts.accepted)})`),
    el(
      "ul",
      { class: "problems" },
      problems.accepted.map((problem) =>
        el("li", { key: problemId(problem) }, problemItem(problem, state, actions)),
      ),
    ),
  );
}

function numberOfThem(count: number, one: string): string {
  if (count === 0) return "";
  return `${shownNumber(count)} ${one}${count === 1 ? "" : "s"}`;
}
