import { tickBox } from "../../dialogPage/tickBox";
import { type Child, type Description, el } from "../../sidebar/description";
import { mailtoLink } from "../../sidebar/links";
import { button, sentence } from "../../sidebar/pieces";
import { name, shown } from "../../sidebar/shown";
import { stepWords } from "./askedWords";
import type { ChaseActions } from "./chaseActions";
import { type ChasePageState, isStillToGo, type Letter } from "./chasePageState";
import { outcomeWords } from "./outcomeWords";

/** The letters one by one, to be looked at, changed, sent from here or by way of a mail program. */
export function lettersStep(
  { letters, at, working }: ChasePageState,
  actions: ChaseActions,
): Child {
  const letter = letters[at];
  if (letter === undefined) return null;
  return [
    el(
      "h2",
      { key: "title", tabindex: "-1" },
      `Letter ${at + 1} of ${letters.length}: `,
      name(letter.organisation),
    ),
    el(
      "div",
      { key: "letter", class: "letter" },
      el(
        "ol",
        { "aria-label": "Letters" },
        letters.map((one, index) => letterButton(one, index === at, () => actions.look(index))),
      ),
      letterForm(letter, at, working !== null, actions),
    ),
  ];
}

function letterButton(letter: Letter, isCurrent: boolean, look: () => void): Description {
  const { organisation, to, isSeen, isTicked, outcome } = letter;
  return el(
    "li",
    { key: to },
    el(
      "button",
      {
        type: "button",
        class: "button quiet",
        "aria-current": isCurrent ? "true" : null,
        on: { click: look },
      },
      name(organisation),
      el("span", { class: "note" }, stateWords(isSeen, isTicked, outcome)),
    ),
  );
}

function stateWords(isSeen: boolean, isTicked: boolean, outcome: Letter["outcome"]): string {
  if (outcome !== null) return outcomeWords(outcome);
  if (!isTicked) return "\u2013 left out";
  return isSeen ? "\u2714 looked at" : "\u25cb not looked at yet";
}

function letterForm(
  letter: Letter,
  at: number,
  isOff: boolean,
  actions: ChaseActions,
): Description {
  const { to, subject, body, note, isTicked, outcome } = letter;
  const whole = mailtoLink({ to, subject, body }, "whole");
  const href = whole ?? mailtoLink({ to, subject, body: "" }, "whole");
  const canGo = isStillToGo(outcome);
  const typed = (type: (text: string) => void) => ({
    input: ({ target }: Event) => type((target as HTMLInputElement | HTMLTextAreaElement).value),
  });
  return el(
    "div",
    { key: `form ${to}` },
    el("p", {}, stepWords(letter)),
    note !== "" && sentence(note, "note"),
    canGo && tickBox("Send this letter", isTicked, () => actions.tick(at), { off: isOff }),
    outcome !== null && sentence(`${outcomeWords(outcome)}. ${outcome.why}`),
    el("label", { for: "to" }, "To"),
    el("input", { id: "to", type: "text", readonly: true, value: shown(to) }),
    el("label", { for: "subject" }, "Subject"),
    el("input", {
      id: "subject",
      type: "text",
      maxlength: 200,
      readonly: !canGo,
      value: subject,
      on: typed((text) => actions.typeSubject(at, text)),
    }),
    el("label", { for: "message" }, "Message"),
    el("textarea", {
      id: "message",
      rows: 14,
      readonly: !canGo,
      value: body,
      on: typed((text) => actions.typeBody(at, text)),
    }),
    canGo &&
      el(
        "div",
        { class: "row" },
        href !== null &&
          el(
            "a",
            { href, class: "button", target: "_blank", rel: "noopener noreferrer" },
            "Open in your mail program",
          ),
        button("Copy the message", actions.copy),
        button("I have sent it myself", () => actions.record(at)),
      ),
    canGo &&
      href !== null &&
      whole === null &&
      el(
        "p",
        { class: "note" },
        "It is too long for a link: the mail program opens without the message. Copy it and paste it there.",
      ),
  );
}
