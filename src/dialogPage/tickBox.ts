import { type Child, type Description, el } from "../sidebar/description";

export interface TickLook {
  readonly key?: string;
  /** Cannot be changed now. */
  readonly off?: boolean;
  readonly look?: string;
}

/** A box to tick, with its words. */
export function tickBox(
  words: Child,
  isIn: boolean,
  tick: () => void,
  { key, off = false, look = "choice" }: TickLook = {},
): Description {
  return el(
    "label",
    key === undefined ? { class: look } : { key, class: look },
    el("input", { type: "checkbox", checked: isIn, disabled: off, on: { change: tick } }),
    el("span", {}, words),
  );
}
