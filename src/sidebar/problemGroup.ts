import type { Mend, ProblemGroup, RuleProblems } from "../app/calls/states/problemsState";
import type { Actions } from "./actions";
import { type Description, el } from "./description";
import { type PageState, problemId } from "./pageState";
import { button, sentence } from "./pieces";
import { problemItem } from "./problemItem";
import { shownNumber } from "./shown";

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

/** The problems that are mended in one way, rule by rule. */
export function problemGroup(group: ProblemGroup, state: PageState, actions: Actions): Description {
  const { title, how } = MENDS[group.mend];
  return el(
    "section",
    { key: group.mend, class: "group" },
    el("h3", {}, title, " ", el("span", { class: "count" }, shownNumber(group.total))),
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
    group.rules.map((rule) => rulePart(rule, group.mend, state, actions)),
  );
}

function rulePart(rule: RuleProblems, mend: Mend, state: PageState, actions: Actions): Description {
  const shown = state.problemsShown[rule.rule] ?? SHOWN_AT_FIRST;
  const items = rule.items.slice(0, shown);
  const rest = rule.total - items.length;
  return el(
    "section",
    { key: rule.rule, class: "rule" },
    el(
      "div",
      { class: "rule-head" },
      el("h4", {}, rule.title, " ", el("span", { class: "count" }, shownNumber(rule.total))),
      mend === "apply" && rule.total > 1
        ? button("Apply all", () => actions.applyAll(rule.rule), {
            label: `Apply all ${shownNumber(rule.total)}: ${rule.title}`,
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
          `Show ${Math.min(rest, SHOWN_MORE)} more of ${shownNumber(rest)}`,
          () => actions.showMore(rule.rule, shown + SHOWN_MORE),
          { look: "quiet", label: `Show more: ${rule.title}`, key: "more" },
        )
      : null,
    rest > 0 && items.length === rule.items.length
      ? sentence(`${shownNumber(rest)} more follow when these are mended.`, "quiet")
      : null,
  );
}
