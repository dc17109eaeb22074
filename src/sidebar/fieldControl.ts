import type { MemberField } from "../app/calls/states/memberState";
import { type Child, el } from "./description";

/** What a field of a form is, as far as its control is concerned. */
export type ControlledField = Pick<MemberField, "kind" | "value" | "options" | "open"> & {
  /** As `MemberField.day`; left out where days are typed as words. */
  readonly day?: string | null;
};

/** Characters that one line of the narrowest page shows. */
const ONE_LINE = 34;

type Control = { readonly [attribute: string]: unknown } & {
  readonly value: string;
  readonly on: { readonly [event: string]: (event: Event) => void };
};

/** The select, text area or input of a field, with its list of options where it has one. */
export function fieldControl(field: ControlledField, id: string, control: Control): Child {
  // A select would lose a value that is not among its options: such a field stays open to typing.
  const isListed = field.value === "" || field.options.includes(field.value);
  if (field.kind === "choice" && !field.open && isListed) {
    return el(
      "select",
      control,
      el("option", { value: "", key: "blank" }, "(blank)"),
      field.options.map((option) => el("option", { key: option, value: option }, option)),
    );
  }
  // A year of six figures, as browsers would take it, is no year of ours.
  if (field.day != null) return el("input", { ...control, type: "date", max: "9999-12-31" });
  if (field.kind === "text" || /[\r\n]/.test(field.value)) {
    return el("textarea", { ...control, rows: field.value.length > 80 ? 4 : 2 });
  }
  if (field.value.length > ONE_LINE && field.options.length === 0) {
    const on = { ...control.on, keydown: sendOnEnter };
    return el("textarea", { ...control, on, rows: Math.ceil(field.value.length / ONE_LINE) });
  }
  const isList = field.options.length > 0;
  return [
    el("input", {
      ...control,
      type: "text",
      inputmode: inputModeOf(field),
      spellcheck: field.kind === "email" || field.kind === "phone" ? "false" : null,
      list: isList ? `${id}-list` : null,
    }),
    isList
      ? el(
          "datalist",
          { id: `${id}-list`, key: "list" },
          field.options.map((option) => el("option", { key: option, value: option })),
        )
      : null,
  ];
}

/** It is one line that was given the room of two: no line break belongs in it. */
function sendOnEnter(event: Event): void {
  if ((event as KeyboardEvent).key !== "Enter") return;
  event.preventDefault();
  (event.target as HTMLTextAreaElement).form?.requestSubmit();
}

function inputModeOf({ kind }: ControlledField): string | null {
  if (kind === "email") return "email";
  if (kind === "phone") return "tel";
  return kind === "number" ? "decimal" : null;
}
