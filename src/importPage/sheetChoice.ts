import type { PartShown } from "../app/calls/states/importState";
import { type Child, type Description, el } from "../sidebar/description";
import { button } from "../sidebar/pieces";
import { name, shown } from "../sidebar/shown";
import type { ImportActions } from "./importActions";
import type { ImportState, SheetDecision } from "./importState";

/** The first rows of a sheet that are shown to choose the header from. */
const ROWS_SHOWN = 12;

const HOW: { readonly [H in PartShown["how"]]: string } = {
  found: "",
  asked: "as you said",
  remembered: "as last time",
};

/** Which table a sheet is for and which row its headers are in, each to be said otherwise. */
export function sheetChoice(
  part: PartShown,
  id: string,
  state: ImportState,
  actions: ImportActions,
): Child {
  const { sheet, how, remarks } = part;
  const decided = decisionIn(part, state);
  const table = decided?.table ?? part.table ?? "";
  return [
    el(
      "div",
      { key: "table", class: "field sheet-table" },
      el("label", { for: `${id}-table` }, part.of > 1 ? "These rows are" : "This sheet is"),
      el(
        "select",
        {
          id: `${id}-table`,
          value: table,
          on: {
            change: ({ target }) => {
              if (!(target instanceof HTMLSelectElement)) return;
              actions.decideSheet({ sheet, part: part.part, table: target.value });
            },
          },
        },
        (state.start?.columns ?? []).map((one) =>
          el("option", { key: one.table, value: one.table }, one.table),
        ),
        el("option", { key: "out", value: "" }, "Leave it out"),
      ),
      el("span", { class: "quiet" }, decided?.table === undefined ? HOW[how] : HOW.asked),
    ),
    part.table === null && how === "found" && nothingFound(),
    remarks.map((remark, at) => el("p", { key: `remark ${at}`, class: "quiet" }, name(remark))),
    headerRows(part, id, state, actions),
  ];
}

function nothingFound(): Description {
  const words =
    "No table of this workbook\u2019s was found here. Say what it is, if it is one, and which row holds its headers.";
  return el("p", { key: "nothing", class: "quiet" }, words);
}

function headerRows(
  part: PartShown,
  id: string,
  state: ImportState,
  actions: ImportActions,
): Description {
  const { sheet, rows, headerRow } = part;
  const key = partKey(part);
  const count = state.rowsShown[key] ?? ROWS_SHOWN;
  const listed = rows.filter(({ row }, index) => index < count || Math.abs(row - headerRow) <= 1);
  const isHere = part.table !== null;
  // What was opened to be decided stays so while it is.
  const isOpen = (!isHere && part.how === "found") || decisionIn(part, state) !== undefined;
  const at = headerRow === 0 ? "No header row" : `Headers in row ${headerRow}`;
  const choose = (row: number): Promise<void> => {
    // Whoever says where the header of a sheet is wants it to come in.
    const isLeftOut = decisionIn(part, state)?.table === "";
    const own = isLeftOut ? { table: undefined } : {};
    return actions.decideSheet({ sheet, part: part.part, headerRow: row, ...own });
  };
  const choice = (row: number, label: Child): Description =>
    el(
      "label",
      { class: "choice" },
      el("input", {
        type: "radio",
        name: `${id}-header`,
        value: String(row),
        checked: isHere && row === headerRow,
        on: { change: () => choose(row) },
      }),
      label,
    );
  const width = Math.max(1, ...listed.map(({ cells }) => lastFilled(cells)));
  return el(
    "details",
    { key: "header", class: "header-row", open: isOpen },
    el("summary", {}, isHere ? at : "Its first rows"),
    el(
      "fieldset",
      { key: `rows ${state.putBack}` },
      el("legend", {}, "Which row holds the headers? Of two lines, the lower one."),
      el(
        "div",
        {
          class: "scrolling",
          tabindex: "0",
          role: "group",
          "aria-label": shown(`First rows of ${sheet}`),
        },
        el(
          "table",
          { class: "first-rows" },
          el(
            "tbody",
            {},
            el(
              "tr",
              { key: "none" },
              el("th", { scope: "row" }, choice(0, "None")),
              el("td", { colspan: String(width) }, "No header row: the list begins at once"),
            ),
            listed.map(({ row, cells }) =>
              el(
                "tr",
                { key: String(row), class: isHere && row === headerRow ? "chosen" : null },
                el("th", { scope: "row" }, choice(row, `Row ${row}`)),
                Array.from({ length: width }, (_, column) =>
                  el("td", { key: String(column) }, name(cells[column] ?? "")),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
    rows.length > listed.length &&
      button("Show more rows", () => actions.showMoreRows(key, rows.length), {
        label: shown(`Show more rows of ${sheet}`),
      }),
  );
}

function lastFilled(cells: readonly string[]): number {
  return cells.reduce((last, cell, index) => (cell === "" ? last : index + 1), 0);
}

function partKey({ sheet, part }: PartShown): string {
  return `${part} ${sheet}`;
}

function decisionIn(part: PartShown, { decisions }: ImportState): SheetDecision | undefined {
  return decisions.sheets.find((one) => one.sheet === part.sheet && one.part === part.part);
}
