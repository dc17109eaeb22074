import type { Block } from "../../src/report/block";
import { statementOfPriorities } from "../../src/report/statementOfPriorities";
import { aCompact, type CompactParts, type Row } from "../support/builders";

const PRIORITIES = [
  { Ref: "P1", Priority: "Skills Pledge", Purpose: "To enable sign up", Aims: "1,2,3 and 4" },
  { Ref: "P2", Priority: "Good Practice Events", Aims: "1, 3, 4 and 5" },
];
const MEASURE = {
  Ref: "SM1",
  Priority: "P1",
  "Success measure": "A target of 10 additional Skills Pledges",
  "Set by": "Skills Pledge Task Group",
  "Set on": "2009-09-02",
  "Ratified on": "2009-09-16",
};

function blocksOf(parts: CompactParts): readonly Block[] {
  const settings = { "Programme year": "2009-10", "Compact name": "Derbyshire Compact" };
  const { sections } = statementOfPriorities(aCompact({ settings, ...parts }));
  return sections.flatMap(({ blocks }) => blocks);
}

function rowsOf(parts: CompactParts): readonly (readonly string[])[] {
  return blocksOf(parts).flatMap((block) =>
    block.kind !== "table"
      ? []
      : block.rows.map((row) =>
          row.map((cell) =>
            cell.kind !== "words"
              ? ""
              : cell.runs.map((run) => (run.kind === "text" ? run.text : "")).join(""),
          ),
        ),
  );
}

function lastParagraph(parts: CompactParts): string {
  const last = blocksOf(parts).slice(-1)[0];
  return last?.kind === "paragraph"
    ? last.runs.map((run) => (run.kind === "text" ? run.text : "")).join("")
    : "";
}

test("a row for each priority has its aims and its success measures, as in the Charter's annexe", () => {
  expect(rowsOf({ priorities: PRIORITIES, measures: [MEASURE] })).toEqual([
    [
      "Skills Pledge\nTo enable sign up",
      "1,2,3 and 4",
      "A target of 10 additional Skills Pledges.\n(Set by Skills Pledge Task Group on 2 Sep 2009. Ratified on 16 Sep 2009.)",
    ],
    ["Good Practice Events", "1, 3, 4 and 5", "No success measure has been set yet."],
  ]);
});

const AIMS = ["1", "2", "3", "4", "5"].map((Ref) => ({ Ref, Aim: `Aim number ${Ref}` }));

/** The words of every paragraph and list below the table. */
function wordsBelow(parts: CompactParts): string {
  return blocksOf(parts)
    .flatMap((block) =>
      block.kind === "list" ? block.items.flat() : block.kind === "paragraph" ? block.runs : [],
    )
    .map((run) => (run.kind === "text" ? run.text : ""))
    .join("");
}

test("the aims of the Charter that no success measure serves are listed in its words", () => {
  const said = wordsBelow({ aims: AIMS, priorities: PRIORITIES, measures: [MEASURE] });
  expect(said).toContain(
    "No success measure has been set yet for these aims of the Charter:5 Aim number 5.",
  );
});

test("where every aim has a success measure, that is said", () => {
  const measures = [MEASURE, { ...MEASURE, Ref: "SM2", Priority: "P2" }];
  const said = wordsBelow({ aims: AIMS, priorities: PRIORITIES, measures });
  expect(said).toContain("Every aim of the Charter has a success measure.");
});

test("without the tab Aims nothing is said of aims", () => {
  const parts = { without: ["Aims"], priorities: PRIORITIES, measures: [MEASURE] };
  expect(wordsBelow(parts)).not.toContain("aim");
});

test("a measure of no known priority comes last, so that none is left out", () => {
  const measures = [{ ...MEASURE, Priority: "P9" }];
  const rows = rowsOf({ priorities: PRIORITIES, measures });
  expect(rows.slice(-1)[0]?.[0]).toBe("Other success measures");
  expect(rows.slice(-1)[0]?.[2]).toContain("10 additional Skills Pledges");
});

test("the Steering Group is asked for what it has not ratified yet", () => {
  const open = { ...MEASURE, Ref: "SM2", "Ratified on": "" };
  const asked = (measures: CompactParts["measures"]) =>
    lastParagraph({ priorities: PRIORITIES, measures: measures ?? [] });
  expect(asked([MEASURE])).toContain("has ratified every success measure");
  expect(asked([open])).toContain("asked to ratify the success measures above");
  expect(asked([MEASURE, open])).toContain("asked to ratify 1 of the 2 success measures above");
});

/** Carried from 2009-10 into 2010-11: who set it stays in its row, the days of that are blank. */
const CARRIED = { ...MEASURE, "Set on": "", "Ratified on": "", Due: "2011-03-31" };
const NEXT_YEAR = {
  priorities: PRIORITIES,
  settings: {
    "Programme year": "2010-11",
    "Year starts": "2010-04-01",
    "Year ends": "2011-03-31",
  },
  meetings: [{ Date: "2009-10-07", Group: "Steering Group", Status: "Held" }],
};

function saidOf(parts: Row, more: CompactParts = {}): string {
  return rowsOf({ ...NEXT_YEAR, measures: [{ ...CARRIED, ...parts }], ...more })[0]?.[2] ?? "";
}

test("of a measure that was carried into the year nothing is said of being set until it is anew", () => {
  expect(saidOf({})).toBe("A target of 10 additional Skills Pledges.");
  expect(saidOf({ "Set on": "2010-04-14" })).toContain(
    "(Set by Skills Pledge Task Group on 14 Apr 2010.)",
  );
  expect(saidOf({ "Ratified on": "2010-06-10" })).toContain(
    "(Set by Skills Pledge Task Group. Ratified on 10 Jun 2010.)",
  );
});

test("in the first year of a Compact who set a measure is said also without its day", () => {
  expect(saidOf({}, { meetings: [] })).toContain("(Set by Skills Pledge Task Group.)");
});

test.each([
  ["10 pledges by the end of March 2010", "10 pledges by the end of March 2011."],
  ["10 pledges by 31 March 2010.", "10 pledges by 31 March 2011."],
  ["10 pledges before March 2010 is over", "10 pledges before March 2011 is over."],
  ["4 meetings in 2009-10", "4 meetings in 2010-11."],
  ["4 meetings during 2009/10", "4 meetings during 2010-11."],
  ["10 pledges by the end of March 2011", "10 pledges by the end of March 2011."],
  ["10 pledges", "10 pledges."],
  [
    "A report to the Steering Group of 10 December 2009",
    "A report to the Steering Group of 10 December 2009.\n(To be worded again: 10 December 2009 is over.)",
  ],
  // Not the month of the row.
  ["10 pledges by June 2009", "10 pledges by June 2009.\n(To be worded again: June 2009 is over.)"],
  [
    "95 %, up from 91 % in 2009-10, by March 2010",
    "95 %, up from 91 % in 2009-10, by March 2011.\n(To be worded again: 2009-10 is over.)",
  ],
])("%s, carried and due on 31 March 2011: %s", (measure, said) => {
  expect(saidOf({ "Success measure": measure })).toBe(said);
});

test.each([
  ["All 27 organisations to make the Skills Pledge", "29", "27", "29"],
  ["75% of members by 31 March 2010", "0.8", "75%", "80 %"],
  ["Hold two Master Classes by March 2010", "3", "two", "3"],
  ["Raise from 8 to 14 by March 2010", "16", "14", "16"],
])("carried with another target: %s, %s", (measure, target, says, is) => {
  expect(saidOf({ "Success measure": measure, Target: target })).toContain(
    `(To be worded again: it says ${says}, and the target is ${is}.)`,
  );
});

test.each([
  ["All 27 organisations to make the Skills Pledge", "27"],
  ["75% of members by 31 March 2010", "0.75"],
  ["Hold two Master Classes by March 2010", "2"],
  ["Raise from 8 to 14 by March 2010", "14"],
  ["Increase membership by 5 before March 2010", "32"],
  ["A report to the Steering Group by 31 March 2010", "1"],
  ["A Level 2 qualification for half of our staff by March 2010", "0.5"],
  ["12 schools, three of them primary, to take part", "12"],
])("carried with the target that it says, or none: %s, %s", (measure, target) => {
  expect(saidOf({ "Success measure": measure, Target: target })).not.toContain("again");
});

test("what was set anew is worded as it was set", () => {
  const measure = "95 %, up from 91 % in 2008-09";
  expect(saidOf({ "Success measure": measure, "Ratified on": "2010-06-10" })).not.toContain(
    "again",
  );
});
