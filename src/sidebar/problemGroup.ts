import type {
  Mend,
  ProblemGroup,
  ProblemItem,
  ProblemsState,
  RuleProblems,
} from "../app/calls/states/problemsState";
import { acceptForm } from "./acceptForm";
import type { Actions } from "./actions";
import { type Child, type Description, el } from "./description";
import { type PageState, problemId, ruleId } from "./pageState";
import { button, sentence } from "./pieces";
import { problemItem } from "./problemItem";
import { setUpButton } from "./setUpButton";
import { SHOWN_MORE, showMoreWords } from "./showMore";
import { shownNumber } from "./shown";

const SHOWN_AT_FIRST = 5;

/** The problems that are mended in one way, rule by rule. */
export function problemGroup(
  group: ProblemGroup,
  problems: ProblemsState,
  state: PageState,
  actions: Actions,
): Description {
  const { mend, title, how, total, rules } = group;
  return el(
    "section",
    { key: mend, class: "group" },
    el("h3", {}, title, " ", el("span", { class: "count" }, shownNumber(total))),
    sentence(how, "quiet"),
    mend === "set up" ? el("p", { class: "row" }, setUpButton(state, actions)) : null,
    rules.map((rule) => rulePart(rule, mend, allOf(rule, mend, problems), state, actions)),
  );
}

/** What the page knows of a rule under this mend: its own list, and what stands in cards. */
function allOf(
  { rule, items }: RuleProblems,
  mend: Mend,
  { members }: ProblemsState,
): readonly ProblemItem[] {
  const inCards = members.flatMap((card) => card.items.filter((item) => item.rule === rule));
  const isHere = ({ suggestion }: ProblemItem): boolean =>
    (suggestion !== null) === (mend === "apply");
  return [...items, ...inCards.filter(isHere)];
}

function rulePart(
  rule: RuleProblems,
  mend: Mend,
  all: readonly ProblemItem[],
  state: PageState,
  actions: Actions,
): Description {
  const { total, inCards, title, how } = rule;
  const shown = state.problemsShown[rule.rule] ?? SHOWN_AT_FIRST;
  const items = rule.items.slice(0, shown);
  const rest = total - inCards - items.length;
  const moreWords = showMoreWords(rest, items.length > 0);
  return el(
    "section",
    { key: rule.rule, class: "rule" },
    el("h4", {}, title, " ", el("span", { class: "count" }, shownNumber(total))),
    // One problem says itself how it is mended.
    total > 1 && how !== "" ? sentence(how, "quiet") : null,
    total > 1 ? forAll(rule, mend, all, state, actions) : null,
    inCards === 0 ? null : sentence(whereTheyAre(rule), "quiet"),
    items.length === 0
      ? null
      : el(
          "ul",
          { class: "problems" },
          items.map((problem) =>
            el("li", { key: problemId(problem) }, problemItem(problem, state, actions)),
          ),
        ),
    rest > 0 && items.length < rule.items.length
      ? button(moreWords, () => actions.showMore(rule.rule, shown + SHOWN_MORE), {
          look: "quiet",
          label: `${moreWords}: ${title}`,
          key: "more",
        })
      : null,
    rest > 0 && items.length === rule.items.length
      ? sentence(`${shownNumber(rest)} more follow when these are mended.`, "quiet")
      : null,
  );
}

/** What can be done about all of a rule's problems at once. */
function forAll(
  rule: RuleProblems,
  mend: Mend,
  all: readonly ProblemItem[],
  state: PageState,
  actions: Actions,
): Child {
  const { title, total } = rule;
  const off = state.working !== null;
  const at = `${ruleId(rule)}\n${mend}`;
  const count = shownNumber(all.length);
  return (
    acceptForm(at, state, actions) ??
    el(
      "p",
      { key: "all", class: "row" },
      mend === "apply"
        ? button("Apply all", () => actions.applyAll(rule.rule), {
            label: `Apply all ${shownNumber(total)}: ${title}`,
            off,
          })
        : null,
      all.length > 1 && mend !== "set up"
        ? button(`Accept all ${count}\u2026`, () => actions.startAccepting(at, all), {
            look: "quiet",
            label: `Accept all ${count}: ${title}`,
            off,
            key: "accept",
          })
        : null,
    )
  );
}

function whereTheyAre({ total, inCards }: RuleProblems): string {
  if (inCards === 1) return "1 is in the card of its member.";
  const which = inCards === total ? "All" : shownNumber(inCards);
  return `${which} are in the cards of their members.`;
}
