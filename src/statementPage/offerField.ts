import type { OfferField } from "../app/calls/states/statementState";
import { type Description, el } from "../sidebar/description";
import { fieldControl } from "../sidebar/fieldControl";
import { shown } from "../sidebar/shown";

/** Characters that a field shows which has others beside it. */
const BESIDE_OTHERS = 24;

interface FieldNow {
  readonly id: string;
  /** What was proposed, and what stands there now. */
  readonly proposed: string;
  readonly value: string;
  readonly off: boolean;
  readonly options?: readonly string[];
  readonly edit: (typed: string) => void;
}

/** One column of a proposed row, to be changed. */
export function offerField(
  field: OfferField,
  { id, proposed, value, off, options = field.options, edit }: FieldNow,
): Description {
  const { title, required, help, kind } = field;
  const isMissing = required && value.trim() === "";
  const control = {
    id,
    key: "control",
    dir: "auto",
    value,
    disabled: off,
    title: help,
    "aria-required": required ? "true" : null,
    "aria-describedby": `${id}-help`,
    on: {
      input: ({ target }: Event) => edit((target as HTMLInputElement).value),
    },
  };
  return el(
    "div",
    { key: id, class: kind === "text" || proposed.length > BESIDE_OTHERS ? "whole" : null },
    el(
      "label",
      { for: id },
      title,
      isMissing && el("span", { class: "note" }, "not said: fill it in"),
    ),
    fieldControl({ ...field, options, value: proposed }, id, control),
    el("span", { class: "only-heard", id: `${id}-help` }, shown(help)),
  );
}
