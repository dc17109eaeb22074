import { readMeasure, readProgress } from "../../../src/app/calls/readProgress";
import { updateProgressJob } from "../../../src/app/jobs/updateProgress";
import { memoryWorkbook } from "../../sidebar/memoryPorts";
import { at } from "../../support/at";
import { aDay, aMeasure, aMember, gridsOf, membersWith } from "../../support/builders";
import { sampleGrids } from "../../support/sampleCompact";

const TODAY = aDay("2009-10-07");

test("the sample's cards say what the minutes say", () => {
  const { ports } = memoryWorkbook(sampleGrids(), TODAY);
  const { cards, asAtLabel, asAtFrom, tally } = readProgress(ports);
  expect(asAtLabel).toBe("7 Oct 2009");
  expect(asAtFrom).toBe("settings");
  expect(tally.map(({ status, count }) => [status, count])).toEqual([
    ["On course", 8],
    ["At risk", 2],
  ]);
  expect(cards.map(({ ref, figure, status }) => [ref, figure, status])).toEqual([
    ["SM1", "21 of 27 organisations", "On course"],
    ["SM2", "4 of 8 organisations", "On course"],
    ["SM3", "3 of 6 organisations", "On course"],
    ["SM4", "15 of 18 organisations", "On course"],
    ["SM5", "0 of 2 events", "On course"],
    ["SM6", "1 of 4 organisations", "At risk"],
    ["SM7", "16 of 27 members, 59%; target 75%", "At risk"],
    ["SM8", "2 of 4 meetings", "On course"],
    ["SM9", "0 of 1 report", "On course"],
    ["SM10", "15 of 30 jobs", "On course"],
  ]);
  expect(cards[4]?.barInWords).toBe("0 of 2 events, 2 more booked, 1 due by now");
  expect(cards[5]?.priority).toBe("Equality and Diversity");
  expect(cards[0]?.counted.total).toBe(21);
  expect(cards[0]?.notCounted.total).toBe(6);
});

test("pounds and per cent stand with every figure of a card", () => {
  const typedFigure = { "Measured by": "Typed figure", Of: "", "Typed figure": 0.2, Unit: "%" };
  const grids = gridsOf({
    measures: [
      aMeasure({ ...typedFigure, Target: 0.8 }),
      aMeasure({ ...typedFigure, Ref: "SM2", "Typed figure": 200, Target: 800, Unit: "£" }),
    ],
  });
  const { cards } = readProgress(memoryWorkbook(grids, TODAY).ports);
  expect(cards.map(({ figure, barInWords }) => [figure, barInWords])).toEqual([
    ["20% of 80%", "20% of 80%, 41.5% due by now"],
    ["£200 of £800", "£200 of £800, £415 due by now"],
  ]);
});

test("a card leads to its measure's row", () => {
  const { ports } = memoryWorkbook(sampleGrids(), TODAY);
  expect(readProgress(ports).cards[5]?.place).toEqual({
    sheet: "Success measures",
    cell: at("Success measures", "Ref", 7),
  });
});

test("reading progress writes nothing", () => {
  const book = memoryWorkbook(sampleGrids(), TODAY);
  const before = JSON.stringify(book.grids());
  readProgress(book.ports);
  expect(JSON.stringify(book.grids())).toBe(before);
});

test("the page knows whether the sheet shows these figures, older ones or none", () => {
  const book = memoryWorkbook(sampleGrids(), TODAY);
  expect(readProgress(book.ports).inSheet).toBe("none");
  updateProgressJob(book.ports, { asAt: null });
  expect(readProgress(book.ports)).toMatchObject({
    inSheet: "these",
    inSheetSentence: "In the sheet since 7 Oct 2009.",
  });
  book.put("Members", "Equality mark on", 2, { kind: "day", day: aDay("2009-05-01"), time: "" });
  expect(readProgress(book.ports)).toMatchObject({
    inSheet: "older",
    inSheetSentence: "The sheet still shows the figures of 7 Oct 2009.",
  });
});

test("more than sixty names wait until they are asked for", () => {
  const days = Array.from({ length: 70 }, () => "2009-05-01");
  const grids = gridsOf({
    members: membersWith("Skills Pledge on", days),
    measures: [aMeasure({ Target: 100 })],
  });
  const { ports } = memoryWorkbook(grids, TODAY);
  const card = readProgress(ports).cards[0];
  expect(card?.counted.total).toBe(70);
  expect(card?.counted.names.length).toBe(60);
  expect(readMeasure(ports, { ref: "SM1" }).counted.names.length).toBe(70);
});

test("a name says on which day it came to count", () => {
  const grids = gridsOf({
    members: [aMember("Corby Borough Council", { "Skills Pledge on": "2009-05-14" })],
    measures: [aMeasure()],
  });
  const { ports } = memoryWorkbook(grids, TODAY);
  expect(readProgress(ports).cards[0]?.counted.names).toEqual([
    { name: "Corby Borough Council", note: "14 May 2009" },
  ]);
});

test("a measure that is gone is refused in words", () => {
  const { ports } = memoryWorkbook(sampleGrids(), TODAY);
  expect(() => readMeasure(ports, { ref: "SM99" })).toThrow(
    "There is no success measure SM99 any more.",
  );
});

test("a workbook without measures refuses as every job does", () => {
  const { ports } = memoryWorkbook(gridsOf({ without: ["Success measures"] }), TODAY);
  expect(() => readProgress(ports)).toThrow('no tab called "Success measures"');
});
