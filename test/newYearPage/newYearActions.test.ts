import { answerCall } from "../../src/app/calls/calls";
import { newYearActions } from "../../src/newYearPage/newYearActions";
import { choiceOf, type NewYearState, NOTHING_OFFERED } from "../../src/newYearPage/newYearState";
import { newYearView } from "../../src/newYearPage/newYearView";
import { textOf } from "../../src/sidebar/description";
import type { Ask } from "../../src/sidebar/server";
import { type MemoryWorkbook, memoryWorkbook } from "../sidebar/memoryPorts";
import { aDay, type CompactParts, gridsOf } from "../support/builders";

const PARTS: CompactParts = {
  settings: { "Programme year": "2009-10", "As at": "2009-10-07" },
  members: [
    { Organisation: "Corby", "Skills Pledge on": "2009-05-01" },
    { Organisation: "Oundle" },
  ],
  measures: [
    {
      Ref: "SM1",
      Priority: "P1",
      "Success measure": "All members to make the Skills Pledge by the end of March 2010",
      "Measured by": "Members with",
      Of: "Skills Pledge on",
      Count: "Total to date",
      Target: 2,
      Due: "2010-03-31",
    },
  ],
  actions: [
    { Ref: "A1", Action: "Ask", Status: "In progress", Due: "2010-01-31" },
    { Ref: "A2", Action: "Write", Status: "Deferred" },
  ],
};

/** The page without its drawing, on a workbook that the real add-on answers for. */
function aPage(parts: CompactParts = PARTS) {
  const book: MemoryWorkbook = memoryWorkbook(gridsOf(parts), aDay("2010-04-01"));
  let state: NewYearState = NOTHING_OFFERED;
  const ask = (async (name: "startNewYear", asked: unknown) => {
    const reply = JSON.parse(answerCall(book.ports, name, JSON.stringify(asked)));
    return reply.ok ? reply : { ok: false, code: reply.code, message: reply.message };
  }) as unknown as Ask;
  const store = {
    get: () => state,
    set: (change: Partial<NewYearState>) => {
      state = { ...state, ...change };
    },
  };
  const actions = newYearActions(store, ask);
  const words = () =>
    newYearView(state, actions, () => undefined)
      .map(textOf)
      .join(" ");
  return { book, actions, words, state: () => state };
}

test("what is usual is ticked, and each says why it is offered, old beside new", async () => {
  const page = aPage();
  await page.actions.load();
  expect(choiceOf(page.state())).toEqual({ measures: ["SM1"], actions: ["A1"], dueMoves: [] });
  const words = page.words();
  expect(words).toContain(
    "It was not met. Total to date: the closing figure becomes its Baseline.",
  );
  expect(words).toContain("Due 31 Mar 2010 31 Mar 2011");
  expect(words).toContain("Baseline (blank) 1");
  expect(words).toMatch(/To be worded again: it names \u201c *March 2010 *\u201d/);
  expect(words).toContain("It is still open, and was due 31 Jan 2010.");
  expect(words).toContain("Move Due from 31 Jan 2010 to 31 Jan 2011");
  expect(words).toContain("It is deferred, so it waits in the kept copy unless you tick it.");
});

test("nothing is written before the last button, which does what was looked through", async () => {
  const page = aPage();
  const before = JSON.stringify(page.book.grids());
  await page.actions.load();
  page.actions.tick({ kind: "actions", ref: "A2" });
  page.actions.tick({ kind: "dueMoves", ref: "A1" });
  page.actions.tickAll("measures", false);
  await page.actions.lookThrough();
  expect(JSON.stringify(page.book.grids())).toBe(before);
  expect(page.state().step).toBe("through");
  expect(page.words()).toContain("A1 : 31 Jan 2010 becomes 31 Jan 2011");
  await page.actions.start();
  const { step, made, shown } = page.state();
  expect(step).toBe("done");
  expect(made?.carried).toEqual({ measures: [], actions: ["A1", "A2"] });
  expect(made?.seen).toBe(shown?.seen);
  expect(page.book.cell("Action plan", "Due", 2)).toMatchObject({ day: "2011-01-31" });
});

test("what somebody changes meanwhile stops it, and it can be looked through again", async () => {
  const page = aPage();
  await page.actions.load();
  await page.actions.lookThrough();
  page.book.put("Action plan", "Status", 2, { kind: "text", text: "Done" });
  const before = JSON.stringify(page.book.grids());
  await page.actions.start();
  expect(page.state().failure).toContain("Somebody has changed the workbook");
  expect(JSON.stringify(page.book.grids())).toBe(before);
  await page.actions.lookThrough();
  await page.actions.start();
  expect(page.state().step).toBe("done");
});

test("stopped while it is worked out, it stays where it is and nothing is written", async () => {
  const page = aPage();
  const before = JSON.stringify(page.book.grids());
  await page.actions.load();
  const looking = page.actions.lookThrough();
  page.actions.stop();
  await looking;
  expect(page.state()).toMatchObject({ step: "choose", working: null, shown: null });
  expect(JSON.stringify(page.book.grids())).toBe(before);
});

test("what stops the job is said, with a way to try again", async () => {
  const page = aPage({ ...PARTS, settings: { "Year starts": "", "Year ends": "" } });
  await page.actions.load();
  expect(page.words()).toContain("Settings does not say when the year ends");
  expect(page.words()).toContain("Try again");
});

test("done, it can be undone from the page, and says what was left", async () => {
  const page = aPage();
  await page.actions.load();
  await page.actions.lookThrough();
  await page.actions.start();
  page.book.put("Settings", "Value", 4, { kind: "text", text: "2010-11 (draft)" });
  await page.actions.undo(page.state().made?.change ?? 0);
  expect(page.words()).toContain("2009-10 is open again");
  expect(page.words()).toContain("Programme year: Value (B4)");
});
