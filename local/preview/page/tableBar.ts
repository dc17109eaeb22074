import type { TablePage } from "../tablePage";
import { element } from "./elements";

export interface TableBarListener {
  choose(sheet: string): void;
  earlier(): void;
  /** From this row on. */
  later(row: number): void;
}

/** Which sheet and which of its rows the table shows, and the ways to others. */
export function tableBar(
  page: TablePage,
  sheet: string,
  firstRow: number,
  listener: TableBarListener,
): HTMLElement {
  const choose = element("select", {
    "data-part": "sheet",
    onchange: () => listener.choose(choose.value),
  });
  choose.append(
    ...page.sheets.map(({ id, name }) =>
      element("option", { value: id, selected: id === sheet }, name),
    ),
  );
  // Hidden rows are left out: a page may reach further than its number of rows.
  const lastShown = page.rows.at(-1)?.row ?? firstRow;
  return element(
    "div",
    { class: "table-bar" },
    element("label", {}, "Sheet ", choose),
    element("p", {}, rowsInWords(page, lastShown)),
    way("earlier", "Earlier rows", firstRow > 1, () => listener.earlier()),
    way("later", "Later rows", lastShown < page.lastRow, () => listener.later(lastShown + 1)),
  );
}

function rowsInWords({ rows, lastRow }: TablePage, lastShown: number): string {
  // The first row is the table's head.
  const first = rows.find(({ row }) => row > 1)?.row;
  return first === undefined ? "No rows" : `Rows ${first} to ${lastShown} of ${lastRow}`;
}

function way(part: string, caption: string, isPossible: boolean, go: () => void): HTMLElement {
  return element(
    "button",
    { type: "button", class: "plain", "data-part": part, disabled: !isPossible, onclick: go },
    caption,
  );
}
