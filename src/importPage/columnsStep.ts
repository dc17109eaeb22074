import type { ColumnShown, PartShown, TableShown } from "../app/calls/states/importState";
import { type Child, type Description, el } from "../sidebar/description";
import { name, shown } from "../sidebar/shown";
import type { ImportActions } from "./importActions";
import { decisionOf, type ImportState } from "./importState";
import { nothingComesIn } from "./previewStep";
import { scrollingTable } from "./scrollingTable";
import { sheetChoice } from "./sheetChoice";

/** How a column was found to be one of ours, in words. */
const HOW: { readonly [how: string]: string | undefined } = {
  exact: "the same name",
  alias: "another name for it",
  near: "nearly the same name",
  values: "by what stands in it",
  asked: "as you said",
  remembered: "as last time",
};

/** Which sheet is which table, and which column of it is which of ours. */
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
    ...(found?.parts ?? []).map((part) => partOf(part, state, actions)),
  ];
}

function partOf(part: PartShown, state: ImportState, actions: ImportActions): Description {
  const tables = state.shown?.tables ?? [];
  const index = tables.findIndex(
    (one) => one.sheet === part.sheet && one.part === part.part && part.table !== null,
  );
  const table = tables[index];
  const id = `part-${state.shown?.parts.indexOf(part)}`;
  return el(
    "section",
    { key: `${part.part} ${part.sheet}`, class: "part" },
    el(
      "h3",
      { id: `${id}-title` },
      "Sheet ",
      name(part.sheet),
      part.of > 1 && `, table ${part.part} of ${part.of}`,
    ),
    sheetChoice(part, id, state, actions),
    table !== undefined && columnsOf(table, id, state, actions),
  );
}

function columnsOf(
  table: TableShown,
  id: string,
  state: ImportState,
  actions: ImportActions,
): Child {
  const heads = ["Their column", "What stands in it", "Comes into", "Found by"];
  return [
    table.lacks !== null &&
      isLacking(table, state) &&
      el("p", { key: "lacks", class: "failed" }, nothingComesIn(table.lacks)),
    scrollingTable(
      heads,
      table.columns.map((column, at) => rowOf(table, column, `${id}-column-${at}`, state, actions)),
      `${id}-title`,
    ),
  ];
}

/** What was decided since may have mended it. */
function isLacking({ table, lacks }: TableShown, { decisions }: ImportState): boolean {
  return !decisions.map.some((one) => one.table === table && one.to === lacks);
}

function rowOf(
  { table, sheet }: TableShown,
  column: ColumnShown,
  id: string,
  { start, decisions, putBack }: ImportState,
  actions: ImportActions,
): Description {
  const { header, isNameless, to, how, examples } = column;
  const from = { table, from: header, ...(isNameless && { sheet }) };
  const decided = decisionOf(decisions, from);
  const titles = start?.columns.find((one) => one.table === table)?.titles ?? [];
  const all = to === null || titles.includes(to) ? titles : [to, ...titles];
  const found = HOW[how] ?? "";
  return el(
    "tr",
    { key: `${id} ${putBack}` },
    el("th", { scope: "row", id: `${id}-name` }, name(header)),
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
      el(
        "select",
        {
          "aria-label": shown(`${header} comes into`),
          value: decided ?? to ?? "",
          on: {
            change: ({ target }) => {
              if (!(target instanceof HTMLSelectElement)) return;
              actions.decide({ ...from, to: target.value });
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
