import type { Actions } from "./actions";
import { type Description, el } from "./description";
import { openProblems, type PageState, VIEWS, type View } from "./pageState";
import { shownNumber } from "./shown";

const TITLES: { readonly [V in View]: string } = {
  today: "Today",
  progress: "Progress",
  problems: "Problems",
  member: "Member",
  report: "Report",
};

/** One tab a view; the number of open problems stands beside theirs. */
export function viewTabs(state: PageState, actions: Actions): Description {
  return el(
    "div",
    {
      key: "tabs",
      class: "tabs",
      role: "tablist",
      "aria-label": "Views",
      on: { keydown: (event) => moveAlong(event as KeyboardEvent, state.view, actions) },
    },
    VIEWS.map((view) => {
      const isShown = view === state.view;
      const count = view === "problems" ? countOf(state) : 0;
      return el(
        "button",
        {
          key: view,
          id: `tab-${view}`,
          type: "button",
          role: "tab",
          "aria-selected": isShown ? "true" : "false",
          "aria-controls": isShown ? `view-${view}` : null,
          tabindex: isShown ? "0" : "-1",
          on: { click: () => actions.show(view) },
        },
        TITLES[view],
        count > 0 ? [" ", el("span", { class: "count" }, shownNumber(count))] : null,
      );
    }),
  );
}

/** Arrow keys, Home and End go from tab to tab, as people who use tabs by keyboard expect. */
function moveAlong(event: KeyboardEvent, from: View, actions: Actions): void {
  const at = VIEWS.indexOf(from);
  const last = VIEWS.length - 1;
  const to = {
    ArrowRight: at === last ? 0 : at + 1,
    ArrowLeft: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  }[event.key];
  const view = to === undefined ? undefined : VIEWS[to];
  if (view === undefined) return;
  event.preventDefault();
  actions.show(view);
  document.getElementById(`tab-${view}`)?.focus();
}

function countOf({ openProblems: counted, problems }: PageState): number {
  return counted ?? (problems.value === null ? 0 : openProblems(problems.value));
}
