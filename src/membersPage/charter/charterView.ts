import { scrollingRows } from "../../dialogPage/scrollingRows";
import { stepsView } from "../../dialogPage/stepsView";
import { tickBox } from "../../dialogPage/tickBox";
import { type Child, type Description, el } from "../../sidebar/description";
import { button, link } from "../../sidebar/pieces";
import { name, shown, shownNumber } from "../../sidebar/shown";
import type { CharterActions } from "./charterActions";
import {
  type CharterPageState,
  chosen,
  NOTHING_TYPED,
  type SignedDraft,
  STEPS,
  typedForms,
} from "./charterPageState";

/** The page of the *Charter pack*: the forms, and what came back on them. */
export function charterView(
  state: CharterPageState,
  actions: CharterActions,
  close: () => void,
): readonly Description[] {
  const { step, working, failure, notice } = state;
  return stepsView({
    title: "Charter pack",
    steps: STEPS,
    step,
    working,
    failure,
    notice,
    view: step === "forms" ? formsStep(state, actions) : datesStep(state, actions),
    ways: working === null && waysOf(state, actions, close),
  });
}

function waysOf(state: CharterPageState, actions: CharterActions, close: () => void): Child {
  if (state.step === "forms") {
    return [
      button("Close", close),
      button("Dates of signing", () => actions.goTo("dates")),
      button("Make the forms", actions.make, {
        look: "main",
        off: chosen(state).length === 0,
      }),
    ];
  }
  return [
    button("Back", () => actions.goTo("forms")),
    button("Close", close),
    button("Write these into Members", actions.save, {
      look: "main",
      off: typedForms(state).length === 0,
    }),
  ];
}

function formsStep(state: CharterPageState, actions: CharterActions): Child {
  const { start, leftOut, asOne, made, working } = state;
  const title = el("h2", { key: "forms title", tabindex: "-1" }, "Who has not signed the Charter");
  if (start === null) return title;
  const { unsigned, signed, members } = start;
  return [
    title,
    el(
      "p",
      { key: "what" },
      `${shownNumber(signed)} of ${shownNumber(members)} members have signed. A form holds the Charter's text with the names filled in, and a place for the signature. Nothing is sent.`,
    ),
    made.length > 0 &&
      el(
        "section",
        { key: "made" },
        el("h3", {}, "Documents"),
        el(
          "ul",
          {},
          made.map((one) => el("li", { key: one.link }, link(one.title, one.link))),
        ),
      ),
    unsigned.length > 0 &&
      el(
        "fieldset",
        { key: "how" },
        el("legend", {}, "How the forms are made"),
        radio("One document with all forms, to print", asOne, working !== null, () =>
          actions.makeOne(true),
        ),
        radio("A document each, to send", !asOne, working !== null, () => actions.makeOne(false)),
      ),
    unsigned.length > 0 &&
      el(
        "fieldset",
        { key: "who" },
        el("legend", {}, `Forms for (${shownNumber(chosen(state).length)})`),
        unsigned.map(({ organisation }) =>
          tickBox(
            name(organisation),
            !leftOut.includes(organisation),
            () => actions.tick(organisation),
            { key: organisation, off: working !== null, look: "choice whole" },
          ),
        ),
      ),
  ];
}

function radio(words: string, isOn: boolean, off: boolean, choose: () => void): Description {
  return el(
    "label",
    { key: words, class: "choice whole" },
    el("input", {
      type: "radio",
      name: "how",
      checked: isOn,
      disabled: off,
      on: { change: choose },
    }),
    el("span", {}, words),
  );
}

function datesStep(state: CharterPageState, actions: CharterActions): Child {
  const { start, drafts, working } = state;
  const title = el("h2", { key: "dates title", tabindex: "-1" }, "What came back signed");
  const rows = (start?.unsigned ?? []).map(({ organisation, signedOn, signatory, position }) => {
    const draft = drafts[organisation] ?? NOTHING_TYPED;
    const field = (which: keyof SignedDraft, label: string, now: string): Child =>
      el("input", {
        key: `${organisation} ${which}`,
        type: "text",
        "aria-label": shown(`${label}, ${organisation}`),
        placeholder: which === "on" ? "30/9/2009" : null,
        title: now === "" ? null : shown(`Now: ${now}`),
        readonly: working !== null,
        value: draft[which],
        on: {
          input: ({ target }) =>
            actions.type(organisation, which, (target as HTMLInputElement).value),
        },
      });
    return [
      name(organisation),
      [
        field("on", "Signed on", signedOn),
        signedOn !== "" && el("div", { class: "note" }, "Now: ", name(signedOn)),
      ],
      [
        field("signatory", "Signed by", signatory),
        signatory !== "" && el("div", { class: "note" }, "Now: ", name(signatory)),
      ],
      [
        field("position", "Position", position),
        position !== "" && el("div", { class: "note" }, "Now: ", name(position)),
      ],
    ];
  });
  return [
    title,
    el(
      "p",
      { key: "dates what" },
      "Type the day, who signed and that person's position. They go into Charter signed on, Charter signatory and Signatory position of the organisation's row; blank fields change nothing.",
    ),
    rows.length === 0
      ? el("p", { key: "none", class: "quiet" }, "Every member has signed.")
      : scrollingRows(
          "Dates of signing",
          ["Organisation", "Signed on", "Signed by", "Position"],
          rows,
        ),
  ];
}
