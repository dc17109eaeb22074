import type { StatementShown } from "../../src/app/calls/states/statementState";
import type { Ask } from "../../src/sidebar/server";
import type { DocumentRead } from "../../src/statementPage/readChosenDocument";
import { readChosenDocument, readPastedText } from "../../src/statementPage/readChosenDocument";
import { statementActions } from "../../src/statementPage/statementActions";
import { NOTHING_READ, type StatementPageState } from "../../src/statementPage/statementState";

const FIELD = { kind: "line", options: [], open: true, required: false, help: "" } as const;

function shownOf(...sentences: readonly string[]): StatementShown {
  return {
    year: "2009-10",
    settings: [],
    priorityFields: [{ field: "priority", title: "Priority", ...FIELD }],
    measureFields: [{ field: "measure", title: "Success measure", ...FIELD }],
    countable: {},
    present: [],
    priorities: [],
    measures: sentences.map((sentence) => ({
      sentence,
      understood: [],
      notUnderstood: [],
      priority: null,
      values: { measure: sentence },
      there: null,
    })),
    unread: [],
    bringsAims: false,
  };
}

/** The page without its drawing, what it has asked of the add-on, and what that answers. */
function aPage(shown: StatementShown, readFile: DocumentRead = { ok: true, parts: [] }) {
  let state: StatementPageState = NOTHING_READ;
  let answer = shown;
  const asked: { readonly name: string; readonly ask: unknown }[] = [];
  const ask = (async (name: string, ask: unknown) => {
    asked.push({ name, ask });
    const added = { sentence: "Added.", settings: null, refused: [] };
    return { ok: true, value: name === "previewStatement" ? answer : added };
  }) as unknown as Ask;
  const actions = statementActions(
    { get: () => state, set: (change) => (state = { ...state, ...change }) },
    {
      ask,
      readFile: async () => readFile,
      readText: readPastedText,
      drawn: async () => undefined,
      check: async () => null,
    },
  );
  return {
    actions,
    asked,
    state: () => state,
    answers: (next: StatementShown) => {
      answer = next;
    },
  };
}

const FIRST = { kind: "measure", at: 0 } as const;

test("what was pasted is read and shown, and nothing is written before the last button", async () => {
  const page = aPage(shownOf("Hold 2 events"));
  page.actions.typeText("Hold 2 events");
  await page.actions.readTyped();
  expect(page.state()).toMatchObject({ step: "through", working: null, year: "2009-10" });
  expect(page.asked).toEqual([
    {
      name: "previewStatement",
      ask: { parts: [{ kind: "line", text: "Hold 2 events" }], year: null },
    },
  ]);
  await page.actions.add();
  expect(page.asked[1]).toEqual({
    name: "addFromStatement",
    ask: {
      priorities: [],
      measures: [{ priority: "", values: { measure: "Hold 2 events" } }],
    },
  });
  expect(page.state().step).toBe("done");
});

test("read for another year, what was typed and unticked stays", async () => {
  const page = aPage(shownOf("Hold 2 events", "Publish a plan"));
  page.actions.typeText("…");
  await page.actions.readTyped();
  page.actions.edit(FIRST, "measure", "Hold two events");
  page.actions.tick({ kind: "measure", at: 1 });
  page.actions.typeYear("2010-11");
  await page.actions.readAgain();
  expect(page.asked[1]?.ask).toMatchObject({ year: "2010-11" });
  expect(page.state().edits).toEqual({ "measure 0 measure": "Hold two events" });
  expect(page.state().ticks).toEqual({ "measure 1": false });
});

test("of another Statement nothing that was typed before stays", async () => {
  const page = aPage(shownOf("Hold 2 events"));
  page.actions.typeText("…");
  await page.actions.readTyped();
  page.actions.edit(FIRST, "measure", "Hold two events");
  page.answers(shownOf("Publish a plan"));
  await page.actions.readTyped();
  expect(page.state().edits).toEqual({});
});

test("ticking twice is as before", async () => {
  const page = aPage(shownOf("Hold 2 events"));
  page.actions.typeText("…");
  await page.actions.readTyped();
  page.actions.tick(FIRST);
  page.actions.tick(FIRST);
  await page.actions.add();
  expect(page.asked[1]?.ask).toMatchObject({ measures: [{ values: {} }] });
});

test("a file that cannot be read is a sentence, and nothing is asked", async () => {
  const page = aPage(shownOf(), { ok: false, sentence: "It is a picture." });
  await page.actions.chooseFile({ name: "scan.docx" } as File);
  expect(page.asked).toEqual([]);
  expect(page.state()).toMatchObject({ failure: "It is a picture.", step: "choose" });
});

const fileOf = (name: string, text: string): File =>
  ({ name, arrayBuffer: async () => new TextEncoder().encode(text).buffer }) as unknown as File;

test.each([
  ["notes.docx", "no document", "notes.docx is no Word document"],
  ["blank.txt", " \n\t\n", "blank.txt holds no text"],
  ["image.txt", "\0\0\0", "image.txt is neither text nor a Word document"],
  ["long.txt", "x".repeat(50_001), "long.txt holds more than 50,000 characters in one piece"],
])("%s is refused in words", async (name, text, sentence) => {
  const read = await readChosenDocument(fileOf(name, text));
  expect(read).toEqual({ ok: false, sentence: expect.stringContaining(sentence) });
});

test("the lines of a text file are its parts", async () => {
  expect(await readChosenDocument(fileOf("a.txt", "Hold 2 events\nPublish a plan"))).toEqual({
    ok: true,
    parts: [
      { kind: "line", text: "Hold 2 events" },
      { kind: "line", text: "Publish a plan" },
    ],
  });
});
