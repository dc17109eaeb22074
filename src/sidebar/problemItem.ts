import type { ProblemItem } from "../app/calls/states/problemsState";
import type { Severity } from "../domain/problem";
import { acceptForm } from "./acceptForm";
import type { Actions } from "./actions";
import { type Child, type Description, el } from "./description";
import { type PageState, problemId } from "./pageState";
import { button, placeLink, sentence } from "./pieces";
import { name } from "./shown";

const SEVERITIES: { readonly [S in Severity]: { readonly word: string; readonly shape: string } } =
  {
    error: { word: "Error", shape: "\u2716" },
    warning: { word: "Warning", shape: "\u25b2" },
    note: { word: "Note", shape: "\u25cf" },
  };

/** One problem: how grave, where, what is wrong, and the ways to mend it. */
export function problemItem(
  problem: ProblemItem,
  state: PageState,
  actions: Actions,
  stands: "by itself" | "in its card" = "by itself",
): Description {
  const where = [problem.key === "" ? problem.table : problem.key, problem.column]
    .filter((part) => part !== "")
    .join(", ");
  return el(
    "div",
    { class: "problem" },
    el(
      "div",
      { class: "top" },
      severityBadge(problem.severity),
      problem.place === null ? null : placeLink(problem.place.cell, where, problem.place, actions),
    ),
    sentence(problem.message),
    suggestion(problem),
    problem.reason === "" ? null : el("p", { class: "quiet" }, "Accepted: ", name(problem.reason)),
    acceptForm(problemId(problem), state, actions) ?? ways(problem, where, stands, state, actions),
  );
}

export function severityBadge(severity: Severity): Description {
  const { word, shape } = SEVERITIES[severity];
  return el(
    "span",
    { class: `badge ${severity}` },
    el("span", { "aria-hidden": "true" }, shape),
    word,
  );
}

function suggestion({ seen, suggestion: suggested }: ProblemItem): Child {
  if (suggested === null) return null;
  return el(
    "p",
    { class: "from-to" },
    el("del", {}, seen === "" ? "(blank)" : name(seen)),
    el(
      "span",
      {},
      el("span", { "aria-hidden": "true" }, "\u2192 "),
      el("ins", {}, suggested === "" ? "(blank)" : name(suggested)),
    ),
  );
}

function ways(
  problem: ProblemItem,
  where: string,
  stands: "by itself" | "in its card",
  state: PageState,
  actions: Actions,
) {
  const off = state.working !== null;
  if (problem.reason !== "") {
    return el(
      "p",
      { class: "row" },
      button("Bring back", () => actions.bringBack(problem), {
        label: `Bring back: ${where}`,
        off,
      }),
    );
  }
  return el(
    "p",
    { class: "row" },
    problem.suggestion === null
      ? null
      : button("Apply", () => actions.applyFix(problem), {
          look: "main",
          label: `Apply ${problem.suggestion}: ${where}`,
          off,
        }),
    problem.memberRow !== null && state.view === "problems" && stands === "by itself"
      ? button("Open member", () => actions.openMember(problem), {
          label: `Open member: ${problem.key}`,
        })
      : null,
    button("Accept\u2026", () => actions.startAccepting(problemId(problem), [problem]), {
      look: "quiet",
      label: `Accept: ${where}`,
      off,
    }),
  );
}
