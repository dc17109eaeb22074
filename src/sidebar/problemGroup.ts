import type { Mend, ProblemGroup, RuleProblems } from "../app/calls/states/problemsState";
import type { Actions } from "./actions";
import { type Description, el } from "./description";
import { type PageState, problemId } from "./pageState";
import { button, sentence } from "./pieces";
import { problemItem } from "./problemItem";
import { shownNumber } from "./shown";

const SHOWN_AT_FIRST = 5;
const SHOWN_MORE = 20;

/** The problems that are mended in one way, rule by rule. */
export function problemGroup(group: ProblemGroup, state: PageState, actions: Actions): Description {
  const { mend, title, how, total, rules } = group;
  return el(
    "section",
    { key: mend, class: "group" },
    el("h3", {}, title, " ", el("span", { class: "count" }, shownNumber(total))),
    sentence(how, "quiet"),
    mend === "set up"
      ? el(
          "p",
          { class: "row" },
          button("Set up workbook", actions.setUp, {
            look: "main",
            off: state.working !== null,
          }),
        )
      : null,
    rules.map((rule) => rulePart(rule, mend, state, actions)),
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
