import { fileField } from "../dialogPage/fileField";
import { type Child, el } from "../sidebar/description";
import { button } from "../sidebar/pieces";
import type { StatementActions } from "./statementActions";
import type { StatementPageState } from "./statementState";
import { yearField } from "./yearField";

/** Where the Statement is: pasted, or in a file. */
export function chooseStep(state: StatementPageState, actions: StatementActions): Child {
  const { text, working } = state;
  const off = working !== null;
  return [
    el("h2", { key: "title", tabindex: "-1" }, "Which Statement is to be read?"),
    el(
      "p",
      { key: "what" },
      "Its sentences are read, and priorities and success measures are proposed. Nothing is written before you have looked through them and have said yes.",
    ),
    el("div", { key: "year" }, yearField(state, actions)),
    el(
      "p",
      { key: "blank", class: "quiet" },
      "Left blank, it is the year that the Statement names, else that of the workbook.",
    ),
    el(
      "section",
      { key: "text" },
      el("h3", {}, "Paste its text"),
      el("label", { for: "text" }, "The sentences, or the whole table with its priorities"),
      el("textarea", {
        id: "text",
        class: "statement-text",
        dir: "auto",
        value: text,
        disabled: off,
        on: {
          input: ({ target }) => {
            if (target instanceof HTMLTextAreaElement) actions.typeText(target.value);
          },
        },
      }),
      el(
        "p",
        { class: "row" },
        button("Read the text", actions.readTyped, { look: "main", off: off || !/\S/.test(text) }),
      ),
    ),
    el(
      "section",
      { key: "file" },
      el("h3", {}, "Or choose a file"),
      fileField({
        label: "A document from this computer, .docx or .txt",
        accept: ".docx,.txt",
        off,
        choose: actions.chooseFile,
      }),
    ),
  ];
}
