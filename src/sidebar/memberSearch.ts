import type { MemberName } from "../app/calls/states/memberState";
import type { Actions } from "./actions";
import { type Child, type Description, el } from "./description";
import type { PageState } from "./pageState";
import { name, shown, shownNumber } from "./shown";

const MOST_SHOWN = 8;

/** Finds a member by its name or its main contact's. */
export function memberSearch(state: PageState, actions: Actions): Description {
  const { finding, memberNames } = state;
  const found = membersFound(memberNames.value ?? [], finding);
  return el(
    "form",
    {
      key: "search",
      class: "find",
      role: "search",
      autocomplete: "off",
      on: {
        submit: (event) => {
          event.preventDefault();
          const [first] = found;
          if (first !== undefined) actions.openFound(first);
        },
        keydown: (event) => {
          if ((event as KeyboardEvent).key === "Escape") actions.find("");
        },
      },
    },
    el("label", { for: "find" }, "Find a member"),
    el("input", {
      key: "input",
      id: "find",
      type: "search",
      placeholder: "Organisation or contact",
      dir: "auto",
      maxlength: 100,
      value: finding,
      on: {
        focus: () => actions.readNames(),
        input: (event) => actions.find((event.target as HTMLInputElement).value),
      },
    }),
    el("p", { key: "said", role: "status", class: "quiet" }, said(state, found)),
    results(finding, found, actions),
  );
}

/** Every word typed stands in the organisation's name or the main contact's. */
export function membersFound(
  members: readonly MemberName[],
  finding: string,
): readonly MemberName[] {
  const words = plain(finding)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  return members.filter(({ organisation, mainContact }) => {
    const text = plain(`${organisation} ${mainContact}`);
    return words.every((word) => text.includes(word));
  });
}

/** Without case and accents. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}

function said({ finding, memberNames }: PageState, found: readonly MemberName[]): string {
  if (finding.trim() === "") return "";
  if (memberNames.value === null) {
    return memberNames.failure?.sentence ?? "Reading the members\u2026";
  }
  if (found.length === 0) return `Nobody is called \u201c${shown(finding.trim())}\u201d.`;
  if (found.length === 1) return "1 member";
  const more = found.length > MOST_SHOWN ? `; the first ${MOST_SHOWN} are shown` : "";
  return `${shownNumber(found.length)} members${more}`;
}

function results(finding: string, found: readonly MemberName[], actions: Actions): Child {
  if (finding.trim() === "" || found.length === 0) return null;
  return el(
    "ul",
    { key: "found", class: "found", "aria-label": "Members found" },
    found
      .slice(0, MOST_SHOWN)
      .map((member) =>
        el(
          "li",
          { key: `${member.row} ${member.organisation}` },
          el(
            "button",
            { type: "button", class: "found-one", on: { click: () => actions.openFound(member) } },
            name(member.organisation),
            member.mainContact === ""
              ? null
              : el("span", { class: "note" }, " ", name(member.mainContact)),
          ),
        ),
      ),
  );
}
