import type { StatementShown } from "../app/calls/states/statementState";
import { type Child, el } from "../sidebar/description";
import { button } from "../sidebar/pieces";
import { name, shownNumber } from "../sidebar/shown";
import { measureProposal, priorityProposal, settingProposal } from "./proposals";
import type { StatementActions } from "./statementActions";
import type { StatementPageState } from "./statementState";
import { yearField } from "./yearField";

/** What the Statement proposes, each with what was and was not understood. */
export function throughStep(state: StatementPageState, actions: StatementActions): Child {
  const { shown: found, source, working } = state;
  if (found === null) return null;
  const proposals = { state, found, actions };
  const isNew = ({ there }: { readonly there: string | null }): boolean => there === null;
  return [
    el("h2", { key: "title", tabindex: "-1" }, "What the Statement proposes"),
    el(
      "p",
      { key: "what" },
      "Nothing has been written yet. This is how ",
      name(source?.name ?? ""),
      " was understood: change what is wrong, and untick what is not to come in.",
    ),
    el("p", { key: "summary" }, summaryOf(found)),
    el(
      "div",
      { key: "year" },
      yearField(
        state,
        actions,
        button("Read it for this year", actions.readAgain, { off: working !== null }),
      ),
    ),
    found.settings.length > 0 &&
      el(
        "section",
        { key: "settings" },
        el("h3", {}, "Settings"),
        el("p", {}, "The Statement says this of itself, and Settings do not."),
        el(
          "div",
          { class: "settings" },
          found.settings.map((_, at) => settingProposal(proposals, at)),
        ),
      ),
    found.priorities.some(isNew) &&
      el(
        "section",
        { key: "priorities" },
        el("h3", {}, "Priorities"),
        found.bringsAims &&
          el(
            "p",
            { key: "aims" },
            "With them comes the tab Aims, which holds the aims of the Charter: so the Statement and the report can say which aim has no success measure.",
          ),
        found.priorities.map((one, at) => isNew(one) && priorityProposal(proposals, at)),
      ),
    el(
      "section",
      { key: "measures" },
      el("h3", {}, "Success measures"),
      !found.measures.some(isNew) &&
        el(
          "p",
          { key: "none" },
          found.measures.length === 0
            ? "No sentence proposes one."
            : "All that it proposes is in the workbook already.",
        ),
      found.measures.map((one, at) => isNew(one) && measureProposal(proposals, one, at)),
    ),
    thereAlready(found),
    unreadSentences(found),
  ];
}

/** "6 success measures are proposed. Something was not understood in 4 of them. 1 sentence proposes nothing." */
export function summaryOf({ measures, unread }: StatementShown): string {
  const fresh = measures.filter(({ there }) => there === null);
  if (fresh.length === 0) return "";
  const inPart = fresh.filter(({ notUnderstood }) => notUnderstood.length > 0).length;
  const one = fresh.length === 1;
  const proposed = `${fresh.length} success ${one ? "measure is" : "measures are"} proposed.`;
  const doubts = one ? "it" : `${inPart} of them`;
  return [
    proposed,
    ...(inPart === 0 ? [] : [`Something was not understood in ${doubts}: look there first.`]),
    ...(unread.length === 0
      ? []
      : [
          `${unread.length} ${unread.length === 1 ? "sentence proposes" : "sentences propose"} nothing.`,
        ]),
  ].join(" ");
}

function thereAlready({ priorities, measures }: StatementShown): Child {
  const there = [
    ...priorities.flatMap(({ there, values: { priority = "" } }) =>
      there === null ? [] : [{ ref: there, words: priority }],
    ),
    ...measures.flatMap(({ there, values: { measure = "" } }) =>
      there === null ? [] : [{ ref: there, words: measure }],
    ),
  ];
  if (there.length === 0) return null;
  return el(
    "section",
    { key: "there" },
    el("h3", {}, `In the workbook already (${shownNumber(there.length)})`),
    el("p", {}, "These stay as they are."),
    el(
      "ul",
      { class: "there" },
      there.map(({ ref, words }, at) =>
        el("li", { key: String(at) }, ref === "" ? null : `${ref}: `, name(words)),
      ),
    ),
  );
}

function unreadSentences({ unread }: StatementShown): Child {
  if (unread.length === 0) return null;
  return el(
    "section",
    { key: "unread" },
    el("h3", {}, `Sentences that propose nothing (${shownNumber(unread.length)})`),
    el("p", {}, "If one of them asks for something, type its measure on the tab Success measures."),
    el(
      "ul",
      { class: "there" },
      unread.map((sentence, at) => el("li", { key: String(at) }, name(sentence))),
    ),
  );
}
