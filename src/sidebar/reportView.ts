import type { EarlierReport, ReportState } from "../app/sidebarStates";
import type { Actions } from "./actions";
import { type Child, type Description, el } from "./description";
import type { PageState } from "./pageState";
import { link, sentence, whenLoaded } from "./pieces";
import { name, number, shown } from "./shown";

export function reportView(state: PageState, actions: Actions): Child {
  return whenLoaded(state.report, "Looking what the report would say\u2026", actions, (report) => [
    el(
      "header",
      { key: "header" },
      el("h2", { tabindex: "-1" }, "Steering Group report"),
      el("p", { class: "quiet" }, `As at ${report.asAtSaid}`),
    ),
    el("p", { class: "headline", key: "headline" }, shown(report.headline)),
    preflight(report),
    options(report, state, actions),
    earlier(report.earlier),
  ]);
}

function preflight({ blockers, warnings, accepted }: ReportState): Description {
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
          accepted === 1 ? "1 problem is accepted." : `${number(accepted)} problems are accepted.`,
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

function options(report: ReportState, state: PageState, actions: Actions): Description {
  const { forMeeting, withContacts, withPdf } = state.options;
  return el(
    "form",
    {
      class: "options",
      key: "options",
      on: {
        submit: (event) => {
          event.preventDefault();
          actions.makeReport();
        },
      },
    },
    report.meetings.length === 0
      ? null
      : el(
          "div",
          { class: "field", key: "meeting" },
          el("label", { for: "meeting" }, "For the meeting on"),
          el(
            "select",
            {
              id: "meeting",
              value: forMeeting === "" ? (report.meetings[0]?.day ?? "") : forMeeting,
              on: {
                change: (event) =>
                  actions.choose({ forMeeting: (event.target as HTMLSelectElement).value }),
              },
            },
            report.meetings.map(({ day, said }) => el("option", { key: day, value: day }, said)),
          ),
        ),
    tickBox("contacts", withContacts, (ticked) => actions.choose({ withContacts: ticked }), {
      label: "Name the main contacts",
      note: "Adds a list of their names and addresses.",
    }),
    tickBox("pdf", withPdf, (ticked) => actions.choose({ withPdf: ticked }), {
      label: "Keep a PDF as well",
      note: "For papers that are sent out as they are.",
    }),
    el(
      "button",
      {
        type: "submit",
        key: "make",
        class: "button main wide",
        "aria-disabled": state.working === null ? null : "true",
      },
      state.working === null ? "Make report" : "Working\u2026",
    ),
  );
}

function tickBox(
  key: string,
  checked: boolean,
  choose: (ticked: boolean) => void,
  { label, note }: { readonly label: string; readonly note: string },
): Description {
  return el(
    "label",
    { class: "tick", key },
    el("input", {
      type: "checkbox",
      checked,
      on: { change: (event) => choose((event.target as HTMLInputElement).checked) },
    }),
    el("span", {}, label, el("span", { class: "note" }, note)),
  );
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
