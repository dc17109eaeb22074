import type { MemberField } from "../app/calls/states/memberState";
import { type Child, el } from "./description";

/** What a field of a form is, as far as its control is concerned. */
export type ControlledField = Pick<MemberField, "kind" | "value" | "options" | "open">;

type Control = { readonly [attribute: string]: unknown } & { readonly value: string };

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
  if (field.kind === "text" || /[\r\n]/.test(field.value)) {
    return el("textarea", { ...control, rows: field.value.length > 80 ? 4 : 2 });
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

function inputModeOf({ kind }: ControlledField): string | null {
  if (kind === "email") return "email";
  if (kind === "phone") return "tel";
  return kind === "number" ? "decimal" : null;
}
