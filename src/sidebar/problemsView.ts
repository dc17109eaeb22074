import type { Mend, ProblemGroup, ProblemsState, RuleProblems } from "../app/sidebarStates";
import type { Actions } from "./actions";
import { changesMade } from "./changesMade";
import { type Child, type Description, el } from "./description";
import { type PageState, problemId } from "./pageState";
import { button, sentence, whenLoaded } from "./pieces";
import { problemItem } from "./problemItem";
import { number } from "./shown";

const SHOWN_AT_FIRST = 5;
const SHOWN_MORE = 20;

const MENDS: { readonly [M in Mend]: { readonly title: string; readonly how: string } } = {
  "set up": {
    title: "Set up workbook mends these",
    how: "A tab or a column is missing. Nothing that you typed is touched.",
  },
  apply: { title: "One click mends these", how: "The right value is certain." },
  correct: { title: "Type the right value", how: "Go to the cell and put it right." },
  ask: {
    title: "Ask the organisation",
    how: "Only the member knows. Open it to write to its main contact.",
  },
  decide: { title: "For you to judge", how: "It may be right as it is: then accept it." },
};

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
        : problems.groups.map((group) => groupOf(group, state, actions)),
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
    countOf(counts.error, "error"),
    countOf(counts.warning, "warning"),
    countOf(counts.note, "note"),
  ].filter((part) => part !== "");
  return el(
    "header",
    { key: "header" },
    el("h2", { tabindex: "-1" }, open === 1 ? "1 problem" : `${number(open)} problems`),
    el(
      "p",
      { class: "quiet" },
      parts.join(", "),
      counts.accepted === 0
        ? null
        : `${parts.length > 0 ? "; " : ""}${number(counts.accepted)} accepted`,
    ),
  );
}

function groupOf(group: ProblemGroup, state: PageState, actions: Actions): Description {
  const { title, how } = MENDS[group.mend];
  return el(
    "section",
    { key: group.mend, class: "group" },
    el("h3", {}, title, " ", el("span", { class: "count" }, number(group.total))),
    sentence(how, "quiet"),
    group.mend === "set up"
      ? el(
          "p",
          { class: "row" },
          button("Set up workbook", actions.setUp, {
            look: "main",
            off: state.working !== null,
          }),
        )
      : null,
    group.rules.map((rule) => ruleOf(rule, group.mend, state, actions)),
  );
}

function ruleOf(rule: RuleProblems, mend: Mend, state: PageState, actions: Actions): Description {
  const wanted = state.problemsShown[rule.rule] ?? SHOWN_AT_FIRST;
  const items = rule.items.slice(0, wanted);
  const rest = rule.total - items.length;
  return el(
    "section",
    { key: rule.rule, class: "rule" },
    el(
      "div",
      { class: "rule-head" },
      el("h4", {}, rule.title, " ", el("span", { class: "count" }, number(rule.total))),
      mend === "apply" && rule.total > 1
        ? button("Apply all", () => actions.applyAll(rule.rule), {
            label: `Apply all ${number(rule.total)}: ${rule.title}`,
            off: state.working !== null,
          })
        : null,
    ),
    // One problem says itself how it is mended.
    rule.total > 1 && rule.how !== "" ? sentence(rule.how, "quiet") : null,
    el(
      "ul",
      { class: "problems" },
      items.map((problem) =>
        el("li", { key: problemId(problem) }, problemItem(problem, state, actions)),
      ),
    ),
    rest > 0 && items.length < rule.items.length
      ? button(
          `Show ${Math.min(rest, SHOWN_MORE)} more of ${number(rest)}`,
          () => actions.showMore(rule.rule, wanted + SHOWN_MORE),
          { look: "quiet", label: `Show more: ${rule.title}`, key: "more" },
        )
      : null,
    rest > 0 && items.length === rule.items.length
      ? sentence(`${number(rest)} more follow when these are mended.`, "quiet")
      : null,
  );
}

function accepted(problems: ProblemsState, state: PageState, actions: Actions): Child {
  if (problems.accepted.length === 0) return null;
  return el(
    "details",
    { key: "accepted", class: "more" },
    el("summary", {}, `Accepted (${number(problems.counts.accepted)})`),
    el(
      "ul",
      { class: "problems" },
      problems.accepted.map((problem) =>
        el("li", { key: problemId(problem) }, problemItem(problem, state, actions)),
      ),
    ),
  );
}

function countOf(count: number, one: string): string {
  if (count === 0) return "";
  return `${number(count)} ${one}${count === 1 ? "" : "s"}`;
}
