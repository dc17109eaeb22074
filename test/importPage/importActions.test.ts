import { importActions } from "../../src/importPage/importActions";
import { type ImportState, NOTHING_CHOSEN } from "../../src/importPage/importState";
import type { FileRead } from "../../src/importPage/readChosenFile";
import type { Ask } from "../../src/sidebar/server";

const START = { today: "2009-10-07", tabs: [], columns: [] };
/** Three pieces. */
const LONG: FileRead = {
  ok: true,
  sheets: [{ name: "Old list", cells: [["x".repeat(1_000_000)]], merges: [] }],
};

/** The page without its drawing, and what it has asked of the add-on. */
function aPage(read: FileRead, whenAsked: (name: string, page: Page) => void = () => undefined) {
  let state: ImportState = { ...NOTHING_CHOSEN, start: START, pasted: "" };
  const asked: string[] = [];
  const ask = (async (name: string, ask: { piece?: number }) => {
    asked.push(ask.piece === undefined ? name : `${name} ${ask.piece}`);
    whenAsked(asked[asked.length - 1] ?? "", page);
    return { ok: true, value: { parts: [], tables: [], unread: [], refused: [], change: 7 } };
  }) as unknown as Ask;
  const actions = importActions(
    { get: () => state, set: (change) => (state = { ...state, ...change }) },
    {
      ask,
      readFile: async () => read,
      newId: () => "abcd",
      drawn: async () => undefined,
      check: async () => null,
    },
  );
  const page = { actions, asked, state: () => state };
  return page;
}
type Page = {
  readonly actions: ReturnType<typeof importActions>;
  readonly state: () => ImportState;
};

const FILE = { name: "old.xlsx" } as File;

test("a file goes in pieces, and then what would come in is shown", async () => {
  const page = aPage(LONG);
  await page.actions.chooseFile(FILE);
  expect(page.asked).toEqual(["stagePiece 0", "stagePiece 1", "stagePiece 2", "previewImport"]);
  expect(page.state()).toMatchObject({ step: "columns", working: null, failure: null });
});

test("a stop while it is being sent takes away what was sent, and nothing comes after", async () => {
  const page = aPage(LONG, (name, { actions }) => {
    if (name === "stagePiece 1") actions.stop();
  });
  await page.actions.chooseFile(FILE);
  expect(page.asked).toEqual(["stagePiece 0", "stagePiece 1", "discardImport"]);
  expect(page.state()).toMatchObject({
    step: "choose",
    working: null,
    notice: "Stopped. Nothing has been changed.",
  });
});

test("a stop while it is compared takes away what was sent, and no preview is shown", async () => {
  const page = aPage(LONG, (name, { actions }) => {
    if (name === "previewImport") actions.stop();
  });
  await page.actions.chooseFile(FILE);
  expect(page.asked.slice(3)).toEqual(["previewImport", "discardImport"]);
  expect(page.state()).toMatchObject({ step: "choose", shown: null });
});

test("a file that cannot be read is a sentence, and nothing is sent", async () => {
  const page = aPage({ ok: false, sentence: "old.xlsx has a password." });
  await page.actions.chooseFile(FILE);
  expect(page.asked).toEqual([]);
  expect(page.state()).toMatchObject({ failure: "old.xlsx has a password.", working: null });
});

test("going back to choose something else takes away what was sent", async () => {
  const page = aPage(LONG);
  await page.actions.chooseFile(FILE);
  page.actions.back();
  expect(page.asked.slice(4)).toEqual(["discardImport"]);
  expect(page.state().step).toBe("choose");
});

const LIST = { from: 0, items: [], total: 0 };
/** A preview of one table with 20,000 new rows, of which the first 500 are on the page. */
const MANY = {
  parts: [],
  unread: [],
  refused: [],
  change: 7,
  tables: [
    {
      ...{ changes: LIST, conflicts: LIST, names: LIST, skipped: LIST, problems: LIST },
      newRows: { from: 0, items: Array(500).fill({ key: "a", cells: [] }), total: 20_000 },
    },
  ],
};

/** A page that is at its preview, with what it asks afterwards. */
async function looking(whenAsked: (name: string, page: Page) => void = () => undefined) {
  const asked: { name: string; ask: object }[] = [];
  let state: ImportState = { ...NOTHING_CHOSEN, pasted: "", start: START };
  const answers: { readonly [name: string]: unknown } = {
    previewImport: MANY,
    importFrom: MANY,
    readImportList: {
      from: 19_500,
      items: Array(500).fill({ key: "z", cells: [] }),
      total: 20_000,
    },
    takeBackImport: { refused: [] },
  };
  const ask = (async (name: string, given: object) => {
    asked.push({ name, ask: given });
    whenAsked(name, page);
    return { ok: true, value: answers[name] ?? {} };
  }) as unknown as Ask;
  const actions = importActions(
    { get: () => state, set: (change) => (state = { ...state, ...change }) },
    {
      ask,
      readFile: async () => LONG,
      newId: () => "abcd",
      drawn: async () => undefined,
      check: async () => null,
    },
  );
  const page: Page = { actions, state: () => state };
  await actions.chooseTab("Old list", true);
  asked.splice(0);
  return { actions, asked, names: () => asked.map(({ name }) => name), state: () => state };
}

test("what is said of a sheet is read again at once, and what was said before holds", async () => {
  const { actions, asked, state } = await looking();
  await actions.decideSheet({ sheet: "Old list", part: 1, table: "Members" });
  await actions.decideSheet({ sheet: "Old list", part: 1, headerRow: 4 });
  expect(asked.map(({ ask }) => ask)).toMatchObject([
    { sheets: [{ sheet: "Old list", part: 1, table: "Members" }] },
    { sheets: [{ sheet: "Old list", part: 1, table: "Members", headerRow: 4 }] },
  ]);
  expect(state()).toMatchObject({ step: "columns", working: null });
});

test("of what is said one after the other, as arrow keys do, only the last is read", async () => {
  const { actions, asked } = await looking();
  await Promise.all(
    [1, 2, 3, 4].map((headerRow) => actions.decideSheet({ sheet: "a", part: 1, headerRow })),
  );
  expect(asked.map(({ ask }) => ask)).toMatchObject([{ sheets: [{ headerRow: 4 }] }]);
});

test("a stop while a sheet is read again puts back what was decided", async () => {
  let isStopping = false;
  const { actions, state } = await looking((_, { actions: page }) => {
    if (isStopping) page.stop();
  });
  isStopping = true;
  const before = state().decisions;
  await actions.decideSheet({ sheet: "Old list", part: 1, table: "Events" });
  expect(state()).toMatchObject({
    step: "columns",
    working: null,
    notice: "Stopped. Nothing has been changed.",
  });
  expect(state().decisions).toBe(before);
});

test("a page of a long list that is there is shown at once; another is asked for with its piece", async () => {
  const { actions, asked, state } = await looking();
  await actions.turnPage(0, "newRows", 9);
  expect(asked).toEqual([]);
  await actions.turnPage(0, "newRows", 399);
  expect(asked).toMatchObject([{ name: "readImportList", ask: { list: "newRows", from: 19_500 } }]);
  expect(state().pages).toEqual({ "0 newRows": 399 });
  expect(state().shown?.tables[0]?.newRows.items[499]?.key).toBe("z");
});

test("a stop while it is brought in takes all of it back", async () => {
  const { actions, asked, names, state } = await looking((name, { actions: page }) => {
    if (name === "importFrom") page.stop();
  });
  await actions.lookThrough();
  asked.splice(0);
  await actions.bringIn();
  expect(names()).toEqual(["importFrom", "takeBackImport"]);
  expect(asked[1]?.ask).toEqual({ change: 7, tab: "Old list" });
  expect(state()).toMatchObject({
    step: "choose",
    notice: "Stopped. What had come in was taken back: nothing has been changed.",
  });
});

test("while it is brought in the page says that closing it stops nothing, and how it is stopped", async () => {
  let said = "";
  const { actions } = await looking((name, { state }) => {
    if (name === "importFrom") said = state().working?.text ?? "";
  });
  await actions.lookThrough();
  await actions.bringIn();
  expect(said).toContain("Closing this window does not stop it: press Stop");
});
