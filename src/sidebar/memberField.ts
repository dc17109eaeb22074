import type { MemberField } from "../app/calls/states/memberState";
import type { Actions } from "./actions";
import { dayInWords } from "./dayInWords";
import { type Description, el } from "./description";
import { fieldControl } from "./fieldControl";
import type { PageState } from "./pageState";
import { problemItem } from "./problemItem";
import { name, shown } from "./shown";

/** Characters that a field beside its label shows; fewer where an arrow stands beside them. */
const BESIDE_ITS_LABEL = 18;
const BESIDE_AN_ARROW = 13;

/** The id of a field, by the place of its section and its own. */
export function fieldId(section: number, field: number): string {
  return `field-${section}-${field}`;
}

/** What the control of a field holds before anything is typed. */
export function heldIn({ day, value }: MemberField): string {
  return day ?? value;
}

/** One field of the member's form, with what is wrong in it. */
export function memberField(
  field: MemberField,
  id: string,
  state: PageState,
  actions: Actions,
): Description {
  const typed = state.drafts[field.title];
  const described = [`${id}-help`];
  if (field.problems.length > 0) described.push(`${id}-problems`);
  const control = {
    id,
    key: "control",
    name: id,
    dir: "auto",
    title: field.help === "" ? null : field.help,
    "aria-describedby": described.join(" "),
    "aria-invalid": field.problems.some(({ severity }) => severity !== "note") ? "true" : null,
    "aria-required": field.required ? "true" : null,
    value: typed ?? heldIn(field),
    on: {
      input: ({ target }: Event) => {
        const input = target as HTMLInputElement;
        // Half a date reads as none: it is no answer yet.
        if (!input.validity.badInput) actions.draft(field.title, input.value, heldIn(field));
      },
    },
  };
  return el(
    "div",
    {
      class: `field${typed === undefined ? "" : " changed"}${isWide(field) ? " wide" : ""}`,
      key: field.title,
    },
    el(
      "label",
      { for: id },
      name(field.title),
      // A browser may write the month first: the words leave no doubt.
      field.day === null
        ? null
        : el("span", { class: "note", "aria-hidden": "true" }, dayInWords(typed ?? field.day)),
      typed === undefined ? null : el("span", { class: "note" }, "not saved"),
    ),
    fieldControl(field, id, control),
    el("span", { class: "only-heard", id: `${id}-help` }, shown(field.help)),
    field.problems.length === 0
      ? null
      : el(
          "div",
          { id: `${id}-problems`, key: "problems" },
          field.problems.map((problem) => problemItem(problem, state, actions)),
        ),
  );
}

/** A slip at the end of a long value, such as a comma, must not be out of sight. */
function isWide({ kind, value, options }: MemberField): boolean {
  const most = options.length > 0 ? BESIDE_AN_ARROW : BESIDE_ITS_LABEL;
  return kind === "email" || kind === "text" || value.length > most;
}
