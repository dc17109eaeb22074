import { answerCall, type CallName } from "../../src/app/calls/calls";
import type { ProblemsState } from "../../src/app/calls/states/problemsState";
import { actionsFor } from "../../src/sidebar/actions";
import { firstState, openProblems, type PageState, type View } from "../../src/sidebar/pageState";
import type { Ask, Outcome } from "../../src/sidebar/server";
import { at } from "../support/at";
import { aDay } from "../support/builders";
import { sampleGrids } from "../support/sampleCompact";
import { memoryWorkbook } from "./memoryPorts";

/** The page without a screen, asking the real add-on about the sample. */
function pageOn(view: View) {
  const book = memoryWorkbook(sampleGrids(), aDay("2009-10-07"));
  const asked: string[] = [];
  let state = firstState(view);
  const store = {
    get: () => state,
    set: (change: Partial<PageState>) => {
      state = { ...state, ...change };
    },
  };
  const answers: { [name: string]: (ask: unknown) => Promise<unknown> } = {};
  const ask: Ask = async (name, asking) => {
    asked.push(name);
    const own = answers[name];
    if (own) return (await own(asking)) as Outcome<typeof name>;
    return JSON.parse(answerCall(book.ports, name, JSON.stringify(asking)));
  };
  const focused: string[] = [];
  const actions = actionsFor(
    store,
    ask,
    () => focused.push("sheet"),
    async (item) => {
      focused.push(item);
      return null;
    },
  );
  const answer = (name: CallName, with_: (ask: unknown) => Promise<unknown>) => {
    answers[name] = with_;
  };
  return { book, actions, asked, focused, answer, state: () => state };
}

test("a view is read when it is first shown, and not again", async () => {
  const { actions, asked } = pageOn("progress");
  await actions.show("progress");
  await actions.show("report");
  await actions.show("progress");
  expect(asked).toEqual(["readProgress", "readReport"]);
});

test("an answer that comes too late does not replace a newer one", async () => {
  const { actions, answer, state } = pageOn("progress");
  const waiting: ((value: unknown) => void)[] = [];
  answer("readProgress", () => new Promise((resolve) => waiting.push(resolve)));
  const first = actions.tryAgain();
  const second = actions.tryAgain();
  waiting[1]?.({ ok: true, value: { asAtLabel: "new" } });
  waiting[0]?.({ ok: true, value: { asAtLabel: "old" } });
  await Promise.all([first, second]);
  expect(state().progress.value?.asAtLabel).toBe("new");
});

test("a list that was asked for before a fix does not bring the mended problem back", async () => {
  const { book, actions, answer, state } = pageOn("problems");
  await actions.show("problems");
  const [problem] = state().problems.value?.groups[0]?.rules[0]?.items ?? [];
  if (problem === undefined) throw new Error("The sample has nothing to mend.");
  const old = JSON.parse(answerCall(book.ports, "readProblems", "{}"));
  let finish: (value: unknown) => void = () => undefined;
  answer("readProblems", () => new Promise((resolve) => (finish = resolve)));
  const reading = actions.lookAgain();
  await actions.applyFix(problem);
  const mended = state().problems.value?.counts;
  finish(old);
  await reading;
  expect(mended?.error).toBe(old.value.counts.error - 1);
  expect(state().problems.value?.counts).toEqual(mended);
});

test("the undo list is emptied only once that is asked and confirmed", async () => {
  const { actions, asked, state } = pageOn("problems");
  await actions.show("problems");
  const [problem] = state().problems.value?.groups[0]?.rules[0]?.items ?? [];
  if (problem === undefined) throw new Error("The sample has nothing to mend.");
  await actions.applyFix(problem);
  actions.startEmptying();
  actions.stopEmptying();
  expect(state().emptying).toBe(false);
  actions.startEmptying();
  await actions.lookAgain();
  expect(asked).not.toContain("emptyUndoList");
  expect(state().problems.value?.changes).toHaveLength(1);
  await actions.emptyUndo();
  expect(state().emptying).toBe(false);
  expect(state().notice?.text).toContain("The undo list is empty");
  expect(state().problems.value?.changes).toEqual([]);
});

describe("a change of thousands of rows", () => {
  async function pageWithLarge() {
    const page = pageOn("problems");
    const cells = [
      ["Organisation", "Email"],
      ...Array.from({ length: 600 }, (_, row) => [`Parish ${row}`, `clerk@parish${row}.example`]),
    ];
    const sheets = [{ name: "Old", cells, merges: [] }];
    const asked = JSON.stringify({ sheets, map: [], write: true });
    answerCall(page.book.ports, "importSpreadsheet", asked);
    await page.actions.show("problems");
    const { id = 0, size = 0 } = page.state().problems.value?.changes[0] ?? {};
    return { ...page, id, size };
  }

  test("is looked at first, and then undone in one step", async () => {
    const { actions, asked, state, id, size } = await pageWithLarge();
    expect(size).toBe(600);
    await actions.undo(id);
    expect(asked.filter((name) => /undo/i.test(name))).toEqual(["readUndo", "undoChange"]);
    expect(state()).toMatchObject({ working: null, canStop: false });
    expect(state().problems.value?.changes).toMatchObject([{ undone: true }]);
  });

  test("stopped before it is written, nothing is, and it can be undone later", async () => {
    const { book, actions, asked, state, id } = await pageWithLarge();
    const before = JSON.stringify(book.grids());
    const undoing = actions.undo(id);
    expect(state()).toMatchObject({ canStop: true });
    expect(state().working).toContain("Step 1 of 2: looking at 600 changes");
    actions.stop();
    await undoing;
    expect(state().notice?.text).toBe("Stopped. Nothing has been changed.");
    expect(state()).toMatchObject({ working: null, canStop: false });
    expect(asked).not.toContain("undoChange");
    expect(JSON.stringify(book.grids())).toBe(before);
    await actions.undo(id);
    expect(state().problems.value?.changes).toMatchObject([{ undone: true }]);
  });

  test("once it is being written it says so, and no Stop is offered", async () => {
    const { actions, answer, state, id } = await pageWithLarge();
    let finish: (value: unknown) => void = () => undefined;
    let written: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (written = resolve));
    answer("undoChange", () => {
      written();
      return new Promise((resolve) => (finish = resolve));
    });
    const undoing = actions.undo(id);
    await begun;
    expect(state().canStop).toBe(false);
    expect(state().working).toContain("Step 2 of 2: taking out 600 rows");
    actions.stop();
    expect(state().working).not.toBeNull();
    finish({ ok: false, code: "locked", message: "Wait." });
    await undoing;
    expect(state().notice?.text).toContain("Wait.");
  });
});

describe("the number of problems beside their tab", () => {
  test("is known before they are looked at, without their list, and stays right after a save", async () => {
    const { book, actions, asked, state } = pageOn("member");
    book.select("Members", 13);
    await actions.show("member");
    await actions.countProblems();
    const before = state().openProblems ?? 0;
    expect(before).toBeGreaterThan(1);
    expect(asked).not.toContain("readProblems");
    actions.draft("Email", "leo.lomas@kgh.example", "leo.lomas @kgh.example,");
    await actions.saveMember();
    expect(state().openProblems).toBeNull();
    expect(state().problems.value && openProblems(state().problems.value as ProblemsState)).toBe(
      before - 1,
    );
  });

  test("that no longer fits the list has the list read again", async () => {
    const { book, actions, asked, state } = pageOn("problems");
    await actions.show("problems");
    await actions.countProblems();
    expect(asked).toEqual(["readProblems", "countProblems"]);
    book.put("Members", "Email", 13, { kind: "text", text: "leo.lomas@kgh.example" });
    await actions.countProblems();
    expect(asked.slice(2)).toEqual(["countProblems", "readProblems"]);
    await actions.show("progress");
    book.put("Members", "Email", 13, { kind: "text", text: "leo.lomas@" });
    await actions.countProblems();
    expect(state().problems.value).toBeNull();
  });

  test("is no news where the list was read while it was counted", async () => {
    const { actions, answer, state } = pageOn("member");
    let finish: (value: unknown) => void = () => undefined;
    answer("countProblems", () => new Promise((resolve) => (finish = resolve)));
    const counting = actions.countProblems();
    await actions.show("problems");
    finish({ ok: true, value: { open: 99 } });
    await counting;
    expect(state().openProblems).toBeNull();
    expect(state().problems.value).not.toBeNull();
  });
});

test("what was shown stays when reading it again fails", async () => {
  const { actions, answer, state } = pageOn("progress");
  await actions.show("progress");
  answer("readProgress", async () => ({ ok: false, code: "locked", message: "Wait." }));
  await actions.tryAgain();
  expect(state().progress.value?.asAtLabel).toBe("7 Oct 2009");
  expect(state().progress.failure?.code).toBe("locked");
});

test("Update progress says what it came to and shows the new figures", async () => {
  const { actions, state } = pageOn("progress");
  await actions.show("progress");
  await actions.updateProgress();
  expect(state().notice?.text).toContain(
    "As at 7 Oct 2009: 8 of 10 success measures are on course and 2 are at risk.",
  );
  expect(state().progress.value?.inSheet).toBe("these");
  expect(state().working).toBeNull();
});

test("one job runs at a time: a second press does nothing", async () => {
  const { actions, asked, answer } = pageOn("progress");
  let finish: (value: unknown) => void = () => undefined;
  answer("updateProgress", () => new Promise((resolve) => (finish = resolve)));
  const first = actions.updateProgress();
  await actions.updateProgress();
  finish({ ok: false, code: "locked", message: "Wait." });
  await first;
  expect(asked.filter((name) => name === "updateProgress").length).toBe(1);
});

test("a refused job is told in words and can be tried again", async () => {
  const { book, actions, state } = pageOn("progress");
  book.lock();
  await actions.updateProgress();
  expect(state().notice).toMatchObject({
    tone: "failed",
    text: "Someone else is working here. Try again.",
  });
  expect(state().working).toBeNull();
});

test("going to a cell gives the keyboard to the sheet", async () => {
  const { book, actions, focused } = pageOn("progress");
  await actions.goTo({ sheet: "Members", cell: at("Members", "Email", 13) });
  expect(book.visited).toEqual([`Members!${at("Members", "Email", 13)}`]);
  expect(focused).toEqual(["sheet"]);
});

test("going to a place that is gone is told, and the keyboard stays", async () => {
  const { actions, focused, state } = pageOn("progress");
  await actions.goTo({ sheet: "Nowhere", cell: "A1" });
  expect(state().notice?.text).toContain('no longer a cell A1 on a tab called "Nowhere"');
  expect(focused).toEqual([]);
});

describe("the member's form", () => {
  async function onRow(row: number) {
    const page = pageOn("member");
    page.book.select("Members", row);
    await page.actions.show("member");
    return page;
  }

  test("sends what was typed, with what stood there before", async () => {
    const { book, actions, state } = await onRow(4);
    actions.draft("Job title", "Head of HR", "Workforce Development Manager");
    await actions.saveMember();
    expect(book.cell("Members", "Job title", 4)).toEqual({ kind: "text", text: "Head of HR" });
    expect(state().drafts).toEqual({});
    expect(state().notice).toMatchObject({ tone: "done", text: "1 change is saved." });
    expect(state().notice?.undo).not.toBeNull();
  });

  test("typing a value back is no change", async () => {
    const { actions, state } = await onRow(4);
    actions.draft("Job title", "x", "Workforce Development Manager");
    actions.draft("Job title", "Workforce Development Manager", "Workforce Development Manager");
    expect(state().drafts).toEqual({});
  });

  test("keeps what could not be saved, because the cell had changed", async () => {
    const { book, actions, state } = await onRow(4);
    actions.draft("Job title", "Head of HR", "Workforce Development Manager");
    book.put("Members", "Job title", 4, { kind: "text", text: "Director" });
    await actions.saveMember();
    expect(state().drafts).toEqual({ "Job title": "Head of HR" });
    expect(state().notice?.tone).toBe("failed");
    expect(book.cell("Members", "Job title", 4)).toEqual({ kind: "text", text: "Director" });
  });

  test("follows the selection", async () => {
    const { book, actions, state } = await onRow(4);
    book.select("Members", 5);
    await actions.followSelection();
    expect(state().member.value?.form?.organisation).toBe("Kettering Borough Council");
  });

  test("a member asked for here stays until something else is selected in the sheet", async () => {
    const { book, actions, state } = await onRow(4);
    const shown = () => state().member.value?.form?.organisation;
    await actions.readMember({ at: "next", from: 4 });
    book.select("Members", 4);
    await actions.followSelection();
    expect(shown()).toBe("Kettering Borough Council");
    book.select("Members", 13);
    await actions.followSelection();
    expect(shown()).toBe("Kettering General Hospital");
  });

  test("a member asked for while the selection is read is not taken away", async () => {
    const { book, actions, state } = await onRow(4);
    book.select("Members", 13);
    await Promise.all([actions.followSelection(), actions.readMember({ at: "next", from: 4 })]);
    expect(state().member.value?.form?.organisation).toBe("Kettering Borough Council");
  });

  test("does not follow while something is typed", async () => {
    const { book, actions, state } = await onRow(4);
    actions.draft("Job title", "Head of HR", "Workforce Development Manager");
    book.select("Members", 5);
    await actions.followSelection();
    expect(state().member.value?.form?.organisation).toBe("Corby Borough Council");
  });

  test("keeps what was typed when something else is mended, and asks before it shows another", async () => {
    const { actions, state } = await onRow(4);
    actions.draft("Job title", "Head of HR", "Workforce Development Manager");
    await actions.show("problems");
    const items = state().problems.value?.groups.flatMap(({ rules }) =>
      rules.flatMap((rule) => rule.items),
    );
    const problem = items?.find(({ cell }) => cell === at("Members", "Email", 13));
    if (problem === undefined) throw new Error("The sample has no slip in that Email.");
    await actions.applyFix(problem);
    await actions.openMember(problem);
    expect(state().view).toBe("member");
    expect(state().member.value?.form?.organisation).toBe("Corby Borough Council");
    expect(state().drafts).toEqual({ "Job title": "Head of HR" });
    expect(state().notice?.text).toBe("Save or discard what you typed first.");
  });

  test("shows the mended field at once, and what was typed stays", async () => {
    const { actions, state } = await onRow(13);
    const email = () =>
      state()
        .member.value?.form?.sections.flatMap(({ fields }) => fields)
        .find(({ title }) => title === "Email");
    const problem = email()?.problems[0];
    if (problem === undefined) throw new Error("The sample has no slip in that Email.");
    actions.draft("Job title", "Head of HR", "Head of Learning and Development");
    await actions.applyFix(problem);
    expect(email()?.value).toBe("leo.lomas@kgh.example");
    expect(email()?.problems).toEqual([]);
    expect(state().drafts).toEqual({ "Job title": "Head of HR" });
  });

  test("stays while the person looks something up on another tab", async () => {
    const { book, actions, state } = await onRow(4);
    book.select("Events", 2);
    await actions.followSelection();
    expect(state().member.value?.form?.organisation).toBe("Corby Borough Council");
  });
});

describe("the report", () => {
  test("is made for the meeting that was chosen, and its link is kept", async () => {
    const { book, actions, state } = pageOn("report");
    await actions.show("report");
    expect(state().report.value?.meetings.map(({ day }) => day)).toEqual([
      "2009-10-07",
      "2009-12-10",
      "2009-07-08",
    ]);
    actions.choose({ forMeeting: "2009-12-10" });
    await actions.makeReport();
    expect(state().notice?.link?.href).toBe("https://docs.google.com/document/d/report");
    expect(book.cell("Reports", "For meeting", 2)).toMatchObject({ day: "2009-12-10" });
    expect(state().report.value?.earlier[0]?.title).toContain("Progress report");
  });

  test("whose template cannot be read is offered as the built-in one, this once", async () => {
    const { book, actions, state } = pageOn("report");
    book.ports.memory.remember("report template", "gone https://docs.google.com/gone jo@x.example");
    await actions.makeReport();
    expect(state().notice).toMatchObject({ tone: "failed", builtInInstead: true });
    expect(state().notice?.text).toContain("jo@x.example");
    await actions.makeReport(true);
    expect(state().notice).toMatchObject({ tone: "done", builtInInstead: false });
  });
});
