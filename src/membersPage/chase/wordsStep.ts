import type { LetterWordsState } from "../../app/calls/states/chaseState";
import { type Child, type Description, el } from "../../sidebar/description";
import { button } from "../../sidebar/pieces";
import type { ChaseActions } from "./chaseActions";
import type { ChasePageState, WordsDraft } from "./chasePageState";

/** The words of the letters and the days of the ladder, to be changed. */
export function wordsStep(
  { start }: ChasePageState,
  draft: WordsDraft,
  actions: ChaseActions,
): Child {
  const parts = start?.words.parts ?? [];
  return [
    el("h2", { key: "words title", tabindex: "-1" }, "The words of the letters"),
    el(
      "p",
      { key: "words what" },
      "What stands in braces is filled in for each organisation. The words are kept in the tab Letters, the days in Settings.",
    ),
    el(
      "section",
      { key: "days", class: "words" },
      el("h3", {}, "When to ask again"),
      daysField("remind", "Days before a reminder", draft.remindAfter, (days) =>
        actions.typeDays("remindAfter", days),
      ),
      daysField(
        "escalate",
        "Days before the deputy or Steering Group member is asked",
        draft.escalateAfter,
        (days) => actions.typeDays("escalateAfter", days),
      ),
    ),
    el(
      "section",
      { key: "parts", class: "words" },
      el("h3", {}, "Words"),
      parts.map((part, at) => partField(part, at, draft.parts[part.part] ?? "", actions)),
    ),
  ];
}

function daysField(
  id: string,
  label: string,
  value: string,
  type: (days: string) => void,
): Description {
  return el(
    "div",
    { key: id },
    el("label", { for: id }, label),
    el("input", {
      id,
      type: "text",
      inputmode: "numeric",
      value,
      on: { input: ({ target }) => type((target as HTMLInputElement).value) },
    }),
  );
}

function partField(
  { part, usual, places }: LetterWordsState["parts"][number],
  at: number,
  value: string,
  actions: ChaseActions,
): Description {
  const id = `part-${at}`;
  return el(
    "div",
    { key: part },
    el("label", { for: id }, part),
    el("textarea", {
      id,
      rows: value.length > 160 ? 4 : 2,
      value,
      "aria-describedby": `${id}-places`,
      on: {
        input: ({ target }) => actions.typeWords(part, (target as HTMLTextAreaElement).value),
      },
    }),
    el(
      "div",
      { class: "row" },
      el("span", { id: `${id}-places`, class: "note" }, places.map((one) => `{${one}}`).join(" ")),
      value !== usual &&
        button("Usual words", () => actions.typeWords(part, usual), {
          look: "quiet",
          label: `Usual words for: ${part}`,
        }),
    ),
  );
}
