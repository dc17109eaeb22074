import { scrollingRows } from "../dialogPage/scrollingRows";
import { type Child, type Description, el } from "../sidebar/description";
import { name } from "../sidebar/shown";

/** What was left out so far, and the way to change that; null once it has come in. */
export type Ticks = {
  readonly leave: readonly string[];
  readonly toggle: (key: string) => void;
} | null;

export interface TickRow {
  /** Null for what cannot come in. */
  readonly key: string | null;
  readonly name: string;
  readonly cells: readonly string[];
}

/** Rows of which each has a tick: it comes in unless that is taken off. */
export function tickTable(
  label: string,
  headers: readonly string[],
  rows: readonly TickRow[],
  ticks: Ticks,
): Child {
  return table(
    label,
    ticks === null ? headers : ["Add", ...headers],
    rows.map(({ key, name, cells }) => ({
      name,
      cells,
      tick:
        ticks === null
          ? null
          : key === null
            ? "none"
            : { isIn: !ticks.leave.includes(key), toggle: () => ticks.toggle(key) },
    })),
  );
}

export interface TableRow {
  readonly name: string;
  /** Null where no row of the table has one; "none" where only this one has not. */
  readonly tick: { readonly isIn: boolean; readonly toggle: () => void } | "none" | null;
  readonly cells: readonly string[];
}

export function table(label: string, headers: readonly string[], rows: readonly TableRow[]): Child {
  if (rows.length === 0) return el("p", { class: "quiet" }, "None.");
  return scrollingRows(
    label,
    headers,
    rows.map(({ name: rowName, tick, cells }) => [
      ...(tick === null ? [] : [tick === "none" ? null : tickAlone(`Add ${rowName}`, tick)]),
      ...cells.map(name),
    ]),
  );
}

/** Its row says what it is about; only who hears it is told by itself. */
function tickAlone(
  label: string,
  { isIn, toggle }: { readonly isIn: boolean; readonly toggle: () => void },
): Description {
  return el("input", {
    type: "checkbox",
    class: "tick",
    "aria-label": label,
    checked: isIn,
    on: { change: toggle },
  });
}
