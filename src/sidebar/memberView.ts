import type { MemberForm, MemberState } from "../app/calls/states/memberState";
import type { Actions } from "./actions";
import { type Child, type Description, el } from "./description";
import { mailtoLink } from "./links";
import { memberField } from "./memberField";
import type { PageState } from "./pageState";
import { button, placeLink, sentence } from "./pieces";
import { problemItem } from "./problemItem";
import { name, shown } from "./shown";
import { whenLoaded } from "./whenLoaded";

/** The id of the form, for its buttons at the foot of the page. */
export const MEMBER_FORM = "member-form";

export function memberView(state: PageState, actions: Actions): Child {
  return whenLoaded(state.member, "Reading the selected row\u2026", actions, (member) =>
    member.form === null ? nobodySelected(member, actions) : formOf(member.form, state, actions),
  );
}

function nobodySelected(member: MemberState, actions: Actions): Child {
  return [
    el("header", { key: "header" }, el("h2", { tabindex: "-1" }, "No member is selected")),
    el(
      "div",
      { class: "box", key: "empty" },
      sentence(
        member.members === 0
          ? "There are no members yet. Type them into the tab Members, one organisation a row."
          : "Select a row on the tab Members and it appears here as a form.",
      ),
      el(
        "p",
        { class: "row" },
        member.withProblems > 0
          ? button(
              "First with a problem",
              () => actions.readMember({ at: "next problem", after: 0 }),
              { look: "main" },
            )
          : null,
        button("Use the selected row", () => actions.readMember({ at: "selection" })),
      ),
    ),
  ];
}

function formOf(form: MemberForm, state: PageState, actions: Actions): Child {
  const problems = form.fields.reduce((all, field) => all + field.problems.length, 0);
  const total = problems + form.problems.length;
  return [
    el(
      "header",
      { key: "header" },
      el("h2", { tabindex: "-1" }, name(form.organisation)),
      el(
        "p",
        { class: "quiet place-line" },
        placeLink(
          `Row ${form.row}`,
          `Row ${form.row}, ${form.organisation}`,
          { sheet: form.sheet, cell: `A${form.row}` },
          actions,
        ),
        total === 0 ? " Nothing is wrong here." : null,
        total === 1 ? " 1 problem " : null,
        total > 1 ? ` ${total} problems ` : null,
        jumps(form),
      ),
    ),
    mailPart(form),
    form.problems.map((problem) =>
      el("div", { key: `row ${problem.rule}` }, problemItem(problem, state, actions)),
    ),
    el(
      "form",
      {
        key: `form ${form.sheet} ${form.row} ${form.organisation}`,
        id: MEMBER_FORM,
        class: "member",
        autocomplete: "off",
        novalidate: true,
        "aria-label": shown(form.organisation),
        on: {
          submit: (event) => {
            event.preventDefault();
            actions.saveMember();
          },
        },
      },
      form.fields.map((field, index) => memberField(field, index, state, actions)),
    ),
  ];
}

/** The fields with a problem, to go straight to. */
function jumps(form: MemberForm): Child {
  const fields = form.fields.map((field, index) => ({ field, id: `field-${index}` }));
  const toMend = fields.filter(({ field }) => field.problems.length > 0);
  if (toMend.length === 0) return null;
  return toMend.map(({ field, id }) =>
    el(
      "button",
      {
        key: id,
        type: "button",
        class: "place",
        "aria-label": shown(`Go to the field ${field.title}`),
        on: { click: () => document.getElementById(id)?.focus() },
      },
      name(field.title),
    ),
  );
}

function mailPart(form: MemberForm): Description {
  const href = form.mail === null ? null : mailtoLink(form.mail);
  return el(
    "div",
    { class: "mail", key: "mail" },
    href === null
      ? null
      : el(
          "a",
          { class: "button plain", href, target: "_blank", rel: "noopener noreferrer" },
          "Write to the main contact",
        ),
    sentence(form.mailSentence, "quiet"),
  );
}
