import type { Actions } from "./actions";
import { type Child, el } from "./description";
import { MEMBER_FORM } from "./memberView";
import type { PageState } from "./pageState";
import { button, sentence } from "./pieces";
import { shownNumber } from "./shown";

/** Stays in sight at the foot of the page, so that nothing typed is forgotten. */
export function memberFoot(state: PageState, actions: Actions): Child {
  const member = state.member.value;
  if (!member?.form) return null;
  const { row } = member.form;
  const changed = Object.keys(state.drafts).length;
  const off = state.working !== null;
  return el(
    "div",
    { class: "foot", key: "foot" },
    changed === 0
      ? null
      : el(
          "button",
          {
            type: "submit",
            form: MEMBER_FORM,
            key: "save",
            class: "button main",
            "aria-disabled": off ? "true" : null,
          },
          state.job === "saveMember"
            ? "Saving\u2026"
            : changed === 1
              ? "Save 1 change"
              : `Save ${changed} changes`,
        ),
    changed === 0 ? null : button("Discard", actions.forgetDrafts, { key: "discard" }),
    changed > 0
      ? null
      : member.withProblems === 0
        ? sentence("No member has a problem.", "quiet")
        : button(
            "Next with a problem",
            () => actions.readMember({ at: "next problem", after: row }),
            { look: "main", off: off || state.member.loading },
          ),
    changed > 0 || member.withProblems === 0
      ? null
      : el(
          "span",
          { class: "quiet", key: "left" },
          `${shownNumber(member.withProblems)} of ${shownNumber(member.members)} members`,
        ),
  );
}
