import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readProblems } from "../../../src/app/calls/readProblems";
import { addFromStatement, previewStatement } from "../../../src/app/calls/statementCalls";
import type { StatementShown } from "../../../src/app/calls/states/statementState";
import { undoChange } from "../../../src/app/calls/undoChange";
import { readStatementJob } from "../../../src/app/jobs/readStatementJob";
import { partsOfText } from "../../../src/statement/partsOfText";
import { chosenOffer, PRIORITY_CHOICE } from "../../../src/statementPage/chosenOffer";
import { parseCompact } from "../../../src/tables/compact";
import { type MemoryWorkbook, memoryWorkbook } from "../../sidebar/memoryPorts";
import { aCompact, aDay, type CompactParts, gridsOf } from "../../support/builders";

const ANNEXE = readFileSync(join(__dirname, "../../statement/annexe.txt"), "utf8");
const KINDS = [
  "75% of members to have signed the Members' Charter by 31 March 2010.",
  "Hold 3 Good Practice Events before the end of March 2010.",
  "Reduce the vacancy rate from 9 % to 7 % by 31 March 2010.",
  "15 % fewer recorded burglaries than last year by the end of March 2010.",
  "Keep spending on agency staff to no more than £250,000 in 2009-10.",
  "A workforce strategy published by June.",
  "Five health bodies to sign the Jobs Pledge by 1 December 2009.",
].join("\n");

function workbook(parts: CompactParts = {}): MemoryWorkbook {
  return memoryWorkbook(gridsOf(parts), aDay("2009-10-07"));
}

function preview(book: MemoryWorkbook, text: string, year: string | null = null): StatementShown {
  return previewStatement(book.ports, { parts: partsOfText(text), year });
}

/** Everything that is ticked unless a person says otherwise. */
function confirm(book: MemoryWorkbook, shown: StatementShown) {
  return addFromStatement(book.ports, chosenOffer({ shown, edits: {}, ticks: {} }));
}

/** What the workbook says now of its priorities, measures and actions. */
function contents(book: MemoryWorkbook): unknown {
  const { priorities, measures, actions } = parseCompact(
    book.grids(),
    aDay("2009-10-07"),
    null,
    aCompact().howRead,
  );
  return [priorities, measures, actions].map((rows) => rows.map(({ row: _, ...values }) => values));
}

test.each([
  ["the annexe of the Charter", ANNEXE],
  ["a sentence of each kind", KINDS],
])("%s confirmed as it is proposed is what the job adds by itself", (_, text) => {
  const [byHand, byItself] = [workbook(), workbook()];
  confirm(byHand, preview(byHand, text));
  readStatementJob(byItself.ports, { parts: partsOfText(text), year: null, write: true });
  expect(contents(byHand)).toEqual(contents(byItself));
});

test("looking at what it proposes writes nothing", () => {
  const book = workbook();
  const before = JSON.stringify(book.grids());
  preview(book, ANNEXE);
  expect(JSON.stringify(book.grids())).toBe(before);
});

test("the same Statement a second time is there already, and adds nothing", () => {
  const book = workbook();
  expect(confirm(book, preview(book, ANNEXE)).sentence).toContain(
    "4 success measures and 3 priorities were added.",
  );
  const before = JSON.stringify(book.grids());
  const again = preview(book, ANNEXE);
  expect(again.measures.map(({ there }) => there)).toEqual(["SM1", "SM2", "SM3", "SM4"]);
  expect(again.priorities.map(({ there }) => there)).toEqual(["P1", "P2", "P3"]);
  expect(chosenOffer({ shown: again, edits: {}, ticks: {} })).toEqual({
    priorities: [],
    measures: [],
  });
  expect(JSON.stringify(book.grids())).toBe(before);
});

test("priorities that name aims bring the Charter's five with their parts, once", () => {
  const book = workbook({ without: ["Aims"] });
  const shown = preview(book, ANNEXE);
  expect(shown.bringsAims).toBe(true);
  expect(confirm(book, shown).sentence).toBe(
    "4 success measures and 3 priorities were added. The tab Aims has the aims of the Charter now: change them where yours says otherwise.",
  );
  const refs = Array.from({ length: 10 }, (_, at) => book.cell("Aims", "Ref", at + 2));
  expect(refs.map((cell) => ("text" in cell ? cell.text : ""))).toEqual(
    "1,2,2.1,2.2,2.3,2.4,3,4,5,".split(","),
  );
  expect(book.cell("Aims", "Aim", 9)).toEqual({
    kind: "text",
    text: expect.stringContaining("Raise the profile and perceived value"),
  });
  expect(preview(book, `${ANNEXE}\nPriority: Other\nPublish a plan by June.`).bringsAims).toBe(
    false,
  );
});

test("aims that are there stay as they are, and priorities that name none bring none", () => {
  const aims = [{ Ref: "1", Aim: "To do good" }];
  const book = workbook({ aims });
  confirm(book, preview(book, ANNEXE));
  expect(book.cell("Aims", "Ref", 3)).toEqual({ kind: "blank" });
  const plain = workbook({ without: ["Aims"] });
  confirm(plain, preview(plain, `Priority: Plans\n${KINDS}`));
  expect(plain.grids().map(({ name }) => name)).not.toContain("Aims");
});

test("two pages that confirm the same Statement add it once", () => {
  const book = workbook();
  const [first, second] = [preview(book, ANNEXE), preview(book, ANNEXE)];
  confirm(book, first);
  const before = JSON.stringify(book.grids());
  expect(confirm(book, second).sentence).toBe(
    "Nothing was added; 4 success measures are there already.",
  );
  expect(JSON.stringify(book.grids())).toBe(before);
});

test("a measure is shown with its sentence, what was and was not understood, and its values", () => {
  const [first] = preview(workbook(), ANNEXE).measures;
  expect(first).toMatchObject({
    sentence: expect.stringContaining("A target of 10 additional Skills Pledges"),
    understood: ["10", "additional", "Skills Pledges", "before the end of March 2009"],
    notUnderstood: [
      "early September 2008",
      "Ratified by Steering Group at their September meeting",
    ],
    priority: 0,
    values: {
      measuredBy: "Members with",
      of: "Skills Pledge on",
      count: "New in period",
      target: "10",
      due: "31 Mar 2009",
      setBy: "Skills Pledge Task Group",
      baseline: "",
    },
  });
});

test("the form asks for declared columns, with their choices", () => {
  const { measureFields, priorityFields, countable } = preview(workbook(), ANNEXE);
  expect(priorityFields.map(({ title }) => title)).toEqual(["Priority", "Purpose", "Aims"]);
  expect(measureFields.map(({ title }) => title)).toEqual(
    "Success measure,Measured by,Of,Among,Count,Direction,Baseline,Target,Unit,Starts,Due,Set by,Set on,Ratified on".split(
      ",",
    ),
  );
  expect(measureFields.find(({ field }) => field === "direction")?.options).toEqual([
    "Increase",
    "Decrease",
    "Keep at least",
    "Keep at most",
  ]);
  expect(countable["Events held"]).toContain("Good Practice Event");
  expect(countable["Share of members with"]).toContain("Skills Pledge on");
});

test("what a person changes comes in as they typed it", () => {
  const book = workbook();
  const shown = preview(book, KINDS);
  const edits = {
    "measure 0 target": "80 %",
    "measure 0 due": "30/6/2010",
    "measure 0 measure": "=HYPERLINK(1)",
    "measure 1 target": "about four",
    "measure 2 direction": "Keep at most",
  };
  addFromStatement(book.ports, chosenOffer({ shown, edits, ticks: {} }));
  expect(book.cell("Success measures", "Target", 2)).toEqual({
    kind: "number",
    number: 0.8,
    percent: true,
  });
  expect(book.cell("Success measures", "Due", 2)).toMatchObject({ day: "2010-06-30" });
  expect(book.cell("Success measures", "Success measure", 2)).toEqual({
    kind: "text",
    text: "=HYPERLINK(1)",
  });
  expect(book.cell("Success measures", "Target", 3)).toEqual({ kind: "text", text: "about four" });
  expect(book.cell("Success measures", "Direction", 4)).toEqual({
    kind: "text",
    text: "Keep at most",
  });
});

test("a renamed priority has its measures; one that is left out leaves their cell blank", () => {
  const book = workbook();
  const shown = preview(book, ANNEXE);
  const edits = { "priority 0 priority": "Pledges" };
  const ticks = { "priority 1": false, "measure 3": false };
  const { sentence } = addFromStatement(book.ports, chosenOffer({ shown, edits, ticks }));
  expect(sentence).toContain("3 success measures and 2 priorities were added.");
  expect(book.cell("Priorities", "Priority", 2)).toEqual({ kind: "text", text: "Pledges" });
  expect([2, 3, 4].map((row) => book.cell("Success measures", "Priority", row))).toEqual([
    { kind: "text", text: "P1" },
    { kind: "blank" },
    { kind: "text", text: "P2" },
  ]);
});

test("a measure can be given to a priority of the workbook", () => {
  const book = workbook({ priorities: [{ Ref: "P7", Priority: "Pledges" }] });
  const shown = preview(book, KINDS.split("\n")[0] ?? "");
  const edits = { [`measure 0 ${PRIORITY_CHOICE}`]: "here P7" };
  addFromStatement(book.ports, chosenOffer({ shown, edits, ticks: {} }));
  expect(book.cell("Success measures", "Priority", 2)).toEqual({ kind: "text", text: "P7" });
});

test("the year that was typed is that of days without one", () => {
  const due = (year: string | null) =>
    preview(workbook(), "Publish a plan by 1 September.", year).measures[0]?.values.due;
  expect(preview(workbook(), "Publish a plan by 1 September.").year).toBe("2009-10");
  expect([due(null), due("2011-12")]).toEqual(["1 Sep 2009", "1 Sep 2011"]);
});

test("what is no year is refused in words", () => {
  expect(() => preview(workbook(), ANNEXE, "next year")).toThrow(
    "'next year' is no programme year: type it as 2008-09, or leave it blank.",
  );
});

const NO_SETTINGS = {
  "Compact name": "",
  "Programme year": "",
  "Year starts": "",
  "Year ends": "",
};
const setting = (book: MemoryWorkbook, name: string): unknown => {
  const { settings } = parseCompact(book.grids(), aDay("2009-10-07"), null, aCompact().howRead);
  const said: Readonly<Record<string, unknown>> = { ...settings };
  return said[name];
};
const SETTINGS_SAID = ["compactName", "programmeYear", "yearStarts", "yearEnds"];
const ANNEXE_SAYS = ["Derbyshire Public Sector Compact", "2008-09", "2008-04-01", "2009-03-31"];

test("whose Statement it is and of which year fills Settings that are blank", () => {
  const [byHand, byItself] = [
    workbook({ settings: NO_SETTINGS }),
    workbook({ settings: NO_SETTINGS }),
  ];
  const shown = preview(byHand, ANNEXE);
  expect(shown.settings.map(({ value, now, isForBlank }) => [value, now, isForBlank])).toEqual([
    ["Derbyshire Public Sector Compact", "", true],
    ["2008-09", "", true],
    ["1 Apr 2008", "", true],
    ["31 Mar 2009", "", true],
  ]);
  expect(confirm(byHand, shown).settings).toBe(
    "Settings have Compact name, Programme year, Year starts and Year ends now, as the Statement says.",
  );
  readStatementJob(byItself.ports, { parts: partsOfText(ANNEXE), year: null, write: true });
  for (const book of [byHand, byItself]) {
    expect(SETTINGS_SAID.map((name) => setting(book, name))).toEqual(ANNEXE_SAYS);
  }
  expect(preview(byHand, ANNEXE).settings).toEqual([]);
});

test("what Settings say already stays, unless a person ticks and changes it", () => {
  const book = workbook({
    settings: { ...NO_SETTINGS, "Compact name": "Ours", "Programme year": "2009-10" },
  });
  const shown = preview(book, ANNEXE);
  expect(shown.settings.map(({ now, isForBlank }) => [now, isForBlank])).toEqual([
    ["Ours", false],
    ["2009-10", false],
    ["", false],
    ["", false],
  ]);
  readStatementJob(book.ports, { parts: partsOfText(ANNEXE), year: null, write: true });
  expect(SETTINGS_SAID.map((name) => setting(book, name))).toEqual(["Ours", "2009-10", null, null]);
  const ticks = { "setting 0": true };
  const edits = { "setting 0 compactName": "The Derbyshire Compact" };
  addFromStatement(book.ports, chosenOffer({ shown, edits, ticks }));
  expect(setting(book, "compactName")).toBe("The Derbyshire Compact");
});

test("settings are taken back with the measures that they came with", () => {
  const book = workbook({ settings: NO_SETTINGS });
  const before = SETTINGS_SAID.map((name) => setting(book, name));
  confirm(book, preview(book, ANNEXE));
  const [change] = readProblems(book.ports).changes;
  expect(undoChange(book.ports, { id: change?.id ?? 0 }).refused).toEqual([]);
  expect(SETTINGS_SAID.map((name) => setting(book, name))).toEqual(before);
  expect(book.cell("Success measures", "Ref", 2)).toEqual({ kind: "blank" });
});

test("where somebody else is at work nothing is added", () => {
  const book = workbook();
  const shown = preview(book, ANNEXE);
  book.lock();
  expect(() => confirm(book, shown)).toThrow("Someone else is working here.");
});

test("what a page sends beside the columns of the form is written nowhere", () => {
  const book = workbook();
  addFromStatement(book.ports, {
    priorities: [],
    measures: [{ priority: "", values: { measure: "Hold events", ref: "SM99", actual: "7" } }],
  });
  expect(book.cell("Success measures", "Ref", 2)).toEqual({ kind: "text", text: "SM1" });
  expect(book.cell("Success measures", "Actual", 2)).toEqual({ kind: "blank" });
});
