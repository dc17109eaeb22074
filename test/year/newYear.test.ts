import { undoChange } from "../../src/app/calls/undoChange";
import { startNewYear } from "../../src/app/jobs/startNewYear";
import { describeCell } from "../../src/cells/cellValue";
import type { SheetGrid } from "../../src/cells/sheetGrid";
import { Refusal } from "../../src/domain/problem";
import { memoryWorkbook } from "../sidebar/memoryPorts";
import { aDay, type CompactParts, gridsOf, type Row } from "../support/builders";

const USUAL = { measures: null, actions: null } as const;
const MEASURE = {
  Ref: "SM1",
  Priority: "P1",
  "Success measure": "10 additional Skills Pledges by the end of March 2010",
  "Measured by": "Members with",
  Of: "Skills Pledge on",
  Count: "Total to date",
  Target: 3,
  Due: "2010-03-31",
};
const MEMBERS: readonly Row[] = [
  { Organisation: "Corby", "Skills Pledge on": "2009-05-01" },
  { Organisation: "Daventry", "Skills Pledge on": "2008-05-01" },
  { Organisation: "Kettering" },
];

function begun(parts: CompactParts, write = true) {
  const settings = { "Programme year": "2009-10", "As at": "2009-10-07", ...parts.settings };
  const grids = gridsOf({ members: MEMBERS, ...parts, settings });
  const book = memoryWorkbook(grids, aDay(parts.today ?? "2010-04-01"));
  return { book, answer: startNewYear(book.ports, { ...USUAL, write }) };
}

function rowsIn(grids: readonly SheetGrid[], tab: string): readonly Record<string, string>[] {
  const [titles = [], ...rows] = grids.find(({ name }) => name === tab)?.cells ?? [];
  return rows.map((row) =>
    Object.fromEntries(
      row
        .map((cell, at) => [describeCell(titles[at] ?? cell), describeCell(cell)] as const)
        .filter(([, value]) => value !== ""),
    ),
  );
}

test("the dates of the year move on, and As at is today again", () => {
  const { book, answer } = begun({});
  expect(answer).toMatchObject({ from: "2009-10", to: "2010-11", closedAt: "2010-03-31" });
  const settings = rowsIn(book.grids(), "Settings");
  expect(settings).toContainEqual({ Setting: "Programme year", Value: "2010-11" });
  expect(settings).toContainEqual({ Setting: "Year starts", Value: "1 Apr 2010" });
  expect(settings).toContainEqual({ Setting: "Year ends", Value: "31 Mar 2011" });
  expect(settings).toContainEqual({ Setting: "As at" });
});

test("an unmet measure goes on: its days move, the closing figure is its baseline", () => {
  const { book, answer } = begun({
    measures: [
      {
        ...MEASURE,
        Profile: "30/09/2009: 1; 31/12/2009: 2",
        "Set by": "Steering Group",
        "Set on": "2009-04-02",
        "Ratified on": "2009-04-20",
        Comment: "One more is booked.",
      },
    ],
  });
  expect(answer.baselines).toEqual([{ ref: "SM1", from: null, to: 2 }]);
  expect(rowsIn(book.grids(), "Success measures")).toEqual([
    {
      ...MEASURE,
      Target: "3",
      Baseline: "2",
      Due: "31 Mar 2011",
      Profile: "30/09/2010: 1; 31/12/2010: 2",
      "Set by": "Steering Group",
    },
  ]);
  const [kept] = rowsIn(book.grids(), "Success measures 2009-10");
  expect(kept).toMatchObject({ Due: "31 Mar 2010", Actual: "2", Status: "At risk" });
  expect(answer.toReword).toEqual(["SM1"]);
});

test("a measure that is met leaves, with its log and its figures", () => {
  const { book, answer } = begun({
    measures: [
      { ...MEASURE, Target: 2 },
      { ...MEASURE, Ref: "SM2", "Measured by": "Typed figure", Of: "", Target: 9 },
    ],
    figures: [
      { Measure: "SM1", "As at": "2009-06-30", Figure: 1 },
      { Measure: "SM2", "As at": "2009-06-30", Figure: 4 },
    ],
  });
  expect(answer.carried.measures).toEqual(["SM2"]);
  expect(answer.kept).toContain("Figures 2009-10");
  for (const tab of ["Progress log", "Figures"]) {
    const refs = (name: string) => rowsIn(book.grids(), name).map(({ Measure }) => Measure);
    expect(new Set(refs(tab))).toEqual(new Set(["SM2"]));
    expect(new Set(refs(`${tab} 2009-10`))).toEqual(new Set(["SM1", "SM2"]));
  }
});

test("a measure that is due after the year goes on as it is, and keeps its first day", () => {
  const { book, answer } = begun({ measures: [{ ...MEASURE, Due: "2012-03-31" }] });
  expect(answer).toMatchObject({ carried: { measures: ["SM1"] }, baselines: [] });
  expect(answer.offered.measures).toEqual([]);
  const [row] = rowsIn(book.grids(), "Success measures");
  expect(row).toMatchObject({ Starts: "1 Apr 2009", Due: "31 Mar 2012" });
});

test("events that are over leave, unless a measure goes on counting them", () => {
  const events = [
    { Ref: "E1", Event: "Buddies", Type: "Master Class", Status: "Held", Date: "2009-05-06" },
    { Ref: "E2", Event: "Marks", Type: "Master Class", Status: "Scheduled", Date: "2010-05-06" },
  ];
  const measure = { ...MEASURE, "Measured by": "Events held", Of: "Master Class" };
  const refs = (count: string) => {
    const { book } = begun({ events, measures: [{ ...measure, Count: count }] });
    return rowsIn(book.grids(), "Events").map(({ Ref }) => Ref);
  };
  expect(refs("New in period")).toEqual(["E2"]);
  expect(refs("Total to date")).toEqual(["E1", "E2"]);
});

test("what was done since the last meeting stays for the report that will tell of it", () => {
  const action = { Action: "Write", Status: "Done" };
  const { book } = begun({
    meetings: [{ Date: "2010-01-20", Group: "Steering Group", Status: "Held" }],
    actions: [
      { ...action, Ref: "A1", "Done on": "2009-12-01" },
      { ...action, Ref: "A2", "Done on": "2010-03-01" },
      { ...action, Ref: "A3", Status: "Deferred" },
      { ...action, Ref: "A4", Status: "In progress" },
    ],
  });
  expect(rowsIn(book.grids(), "Action plan").map(({ Ref }) => Ref)).toEqual(["A2", "A4"]);
});

test("a target that exceeds the members is said, and so is an action that lost its measure", () => {
  const { answer } = begun({
    measures: [
      { ...MEASURE, Target: 30 },
      { ...MEASURE, Ref: "SM2", Target: 1 },
    ],
    actions: [{ Ref: "A1", Action: "Ask", Status: "In progress", "Success measure": "SM2" }],
  });
  expect(answer.noLongerValid).toEqual([
    {
      ref: "SM1",
      why: "Its target is 30, and there are no more than 3 members that can be counted by 31 Mar 2011: type a target that can be reached.",
    },
    {
      ref: "A1",
      why: "It serves SM2, which is not carried on: choose another Success measure for it, or clear that cell.",
    },
  ]);
});

test("only what was chosen is carried on", () => {
  const grids = gridsOf({
    settings: { "Programme year": "2009-10" },
    members: MEMBERS,
    measures: [MEASURE, { ...MEASURE, Ref: "SM2" }],
    actions: [{ Ref: "A1", Action: "Ask", Status: "In progress" }],
  });
  const book = memoryWorkbook(grids, aDay("2010-04-01"));
  const choice = { measures: ["sm2"], actions: [], write: true };
  expect(startNewYear(book.ports, choice).carried).toEqual({ measures: ["SM2"], actions: [] });
  expect(rowsIn(book.grids(), "Success measures")).toHaveLength(1);
  expect(rowsIn(book.grids(), "Action plan")).toHaveLength(0);
  expect(rowsIn(book.grids(), "Success measures 2009-10")).toHaveLength(2);
});

const OPEN = { Ref: "A1", Action: "Ask", Status: "In progress", Due: "2010-01-31" };

test("an open action keeps its due day, for it is overdue; it moves only where that is asked for", () => {
  const grids = gridsOf({
    settings: { "Programme year": "2009-10" },
    measures: [MEASURE],
    actions: [OPEN, { ...OPEN, Ref: "A2" }, { ...OPEN, Ref: "A3", Due: "2010-06-30" }],
  });
  const book = memoryWorkbook(grids, aDay("2010-04-01"));
  const answer = startNewYear(book.ports, { ...USUAL, dueMoves: ["a2", "A3"], write: true });
  expect(answer.dueDays).toEqual([{ ref: "A2", from: "2010-01-31", to: "2011-01-31" }]);
  expect(rowsIn(book.grids(), "Action plan").map(({ Due }) => Due)).toEqual([
    "31 Jan 2010",
    "31 Jan 2011",
    "30 Jun 2010",
  ]);
  undoChange(book.ports, { id: answer.change ?? 0 });
  expect(rowsIn(book.grids(), "Action plan")[1]?.Due).toBe("31 Jan 2010");
});

test("the due day of an action that is not carried on moves nowhere", () => {
  const grids = gridsOf({ measures: [MEASURE], actions: [OPEN] });
  const book = memoryWorkbook(grids, aDay("2010-04-01"));
  const choice = { measures: null, actions: [], dueMoves: ["A1"], write: true };
  expect(startNewYear(book.ports, choice)).toMatchObject({ dueDays: [], refused: [] });
});

test("a measure that was met goes on where it is named; counted to date it needs another target", () => {
  const met = { ...MEASURE, Target: 2 };
  const keep = { ...met, Ref: "SM2", Direction: "Keep at least" };
  const grids = gridsOf({ members: MEMBERS, measures: [met, keep] });
  const book = memoryWorkbook(grids, aDay("2010-04-01"));
  const { offered } = startNewYear(book.ports, { ...USUAL, write: false });
  expect(offered.measures.map(({ isCarried, why }) => [isCarried, why.slice(0, 10)])).toEqual([
    [false, "It was met"],
    [false, "It was met"],
  ]);
  const choice = { measures: ["SM1", "SM2"], actions: null, write: true };
  const answer = startNewYear(book.ports, choice);
  expect(answer.carried.measures).toEqual(["SM1", "SM2"]);
  expect(answer.noLongerValid).toEqual([
    { ref: "SM1", why: expect.stringContaining("It was met, and is counted to date") },
  ]);
});

test.each([
  ["by 31 March 2010", {}, ["31 March 2010"]],
  ["in 2009-10 and by March 2011", {}, ["2009-10"]],
  ["from 1 to 3 by the end of the year", { Baseline: 1 }, ["1"]],
  ["by the end of the year, 21 of them", { Baseline: 1 }, []],
  ["by Christmas", {}, []],
])("of “%s” what is of the old year is named", (words, more, expected) => {
  const measures = [{ ...MEASURE, "Success measure": words, ...more }];
  const { answer } = begun({ measures }, false);
  expect(answer.offered.measures[0]?.oldWords).toEqual(expected);
  expect(answer.toReword).toEqual(expected.length > 0 ? ["SM1"] : []);
});

test("old and new stand side by side, as they are typed", () => {
  const share = { ...MEASURE, "Measured by": "Share of members with", Target: "75%" };
  const { answer } = begun({ measures: [{ ...share, Comment: "Ask" }] }, false);
  expect(answer.offered.measures[0]?.changes).toEqual([
    { title: "Due", from: "31 Mar 2010", to: "31 Mar 2011" },
    { title: "Baseline", from: "", to: "66.67%" },
    { title: "Comment", from: "Ask", to: "" },
  ]);
});

test("what was shown and is not so any more is not done", () => {
  const grids = gridsOf({ measures: [MEASURE], actions: [OPEN] });
  const book = memoryWorkbook(grids, aDay("2010-04-01"));
  const { seen } = startNewYear(book.ports, { ...USUAL, write: false });
  book.put("Success measures", "Target", 2, { kind: "number", number: 9 });
  const before = JSON.stringify(book.grids());
  expect(() => startNewYear(book.ports, { ...USUAL, write: true, seen })).toThrow("has changed");
  expect(JSON.stringify(book.grids())).toBe(before);
  const again = startNewYear(book.ports, { ...USUAL, write: false }).seen;
  expect(startNewYear(book.ports, { ...USUAL, write: true, seen: again }).seen).toBe(again);
});

test("undo puts every cell and row back, and leaves what was typed since", () => {
  const parts = {
    measures: [MEASURE, { ...MEASURE, Ref: "SM2", Target: 1, Colour: "green" }],
    actions: [
      { Ref: "A1", Action: "Ask", Status: "Done", "Done on": "2009-06-01" },
      { Ref: "A2", Action: "Ask again", Status: "In progress" },
    ],
  };
  const { book, answer } = begun(parts);
  book.put("Settings", "Value", 4, { kind: "text", text: "2010-11 (draft)" });
  const undone = undoChange(book.ports, { id: answer.change ?? 0 });
  expect(undone.sentence).toContain('"Success measures 2009-10"');
  expect(undone.refused).toEqual([expect.stringContaining("Programme year: Value (B4)")]);
  const typed = (tab: string, grids: readonly SheetGrid[]) =>
    rowsIn(grids, tab)
      .map(({ Actual, Status, Why, ...rest }) =>
        tab === "Success measures"
          ? JSON.stringify(pick(rest))
          : JSON.stringify({ ...rest, Status }),
      )
      .sort();
  const before = memoryWorkbook(gridsOf({ ...parts, members: MEMBERS }), aDay("2010-04-01"));
  for (const tab of ["Success measures", "Action plan"]) {
    expect(typed(tab, book.grids())).toEqual(typed(tab, before.grids()));
  }
});

/** What people typed of a measure: the rest is written by the add-on. */
function pick(row: Record<string, string>): Record<string, string | undefined> {
  const titles = ["Ref", "Success measure", "Target", "Due", "Baseline", "Colour"];
  return Object.fromEntries(titles.map((title) => [title, row[title]]));
}

test("a year that has long to go, or no end, is not closed", () => {
  const code = (parts: CompactParts): string => {
    try {
      begun(parts);
      return "done";
    } catch (error) {
      return error instanceof Refusal ? error.code : "thrown";
    }
  };
  expect(code({ today: "2009-10-07" })).toBe("year-not-over");
  expect(code({ today: "2010-02-01" })).toBe("done");
  expect(code({ settings: { "Year starts": "", "Year ends": "" } })).toBe("year-unknown");
});

test("a copy never takes the name of a tab that is there", () => {
  const { book, answer } = begun({ measures: [MEASURE] });
  undoChange(book.ports, { id: answer.change ?? 0 });
  const again = startNewYear(book.ports, { ...USUAL, write: true });
  expect(again.kept).toContain("Success measures 2009-10 (2)");
});
