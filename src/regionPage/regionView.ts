import { describeDay, parseIsoDay } from "../cells/calendarDate";
import { dialogView } from "../dialogPage/dialogView";
import { filesField } from "../dialogPage/fileField";
import { scrollingRows } from "../dialogPage/scrollingRows";
import { type Child, type Description, el } from "../sidebar/description";
import { button, link } from "../sidebar/pieces";
import { name, shown, shownNumber } from "../sidebar/shown";
import { measuresSection } from "./measuresSection";
import type { PageState } from "./pageState";
import type { RegionActions } from "./regionActions";

/** The page: our return for everybody; for whoever keeps the region's workbook, all returns and what they come to. */
export function regionView(
  state: PageState,
  actions: RegionActions,
  close: () => void,
): readonly Description[] {
  const { region, working, failure, notice } = state;
  return dialogView({
    title: "Regional portfolio",
    above: null,
    viewKey: region === null ? "wait" : "region",
    view: region !== null && [
      ownReturn(state, actions),
      region.isSetUp || region.coverage.length > 0
        ? [
            receivedSection(state, actions),
            measuresSection(state, actions),
            documentSection(state, actions),
          ]
        : setUpSection(actions),
    ],
    working,
    failure,
    notice,
    progress: null,
    ways: working === null && [
      region === null && button("Try again", actions.load),
      button("Close", close, { look: "main" }),
    ],
  });
}

function ownReturn({ saved }: PageState, actions: RegionActions): Description {
  return el(
    "section",
    { key: "own" },
    el("h2", {}, "Our return"),
    el(
      "p",
      {},
      "One small file with our measures, totals and events, as things stand. Contacts\u2019 names, addresses and telephone numbers are taken out of it; another name that somebody typed stays. Send it to whoever keeps the region\u2019s portfolio.",
    ),
    button("Make our return", () => actions.makeReturn(true)),
    " ",
    button("Only download it", () => actions.makeReturn(false)),
    saved !== null &&
      el(
        "p",
        { key: "saved" },
        name(saved.name),
        saved.link !== null && [" is in Drive: ", link("Open it", saved.link), ". "],
        " ",
        button("Download it again", actions.download, { look: "quiet" }),
      ),
  );
}

function setUpSection(actions: RegionActions): Description {
  return el(
    "section",
    { key: "set up" },
    el("h2", {}, "The region\u2019s workbook"),
    el(
      "p",
      {},
      "Only for whoever puts the returns of several Compacts together, best in a spreadsheet of its own. It adds the tabs Compacts, Returns and Like measures, and changes nothing else.",
    ),
    button("Set up regional workbook", actions.setUp),
  );
}

function receivedSection(state: PageState, actions: RegionActions): Description {
  const { region, working, offered, change } = state;
  const { coverage = [], missing = [], notices = [], more = 0 } = region ?? {};
  return el(
    "section",
    { key: "received" },
    el("h2", {}, "Returns received"),
    filesField({
      label: "Add returns: files that Compacts have sent (.json or .ndjson), as many as you like",
      accept: ".json,.ndjson,.jsonl",
      off: working !== null,
      multiple: true,
      choose: actions.addReturns,
    }),
    offered.length > 0 && [
      el("h3", { key: "offered" }, "What became of the files"),
      scrollingRows(
        "What became of the files",
        ["File", "Compact", "As at", "Outcome", "To know"],
        offered.map(({ file, compact, asAt, outcome, why }) => [
          name(file),
          name(compact),
          day(asAt),
          outcome,
          shown(why),
        ]),
      ),
      change !== null && button("Undo it now", () => actions.undo(change)),
    ],
    el("h3", { key: "who" }, "Who has returned"),
    missing.length > 0 &&
      el(
        "p",
        { key: "missing" },
        el("strong", {}, "Without a return that can be used: "),
        missing.map((compact, at) => [at === 0 ? "" : ", ", name(compact)]),
        ".",
      ),
    notices.map((notice, at) => el("p", { key: `notice ${at}` }, shown(notice))),
    coverage.length === 0
      ? el("p", { key: "none", class: "quiet" }, "No return has been added yet.")
      : scrollingRows(
          "Who has returned",
          ["Compact", "As at", "Age", "Return", "Why"],
          coverage.map(({ compact, asAt, age, state: standing, why }) => [
            name(compact),
            day(asAt),
            age,
            standing,
            shown(why),
          ]),
        ),
    coverage.length > 0 && button("Download all returns as one file", actions.downloadAll),
    more > 0 && el("p", { key: "more" }, `${shownNumber(more)} more are in the tab Returns.`),
  );
}

function documentSection({ document, region }: PageState, actions: RegionActions): Child {
  if ((region?.groups ?? []).length === 0) return null;
  return el(
    "section",
    { key: "document" },
    el("h2", {}, "Portfolio of achievements"),
    el(
      "p",
      {},
      "Totals where they add up, what is not added up and why, every measure Compact by Compact, best examples and good practice events: a document in Drive.",
    ),
    button("Write the portfolio", actions.makePortfolio),
    document !== null &&
      el("p", { key: "made" }, name(document.title), ": ", link("Open it", document.link)),
  );
}

function day(asAt: string | null): string {
  const read = asAt === null ? null : parseIsoDay(asAt);
  return read === null ? "" : describeDay(read);
}
