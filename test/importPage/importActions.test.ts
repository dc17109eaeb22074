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
  let state: ImportState = { ...NOTHING_CHOSEN, start: START };
  const asked: string[] = [];
  const ask = (async (name: string, ask: { piece?: number }) => {
    asked.push(ask.piece === undefined ? name : `${name} ${ask.piece}`);
    whenAsked(asked[asked.length - 1] ?? "", page);
    return { ok: true, value: { parts: [], tables: [], unread: [], refused: [], change: 7 } };
  }) as unknown as Ask;
  const actions = importActions(
    { get: () => state, set: (change) => (state = { ...state, ...change }) },
    { ask, readFile: async () => read, newId: () => "abcd", drawn: async () => undefined },
  );
  const page = { actions, asked, state: () => state };
  return page;
}
type Page = { readonly actions: ReturnType<typeof importActions> };

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
