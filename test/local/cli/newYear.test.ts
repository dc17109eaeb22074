import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Project } from "../../../local/appsScript/project/project";
import { readWorkbookFile } from "../../../local/sheets/file/readWorkbookFile";
import { writeWorkbookFile } from "../../../local/sheets/file/writeWorkbookFile";
import type { Workbook } from "../../../local/sheets/workbook/workbook";
import { newYearActions } from "../../../src/newYearPage/newYearActions";
import { type NewYearState, NOTHING_OFFERED } from "../../../src/newYearPage/newYearState";
import type { Ask } from "../../../src/sidebar/server";
import { addOnOn, put, replyTo, workbookOf } from "../../support/addOn";
import { bookIn, compact, type Outcome, workFolder } from "./runCli";

const folder = workFolder();
afterAll(folder.remove);
const cli = (...args: readonly string[]): Outcome => compact(folder.path, ...args);

beforeAll(() => {
  cli("setup", "sample.xlsx", "--sample");
});

async function columnIn(book: string, tab: string, column = 1): Promise<readonly string[]> {
  const sheet = (await bookIn(folder.path, book)).sheetByName(tab);
  const rows = Array.from({ length: sheet?.lastRow() ?? 0 }, (_, row) => row + 1);
  return rows.map((row) => String(sheet?.cell(row, column)?.value ?? ""));
}

test("three years in a row are closed and opened, each with its tabs", async () => {
  const first = cli("new-year", "sample.xlsx", "--out", "one.xlsx", "--json");
  expect(first).toMatchObject({ exit: 0, err: "" });
  const answer = JSON.parse(first.out);
  expect(Object.keys(answer)).toEqual([
    "from",
    "to",
    "kept",
    "carried",
    "baselines",
    "noLongerValid",
  ]);
  expect(answer).toMatchObject({ from: "2009-10", to: "2010-11" });
  const second = cli("new-year", "one.xlsx", "--leave", "SM2", "--out", "two.xlsx", "--json");
  expect(JSON.parse(second.out)).toMatchObject({ from: "2010-11", to: "2011-12" });
  const third = cli("new-year", "two.xlsx", "--out", "three.xlsx", "--json");
  expect(JSON.parse(third.out)).toMatchObject({ from: "2011-12", to: "2012-13" });
  const kept = ["2009-10", "2010-11", "2011-12"].flatMap((year) =>
    ["Success measures", "Events", "Action plan", "Progress log"].map((tab) => `${tab} ${year}`),
  );
  const { sheets } = await bookIn(folder.path, "three.xlsx");
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(kept));
  // Every action and event is in one of the copies or still there.
  for (const tab of ["Action plan", "Events"]) {
    const refs = (book: string, name: string) => columnIn(book, name);
    const before = await refs("sample.xlsx", tab);
    const copied = await refs("three.xlsx", `${tab} 2009-10`);
    expect(copied.filter((ref) => ref !== "")).toEqual(before.filter((ref) => ref !== ""));
  }
  const measures = await columnIn("three.xlsx", "Success measures");
  expect(measures).toEqual(
    (await columnIn("sample.xlsx", "Success measures")).filter((ref) => ref !== "SM2"),
  );
  expect(await columnIn("three.xlsx", "Members")).toEqual(await columnIn("sample.xlsx", "Members"));
});

test("rows that stay move up as whole rows, with nothing blank between", async () => {
  cli("new-year", "sample.xlsx", "--out", "moved.xlsx");
  const stay = ["Ref", "A1", "A2", "A3", "A4", "A5"];
  expect((await columnIn("moved.xlsx", "Action plan")).slice(0, stay.length)).toEqual(stay);
  const texts = await columnIn("sample.xlsx", "Action plan", 2);
  const refs = await columnIn("sample.xlsx", "Action plan");
  const moved = await columnIn("moved.xlsx", "Action plan", 2);
  expect(moved.slice(1, 6)).toEqual(
    ["A1", "A2", "A3", "A4", "A5"].map((ref) => texts[refs.indexOf(ref)]),
  );
});

/** The page of *Start a new year* on a workbook, ticked and confirmed as a person does. */
async function byThePage(project: Project): Promise<NewYearState> {
  let state: NewYearState = NOTHING_OFFERED;
  const ask = (async (name: "startNewYear", asked: never) =>
    replyTo(project, name, asked)) as unknown as Ask;
  const set = (change: Partial<NewYearState>): void => {
    state = { ...state, ...change };
  };
  const actions = newYearActions({ get: () => state, set }, ask);
  await actions.load();
  const { measures, actions: open } = state.offered?.offered ?? { measures: [], actions: [] };
  const [left] = measures.filter(({ isCarried }) => isCarried);
  const [deferred] = open.filter(({ isCarried }) => !isCarried);
  const [late] = open.filter(({ dueMove, isCarried }) => dueMove !== null && isCarried);
  actions.tick({ kind: "measures", ref: left?.ref ?? "" });
  actions.tick({ kind: "actions", ref: deferred?.ref ?? "" });
  actions.tick({ kind: "dueMoves", ref: late?.ref ?? "" });
  await actions.lookThrough();
  await actions.start();
  return state;
}

/** Every cell of every tab, but for the clock's. */
function cellsIn({ sheets }: Workbook): readonly string[] {
  return sheets.flatMap((sheet) => {
    const rows = Array.from({ length: sheet.lastRow() }, (_, row) => row + 1);
    const columns = Array.from({ length: sheet.lastColumn() }, (_, at) => at + 1);
    const told = columns.filter((column) => {
      return !["When", "Recorded"].includes(String(sheet.cell(1, column)?.value));
    });
    return rows.map((row) => {
      const cells = told.map((column) => JSON.stringify(sheet.cell(row, column)?.value ?? ""));
      return `${sheet.name} ${row}: ${cells.join("|")}`;
    });
  });
}

test("the page and the command come to the same, cell by cell", async () => {
  const book = await bookIn(folder.path, "sample.xlsx");
  const plan = book.sheetByName("Action plan");
  if (plan === undefined) throw new Error("There is no Action plan.");
  put(plan, 5, "Status", "Deferred");
  writeFileSync(join(folder.path, "deferred.xlsx"), await writeWorkbookFile(book));
  const project = addOnOn(await bookIn(folder.path, "deferred.xlsx"));
  const { made, ticks } = await byThePage(project);
  expect(Object.keys(ticks)).toEqual(
    ["measures SM", "actions A", "dueMoves A"].map((words) =>
      expect.stringMatching(new RegExp(`^${words}\\d+$`)),
    ),
  );
  const [leave = "", carry = "", move = ""] = Object.keys(ticks).map((key) => key.split(" ")[1]);
  const choice = ["--leave", leave, "--carry", carry, "--move-due", move];
  const command = cli("new-year", "deferred.xlsx", ...choice, "--out", "chosen.xlsx", "--json");
  const { from, to, kept, carried, baselines, noLongerValid } = made ?? {};
  expect(JSON.parse(command.out)).toEqual({ from, to, kept, carried, baselines, noLongerValid });
  const saved = await readWorkbookFile(await writeWorkbookFile(workbookOf(project)), "page.xlsx");
  expect(cellsIn(await bookIn(folder.path, "chosen.xlsx"))).toEqual(cellsIn(saved));
});

test("a due day moves where that is asked for, and only of an action that was due", () => {
  const words = cli("new-year", "sample.xlsx", "--move-due", "A1").out;
  expect(words).toMatch(/Due of A1: \d+ \w+ (20\d\d) becomes \d+ \w+ (?!\1)20\d\d\./);
  expect(cli("new-year", "sample.xlsx").out).not.toContain("Due of A1");
  const wrong = cli("new-year", "sample.xlsx", "--move-due", "SM1");
  expect(wrong).toMatchObject({ exit: 2 });
  expect(wrong.err).toContain('"SM1" is no open action that was due in the closing year.');
});

test("without --out nothing is written, and what may be left is named", () => {
  expect(cli("new-year", "sample.xlsx").out).toContain("can be closed and 2010-11 begun");
  const wrong = cli("new-year", "sample.xlsx", "--leave", "SM99");
  expect(wrong).toMatchObject({ exit: 2 });
  expect(wrong.err).toContain('"SM99" is no unmet measure and no open action.');
});

test("a tab that rows leave is sorted once at most: those at the end are emptied as they stand", () => {
  const calls = (book: string): number =>
    JSON.parse(cli("new-year", book, "--out", "cost.xlsx", "--json", "--calls").out).calls.byMethod[
      "Range.sort"
    ];
  expect(calls("sample.xlsx")).toBe(1);
});
