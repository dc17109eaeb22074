import type { ProblemsState } from "../app/calls/states/problemsState";
import type { Actions } from "./actions";
import { changesMade } from "./changesMade";
import { type Child, type Description, el } from "./description";
import { emptyBox, toImport, toStatement } from "./emptyBox";
import { memberCards } from "./memberCard";
import { type PageState, problemId } from "./pageState";
import { button, sentence } from "./pieces";
import { problemGroup } from "./problemGroup";
import { problemItem } from "./problemItem";
import { setUpButton } from "./setUpButton";
import { shownNumber } from "./shown";
import { whenLoaded } from "./whenLoaded";

export function problemsView(state: PageState, actions: Actions): Child {
  return whenLoaded("problems", state, actions, (problems) => {
    const open = problems.groups.reduce((total, group) => total + group.total, 0);
    if (problems.there === "no tabs") return notSetUp(state, actions);
    return [
      header(problems, open),
      open === 0
        ? nothingWrong(problems, actions)
        : [
            memberCards(problems.members, state, actions),
            problems.groups.map((group) => problemGroup(group, problems, state, actions)),
          ],
      el(
        "p",
        { class: "row again", key: "again" },
        button(
          state.job === "checkWorkbook" ? "Checking\u2026" : "Check again",
          actions.checkAgain,
          { off: state.working !== null, key: "check" },
        ),
      ),
      changesMade(problems.changes, state, actions),
      accepted(problems, state, actions),
    ];
  });
}

function notSetUp(state: PageState, actions: Actions): Child {
  return [
    el("header", { key: "header" }, el("h2", { tabindex: "-1" }, "Problems")),
    emptyBox(
      "This spreadsheet is not set up yet",
      "What is wrong in a row is listed here, with how to mend it. First come the tabs that hold the rows.",
      setUpButton(state, actions),
    ),
  ];
}

function nothingWrong({ there }: ProblemsState, actions: Actions): Description {
  if (there === "no rows") {
    return emptyBox(
      "Nothing to check yet",
      "An address that cannot be right, a day that cannot be read, a member named twice: what is wrong in a row is listed here, with how to mend it. First come the members and the success measures.",
      toImport(actions, "Paste or import\u2026", "main"),
      toStatement(actions, "plain"),
    );
  }
  return el(
    "div",
    { class: "box good", key: "empty" },
    el("h3", {}, "Nothing is wrong"),
    sentence("Every row can be counted and every main contact can be reached."),
  );
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
