import type { EarlierReport, ReportState } from "../app/calls/states/reportState";
import type { Actions } from "./actions";
import { type Child, type Description, el } from "./description";
import { emptyBox, toImport, toStatement } from "./emptyBox";
import type { PageState } from "./pageState";
import { button, link, sentence } from "./pieces";
import { reportOptions } from "./reportOptions";
import { name, shown, shownNumber } from "./shown";
import { whenLoaded } from "./whenLoaded";
import { yearPart } from "./yearPart";

export function reportView(state: PageState, actions: Actions): Child {
  return whenLoaded("report", state, actions, (report) => [
    el(
      "header",
      { key: "header" },
      el("h2", { tabindex: "-1" }, "Steering Group report"),
      el("p", { class: "quiet" }, `As at ${report.asAtLabel}`),
    ),
    report.hasMeasures
      ? [
          el("p", { class: "headline", key: "headline" }, shown(report.headline)),
          preflightPart(report, actions),
          reportOptions(report, state, actions),
        ]
      : nothingToReport(actions),
    report.hasMeasures || report.earlier.length > 0 ? earlier(report.earlier) : null,
    report.hasMeasures ? yearPart(report.year) : null,
  ]);
}

function nothingToReport(actions: Actions): Description {
  return emptyBox(
    "Nothing to report yet",
    "Here you make the paper for the Steering Group: what is on course, what is at risk and why, and what the group is asked to decide. It is written from the success measures, and there are none yet.",
    toStatement(actions),
    toImport(actions, "Import\u2026"),
  );
}

/** So many of what is to be mended are named; the rest is one click away. */
const MOST_NAMED = 5;

function preflightPart(
  { blockers, warnings, accepted }: ReportState,
  actions: Actions,
): Description {
  const more = blockers.length - MOST_NAMED;
  const isReady = blockers.length === 0 && warnings.length === 0;
  return el(
    "section",
    { class: "preflight", key: "preflight" },
    el("h3", {}, "Before you make it"),
    isReady ? el("p", { class: "ready" }, tick(), "Nothing stands in the way.") : null,
    blockers.length === 0
      ? null
      : [
          sentence("The report can be made, and says inside that these stand in the way:", "quiet"),
          el(
            "ul",
            { class: "checks blockers", key: "blockers" },
            blockers
              .slice(0, MOST_NAMED)
              .map((text, index) => check("\u2716", "To mend", text, index)),
          ),
          more > 0
            ? el(
                "p",
                { key: "more", class: "row quiet" },
                `And ${shownNumber(more)} more.`,
                button("All problems", () => actions.show("problems"), { look: "quiet" }),
              )
            : null,
        ],
    warnings.length === 0
      ? null
      : el(
          "ul",
          { class: "checks warnings", key: "warnings" },
          warnings.map((text, index) => check("\u25b2", "Note", text, index)),
        ),
    accepted === 0
      ? null
      : sentence(
          accepted === 1
            ? "1 problem is accepted."
            : `${shownNumber(accepted)} problems are accepted.`,
          "quiet",
        ),
  );
}

function check(shape: string, word: string, text: string, index: number): Description {
  return el(
    "li",
    { key: String(index) },
    el("span", { class: "shape", "aria-hidden": "true" }, shape),
    el("span", {}, el("span", { class: "only-heard" }, `${word}: `), shown(text)),
  );
}

function tick(): Description {
  return el("span", { class: "shape", "aria-hidden": "true" }, "\u2714");
}

function earlier(reports: readonly EarlierReport[]): Description {
  return el(
    "section",
    { key: "earlier", class: "earlier" },
    el("h3", {}, "Earlier reports"),
    reports.length === 0
      ? sentence("None yet: what you make is listed here.", "quiet")
      : el(
          "ul",
          { class: "reports" },
          reports.map((report, index) =>
            el(
              "li",
              { key: String(index) },
              report.link === "" ? name(report.title) : link(report.title, report.link),
              el(
                "p",
                { class: "quiet" },
                shown([report.created, report.outcome].filter((part) => part !== "").join(", ")),
              ),
            ),
          ),
        ),
  );
}
