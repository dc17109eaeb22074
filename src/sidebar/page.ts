import type { Actions } from "./actions";
import { type Child, type Description, el } from "./description";
import { memberFoot, memberView } from "./memberView";
import { type PageState, VIEWS, type View } from "./pageState";
import { button, link, progressLine } from "./pieces";
import { problemsView } from "./problemsView";
import { progressView } from "./progressView";
import { reportView } from "./reportView";
import { number, shown } from "./shown";

const TITLES: { readonly [V in View]: string } = {
  progress: "Progress",
  problems: "Problems",
  member: "Member",
  report: "Report",
};

/** The whole page for a state: tabs, the view, and what was done last. */
export function page(state: PageState, actions: Actions): readonly Description[] {
  return [
    el("h1", { key: "title", class: "only-heard" }, "Compact"),
    tabs(state, actions),
    el(
      "div",
      {
        key: state.view,
        class: "view",
        id: `view-${state.view}`,
        role: "tabpanel",
        "aria-labelledby": `tab-${state.view}`,
        "aria-busy": state.working !== null || state[state.view].loading ? "true" : null,
        tabindex: "-1",
      },
      viewOf(state, actions),
    ),
    el("div", { key: "bottom", class: "bottom" }, foot(state, actions), status(state, actions)),
  ];
}

function viewOf(state: PageState, actions: Actions): Child {
  switch (state.view) {
    case "progress":
      return progressView(state, actions);
    case "problems":
      return problemsView(state, actions);
    case "member":
      return memberView(state, actions);
    case "report":
      return reportView(state, actions);
    default:
      return state.view satisfies never;
  }
}

/** What stays in sight while the view scrolls. */
function foot(state: PageState, actions: Actions): Child {
  return state.view === "member" ? memberFoot(state, actions) : null;
}

function tabs(state: PageState, actions: Actions): Description {
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
      const count = view === "problems" ? openProblems(state) : 0;
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
        count > 0 ? [" ", el("span", { class: "count" }, number(count))] : null,
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

function openProblems({ problems }: PageState): number {
  return problems.value?.groups.reduce((total, group) => total + group.total, 0) ?? 0;
}

/** Always in the page, so that a screen reader hears what comes into it. */
function status({ working, notice }: PageState, actions: Actions): Description {
  return el(
    "div",
    { key: "status", class: `status ${working === null ? (notice?.tone ?? "") : "working"}` },
    working === null ? null : progressLine(),
    el(
      "div",
      { role: "status", "aria-live": "polite", key: "said", class: "said" },
      working === null ? null : el("p", { key: "working" }, shown(working)),
      notice === null
        ? null
        : [
            el("p", { key: "notice" }, shown(notice.text)),
            notice.more.map((text, index) =>
              el("p", { key: `more ${index}`, class: "quiet" }, shown(text)),
            ),
            notice.link === null
              ? null
              : el("p", { key: "link" }, link(notice.link.text, notice.link.href)),
          ],
    ),
    notice === null
      ? null
      : el(
          "div",
          { class: "notice-ways", key: "ways" },
          notice.undo === null
            ? null
            : button("Undo", () => actions.undo(notice.undo ?? 0), { key: "undo" }),
          button("\u2715", actions.dismiss, {
            look: "quiet",
            label: "Close this message",
            key: "close",
          }),
        ),
  );
}
