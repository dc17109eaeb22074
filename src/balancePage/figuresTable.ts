import { type Child, type Description, el } from "../sidebar/description";
import { shownNumber } from "../sidebar/shown";

/** A column of a table of figures. */
export interface FigureColumn {
  readonly header: string;
  readonly isFigure: boolean;
}

/** A row: its name first, which is its heading. */
export interface FigureRow {
  readonly key: string;
  readonly name: Child;
  readonly cells: readonly (number | Description | string)[];
}

/** A table with a caption, whose rows are headed by their names; it moves sideways by itself. */
export function figuresTable(
  caption: string,
  columns: readonly FigureColumn[],
  rows: readonly FigureRow[],
): Description {
  return el(
    "div",
    { key: caption, class: "scrolling", role: "group", tabindex: "0", "aria-label": caption },
    el(
      "table",
      {},
      el("caption", {}, caption),
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          columns.map(({ header, isFigure }) =>
            el("th", { key: header, scope: "col", class: isFigure ? "figure" : null }, header),
          ),
        ),
      ),
      el(
        "tbody",
        {},
        rows.map(({ key, name, cells }) =>
          el(
            "tr",
            { key },
            el("th", { scope: "row" }, name),
            cells.map((cell, at) =>
              typeof cell === "number"
                ? el("td", { key: `cell ${at}`, class: "figure" }, shownNumber(cell))
                : el("td", { key: `cell ${at}` }, cell),
            ),
          ),
        ),
      ),
    ),
  );
}
