import type { ColumnShown, TableShown } from "../app/calls/states/importState";
import { type Child, type Description, el } from "../sidebar/description";
import { name, shown } from "../sidebar/shown";
import type { ImportActions } from "./importActions";
import { decisionOf, type ImportState } from "./importState";
import { scrollingTable } from "./scrollingTable";

/** How a column was found to be one of ours, in words. */
const HOW: { readonly [how: string]: string | undefined } = {
  exact: "the same name",
  alias: "another name for it",
  near: "nearly the same name",
  values: "by what stands in it",
  asked: "as you said",
  remembered: "as last time",
};

/** Which column of the old spreadsheet is which of ours. */
export function columnsStep(state: ImportState, actions: ImportActions): Child {
  const { shown: found, source } = state;
  return [
    el("h2", { key: "title", tabindex: "-1" }, "Which column is which?"),
    el(
      "p",
      { key: "what" },
      "This is how ",
      name(source?.name ?? ""),
      " was understood. Change what is wrong; it is remembered for the next time.",
    ),
    ...(found?.tables ?? []).map((table, index) => tableOf(table, index, state, actions)),
    ...(found?.unread ?? []).map((sheet) =>
      el(
        "p",
        { key: `unread ${sheet}`, class: "quiet" },
        "Nothing comes in from the sheet ",
        name(sheet),
        ": it holds no table of this workbook\u2019s.",
      ),
    ),
  ];
}

function tableOf(
  table: TableShown,
  index: number,
  state: ImportState,
  actions: ImportActions,
): Description {
  const heads = ["Their column", "What stands in it", "Comes into", "Found by"];
  return el(
    "section",
    { key: `table ${index}` },
    el(
      "h3",
      { id: `table-${index}` },
      `${table.table}, from the sheet `,
      name(table.sheet),
      `, headers in row ${table.headerRow}`,
    ),
    scrollingTable(
      heads,
      table.columns.map((column, at) =>
        rowOf(table, column, `column-${index}-${at}`, state, actions),
      ),
      `table-${index}`,
    ),
  );
}

function rowOf(
  { table }: TableShown,
  column: ColumnShown,
  id: string,
  { start, decisions }: ImportState,
  actions: ImportActions,
): Description {
  const { header, to, how, examples } = column;
  const decided = decisionOf(decisions, table, header);
  const titles = start?.columns.find((one) => one.table === table)?.titles ?? [];
  const all = to === null || titles.includes(to) ? titles : [to, ...titles];
  const found = HOW[how] ?? "";
  return el(
    "tr",
    { key: id },
    el("th", { scope: "row", id: `${id}-name` }, header === "" ? "(no header)" : name(header)),
    el(
      "td",
      {},
      el(
        "ul",
        { class: "examples quiet" },
        examples.map((text, at) => el("li", { key: String(at) }, name(text))),
      ),
    ),
    el(
      "td",
      {},
      header === ""
        ? (to ?? "Left out: give it a header to bring it in")
        : el(
            "select",
            {
              "aria-label": shown(`${header} comes into`),
              value: decided ?? to ?? "",
              on: {
                change: ({ target }) => {
                  if (!(target instanceof HTMLSelectElement)) return;
                  actions.decide({ table, from: header, to: target.value });
                },
              },
            },
            el("option", { key: "", value: "" }, "Leave it out"),
            all.map((title) => el("option", { key: title, value: title }, title)),
          ),
    ),
    el("td", { class: "quiet" }, decided === undefined ? found : "as you said"),
  );
}
