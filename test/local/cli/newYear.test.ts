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

test("two years in a row are closed and opened, each with its tabs", async () => {
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
  const kept = ["2009-10", "2010-11"].flatMap((year) =>
    ["Success measures", "Events", "Action plan", "Progress log"].map((tab) => `${tab} ${year}`),
  );
  const { sheets } = await bookIn(folder.path, "two.xlsx");
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(kept));
  // Every action and event is in one of the copies or still there.
  for (const tab of ["Action plan", "Events"]) {
    const refs = (book: string, name: string) => columnIn(book, name);
    const before = await refs("sample.xlsx", tab);
    const copied = await refs("two.xlsx", `${tab} 2009-10`);
    expect(copied.filter((ref) => ref !== "")).toEqual(before.filter((ref) => ref !== ""));
  }
  const measures = await columnIn("two.xlsx", "Success measures");
  expect(measures).toEqual(
    (await columnIn("sample.xlsx", "Success measures")).filter((ref) => ref !== "SM2"),
  );
  expect(await columnIn("two.xlsx", "Members")).toEqual(await columnIn("sample.xlsx", "Members"));
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
