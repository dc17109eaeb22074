import type { EarlierReport, ReportState } from "../app/calls/states/reportState";
import type { Actions } from "./actions";
import { type Child, type Description, el } from "./description";
import type { PageState } from "./pageState";
import { link, sentence } from "./pieces";
import { reportOptions } from "./reportOptions";
import { name, shown, shownNumber } from "./shown";
import { whenLoaded } from "./whenLoaded";
import { yearPart } from "./yearPart";

export function reportView(state: PageState, actions: Actions): Child {
  return whenLoaded(state.report, "Looking what the report would say\u2026", actions, (report) => [
    el(
      "header",
      { key: "header" },
      el("h2", { tabindex: "-1" }, "Steering Group report"),
      el("p", { class: "quiet" }, `As at ${report.asAtLabel}`),
    ),
    el("p", { class: "headline", key: "headline" }, shown(report.headline)),
    preflightPart(report),
    reportOptions(report, state, actions),
    earlier(report.earlier),
    yearPart(report.year),
  ]);
}

function preflightPart({ blockers, warnings, accepted }: ReportState): Description {
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
            blockers.map((text, index) => check("\u2716", "To mend", text, index)),
          ),
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
    { key: "earlier" },
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
