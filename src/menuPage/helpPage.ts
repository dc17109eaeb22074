import type { HelpState } from "../app/calls/states/menuState";
import { type Child, type Description, el } from "../sidebar/description";
import { button, link } from "../sidebar/pieces";
import { shown } from "../sidebar/shown";
import { type TaskState, taskOn } from "./pageTask";
import { type Around, type SmallPage, smallPage } from "./smallPage";

interface State extends TaskState {
  readonly help: HelpState | null;
}

interface Edition {
  readonly version: string;
  /** Where the guide is. */
  readonly guide: string;
}

const TITLE = "Help";

/** What coordinators ask, answered; each answer folded under its question. */
export function helpPage({ ask, close, first }: Around, edition: Edition): SmallPage<State> {
  return {
    first: { ...first, help: null },
    open: (store) =>
      taskOn(store, ask)("Reading the help\u2026", "readHelp", {}, (help) => ({ help })),
    view: (state) =>
      smallPage(
        TITLE,
        state,
        state.help === null ? null : answers(state.help, edition),
        button("Close", close, { look: "main", key: "close" }),
      ),
  };
}

function answers(help: HelpState, { version, guide }: Edition): Child {
  return [
    el("h2", { key: "heading", tabindex: "-1" }, "What would you like to know?"),
    question("Is my data safe?", [
      el(
        "ul",
        {},
        help.safe.map((one) => el("li", { key: one }, one)),
      ),
    ]),
    question("How is status judged?", [
      el(
        "p",
        {},
        "Each success measure is counted from the rows and held against what has fallen due by its As at day. Why, beside each Status, has the arithmetic.",
      ),
      el(
        "dl",
        {},
        help.statuses.map(({ status, shape, means }) => [
          el("dt", { key: status }, el("span", { "aria-hidden": "true" }, shape), ` ${status}`),
          el("dd", { key: `${status} means` }, means),
        ]),
      ),
    ]),
    question("What do the columns mean?", help.tabs.map(tabAnswer)),
    question("How do I\u2026", [
      el(
        "ul",
        {},
        help.ways.map(({ to, choose }) =>
          el("li", { key: to }, `\u2026${to}: `, el("strong", {}, choose)),
        ),
      ),
    ]),
    el(
      "p",
      { key: "version" },
      `Compact ${version}, rules ${help.rules}. More is in `,
      link("the guide", guide),
      ".",
    ),
  ];
}

function question(words: string, answer: Child): Description {
  return el(
    "details",
    { key: words, class: "answer" },
    el("summary", {}, el("h3", {}, words)),
    answer,
  );
}

function tabAnswer({ name, purpose, columns }: HelpState["tabs"][number]): Description {
  return el(
    "details",
    { key: name, class: "answer" },
    el("summary", {}, el("h4", {}, name)),
    el("p", {}, shown(purpose)),
    el(
      "dl",
      {},
      columns.map(({ title, help, holds }) => [
        el("dt", { key: title }, title),
        el(
          "dd",
          { key: `${title} means` },
          shown(help),
          el("span", { class: "note" }, ` (${holds})`),
        ),
      ]),
    ),
  );
}
