import { type Description, el } from "../sidebar/description";
import type { StatementActions } from "./statementActions";
import type { StatementPageState } from "./statementState";

/** The programme year that days without one are of. */
export function yearField(
  { year, working }: StatementPageState,
  actions: StatementActions,
  ...beside: readonly Description[]
): Description {
  return el(
    "div",
    { class: "year" },
    el("label", { for: "year" }, "Programme year, such as 2008-09"),
    el("input", {
      id: "year",
      key: "year",
      type: "text",
      autocomplete: "off",
      value: year,
      disabled: working !== null,
      on: {
        input: ({ target }) => {
          if (target instanceof HTMLInputElement) actions.typeYear(target.value);
        },
      },
    }),
    beside,
  );
}
