import { fileField } from "../dialogPage/fileField";
import { type Child, el } from "../sidebar/description";
import { button } from "../sidebar/pieces";
import { name, shown } from "../sidebar/shown";
import type { ImportActions } from "./importActions";
import type { ImportState } from "./importState";

/** Where the old rows are: a file, a place that they are copied from, or another tab. */
export function chooseStep({ start, working, pasted }: ImportState, actions: ImportActions): Child {
  const off = start === null || working !== null;
  return [
    el("h2", { key: "title", tabindex: "-1" }, "What is to come in?"),
    el(
      "p",
      { key: "what" },
      "An old list of members, measures, events or actions. Nothing is written before you have seen what would come in and have said yes.",
    ),
    el(
      "section",
      { key: "file" },
      el("h3", { id: "file-title" }, "A file"),
      fileField({
        label: "A spreadsheet from this computer, .xlsx or .csv",
        accept: ".xlsx,.xlsm,.csv,.tsv,.tab,.txt",
        off,
        choose: actions.chooseFile,
      }),
    ),
    el(
      "section",
      { key: "pasted" },
      el("h3", {}, "Rows to paste"),
      el(
        "label",
        { for: "pasted" },
        "Copied from a spreadsheet or a table, with the line of headers: Organisation, Main contact, Email\u2026",
      ),
      el("textarea", {
        id: "pasted",
        class: "pasted",
        rows: 5,
        wrap: "off",
        dir: "auto",
        value: pasted,
        disabled: off,
        on: {
          input: ({ target }) => actions.typePasted((target as HTMLTextAreaElement).value),
        },
      }),
      el(
        "p",
        { class: "row" },
        button("Use these rows", actions.readPasted, { off: off || !/\S/.test(pasted) }),
      ),
    ),
    el(
      "section",
      { key: "tabs" },
      el("h3", {}, "Another tab of this workbook"),
      tabs(start, off, actions),
    ),
  ];
}

function tabs(start: ImportState["start"], off: boolean, actions: ImportActions): Child {
  if (start === null) return el("p", { key: "wait", class: "quiet" }, "Looking for tabs\u2026");
  if (start.tabs.length === 0) {
    const words = "There is none: every tab here is one of the Compact\u2019s own.";
    return el("p", { key: "none", class: "quiet" }, words);
  }
  return el(
    "ul",
    { key: "list" },
    start.tabs.map((tab) =>
      el(
        "li",
        { key: tab.name, class: "row" },
        name(tab.name),
        tab.isForm &&
          button("Bring in new answers", () => actions.chooseTab(tab.name, true), {
            label: `Bring in new answers from ${tab.name}`,
            off,
          }),
        button(
          tab.isForm ? "All answers" : "Use this tab",
          () => actions.chooseTab(tab.name, false),
          {
            label: shown(`${tab.isForm ? "All answers of" : "Use this tab:"} ${tab.name}`),
            off,
          },
        ),
      ),
    ),
  );
}
