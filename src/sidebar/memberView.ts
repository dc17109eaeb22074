import type { MemberForm, MemberSection, MemberState } from "../app/calls/states/memberState";
import type { Actions } from "./actions";
import { type Child, type Description, el } from "./description";
import { emptyBox, toImport } from "./emptyBox";
import { mailtoLink } from "./links";
import { fieldId, memberField } from "./memberField";
import { memberSearch } from "./memberSearch";
import type { PageState } from "./pageState";
import { button, placeLink, sentence } from "./pieces";
import { problemItem } from "./problemItem";
import { name, shown, shownNumber } from "./shown";
import { whenLoaded } from "./whenLoaded";

/** The id of the form, for its buttons at the foot of the page. */
export const MEMBER_FORM = "member-form";

export function memberView(state: PageState, actions: Actions): Child {
  return whenLoaded("member", state, actions, (member) => [
    member.members === 0 ? null : memberSearch(state, actions),
    member.form === null
      ? nobodySelected(member, actions)
      : formOf(member, member.form, state, actions),
  ]);
}

function nobodySelected(member: MemberState, actions: Actions): Child {
  const { toMembers } = member;
  if (member.members === 0) {
    return [
      el("header", { key: "header" }, el("h2", { tabindex: "-1" }, "No members yet")),
      emptyBox(
        "A form for each member",
        "Contact, membership, commitments: each has its form here. Paste or import your list, or type it into the tab Members, one organisation a row.",
        toImport(actions, "Paste or import\u2026", "main"),
        toMembers === null ? null : button("Type them", () => actions.goTo(toMembers)),
      ),
    ];
  }
  return [
    el("header", { key: "header" }, el("h2", { tabindex: "-1" }, "No member is selected")),
    el(
      "div",
      { class: "box", key: "empty" },
      sentence("Select a row on the tab Members and it appears here as a form."),
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

function formOf(
  { members }: MemberState,
  form: MemberForm,
  state: PageState,
  actions: Actions,
): Child {
  const total =
    form.problems.length + form.sections.reduce((all, section) => all + problemsIn(section), 0);
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
      alongMembers(form, members, state, actions),
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
            if (isFinished(event.currentTarget)) actions.saveMember();
          },
        },
      },
      form.sections.map((section, index) => sectionOf(section, index, state, actions)),
    ),
  ];
}

/** From member to member, in the order of the sheet. */
function alongMembers(
  { row, position }: MemberForm,
  members: number,
  state: PageState,
  actions: Actions,
): Description {
  const off = state.working !== null || state.member.loading;
  const go = (at: "previous" | "next") => () => actions.readMember({ at, from: row });
  return el(
    "p",
    { class: "row along", key: "along" },
    button("\u2039 Previous", go("previous"), { label: "Previous member", off, key: "previous" }),
    button("Next \u203a", go("next"), { label: "Next member", off, key: "next" }),
    el("span", { class: "quiet" }, `${shownNumber(position)} of ${shownNumber(members)}`),
  );
}

/** A part of the form; what is folded for one member stays folded for the next. */
function sectionOf(
  section: MemberSection,
  at: number,
  state: PageState,
  actions: Actions,
): Description {
  const { title, fields } = section;
  const problems = problemsIn(section);
  const typed = fields.filter((field) => state.drafts[field.title] !== undefined).length;
  return el(
    "details",
    {
      key: title,
      class: "form-part",
      open: !state.foldedSections.includes(title),
      on: {
        toggle: ({ currentTarget }) =>
          actions.fold(title, (currentTarget as HTMLDetailsElement).open),
      },
    },
    el(
      "summary",
      {},
      el("h3", {}, title),
      problems === 0
        ? null
        : el("span", { class: "note" }, problems === 1 ? "1 problem" : `${problems} problems`),
      typed === 0 ? null : el("span", { class: "note" }, `${typed} not saved`),
    ),
    fields.map((field, index) => memberField(field, fieldId(at, index), state, actions)),
  );
}

function problemsIn({ fields }: MemberSection): number {
  return fields.reduce((all, field) => all + field.problems.length, 0);
}

/** Half a date would be saved as none: the browser says at the field what is missing. */
function isFinished(form: EventTarget | null): boolean {
  if (!(form instanceof HTMLFormElement)) return true;
  const half = Array.from(form.querySelectorAll("input")).find((input) => input.validity.badInput);
  return half?.reportValidity() ?? true;
}

/** The fields with a problem, to go straight to. */
function jumps(form: MemberForm): Child {
  const fields = form.sections.flatMap((section, at) =>
    section.fields.map((field, index) => ({ field, id: fieldId(at, index) })),
  );
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
        on: { click: () => goToField(id) },
      },
      name(field.title),
    ),
  );
}

function goToField(id: string): void {
  const field = document.getElementById(id);
  const section = field?.closest("details");
  if (section) section.open = true;
  field?.focus();
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
