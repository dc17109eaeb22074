import type { Actions } from "./actions";
import { type Child, type Description, el } from "./description";
import { memberFoot } from "./memberFoot";
import { memberView } from "./memberView";
import type { PageState } from "./pageState";
import { button, link } from "./pieces";
import { problemsView } from "./problemsView";
import { progressView } from "./progressView";
import { reportFoot } from "./reportFoot";
import { reportView } from "./reportView";
import { shown } from "./shown";
import { todayView } from "./todayView";
import { viewTabs } from "./viewTabs";
import { LOADING_WORDS, progressLine } from "./whenLoaded";

/** The whole page for a state: tabs, the view, and what was done last. */
export function page(state: PageState, actions: Actions): readonly Description[] {
  return [
    el("h1", { key: "title", class: "only-heard" }, "Compact"),
    viewTabs(state, actions),
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
    case "today":
      return todayView(state, actions);
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
  if (state.view === "member") return memberFoot(state, actions);
  return state.view === "report" ? reportFoot(state) : null;
}

/** Always in the page, so that a screen reader announces what is put into it. */
function status(state: PageState, actions: Actions): Description {
  const { working, canStop, notice, view } = state;
  const { value, loading } = state[view];
  const undoable = notice?.undo ?? null;
  return el(
    "div",
    { key: "status", class: `status ${working === null ? (notice?.tone ?? "") : "working"}` },
    // What came of it stands where it was said to be under way: the line stays, and rests.
    working !== null
      ? progressLine()
      : notice !== null && el("div", { key: "line", class: "line" }),
    el(
      "div",
      { role: "status", "aria-live": "polite", key: "message", class: "message" },
      working === null ? null : el("p", { key: "working" }, shown(working)),
      // The view itself shows it to those who see.
      working === null && loading && value === null
        ? el("p", { key: "loading", class: "only-heard" }, LOADING_WORDS[view])
        : null,
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
    canStop ? el("div", { class: "notice-ways", key: "stop" }, button("Stop", actions.stop)) : null,
    notice === null
      ? null
      : el(
          "div",
          { class: "notice-ways", key: "ways" },
          notice.builtInInstead
            ? button("Make the built-in report this time", () => actions.makeReport(true), {
                key: "built in",
              })
            : null,
          undoable === null ? null : button("Undo", () => actions.undo(undoable), { key: "undo" }),
          button("\u2715", actions.dismiss, {
            look: "quiet",
            label: "Close this message",
            key: "close",
          }),
        ),
  );
}
