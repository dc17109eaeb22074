import type { ReportState } from "../app/calls/states/reportState";
import type { Actions } from "./actions";
import { type Description, el } from "./description";
import type { PageState } from "./pageState";

/** The id of the form, for its button at the foot of the page. */
export const REPORT_FORM = "report-form";

/** What the person can choose for the report. */
export function reportOptions(
  report: ReportState,
  state: PageState,
  actions: Actions,
): Description {
  const { forMeeting, withContacts, withPdf, withSharing } = state.options;
  return el(
    "form",
    {
      id: REPORT_FORM,
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
            report.meetings.map(({ day, label }) => el("option", { key: day, value: day }, label)),
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
    tickBox("sharing", withSharing, (ticked) => actions.choose({ withSharing: ticked }), {
      label: "Share it with the report recipients",
      note: "Those in Settings may then read it in Google Drive. Nobody is mailed.",
    }),
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
