import type { MemberField } from "../app/calls/states/memberState";
import type { Actions } from "./actions";
import { type Description, el } from "./description";
import { fieldControl } from "./fieldControl";
import type { PageState } from "./pageState";
import { problemItem } from "./problemItem";
import { name, shown } from "./shown";

/** Characters that a field beside its label shows. */
const BESIDE_ITS_LABEL = 20;

/** One field of the member's form, with what is wrong in it. */
export function memberField(
  field: MemberField,
  index: number,
  state: PageState,
  actions: Actions,
): Description {
  const id = `field-${index}`;
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
    value: typed ?? field.value,
    on: {
      input: (event: Event) =>
        actions.draft(field.title, (event.target as HTMLInputElement).value, field.value),
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
function isWide({ kind, value }: MemberField): boolean {
  return kind === "email" || kind === "text" || value.length > BESIDE_ITS_LABEL;
}
