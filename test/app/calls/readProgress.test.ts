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
    ["At risk", 2],
    ["On course", 8],
  ]);
  expect(cards.map(({ ref, figure, status }) => [ref, figure, status])).toEqual([
    ["SM6", "1 of 4", "At risk"],
    ["SM7", "16 of 27, target 75%", "At risk"],
    ["SM1", "21 of 27", "On course"],
    ["SM2", "4 of 8", "On course"],
    ["SM3", "3 of 6", "On course"],
    ["SM4", "15 of 18", "On course"],
    ["SM5", "0 of 2", "On course"],
    ["SM8", "2 of 4", "On course"],
    ["SM9", "0 of 1", "On course"],
    ["SM10", "15 of 30", "On course"],
  ]);
  expect(cards[6]?.barInWords).toBe("0 of 2 events, 2 more booked, 1 due by now");
  expect(cards[0]?.priority).toBe("Equality and Diversity");
  expect(cards[2]?.counted.total).toBe(21);
  expect(cards[2]?.notCounted.total).toBe(6);
});

test("a figure is typed for the day that the view is of, and for no day to come", () => {
  const { ports } = memoryWorkbook(sampleGrids(), TODAY);
  const dayOf = (asAt: string): string => readProgress(ports, { asAt: aDay(asAt) }).figureDayLabel;
  expect(dayOf("2009-07-08")).toBe("8 Jul 2009");
  expect(dayOf("2010-03-31")).toBe("7 Oct 2009");
});

test("a member that Among leaves out is in no sector of the card, and told of by name and reason alone", () => {
  const members = [
    aMember("Small", { Size: "0-49", Sector: "Health", "Skills Pledge on": "2009-05-01" }),
    aMember("Large", { Size: "250+", Sector: "Health" }),
  ];
  const measures = [aMeasure({ Among: "Size = 0-49" })];
  const { ports } = memoryWorkbook(gridsOf({ members, measures }), TODAY);
  const [card] = readProgress(ports).cards;
  const bySector = card?.groupings.flatMap(({ groups }) => groups) ?? [];
  expect(bySector.map(({ hasNot }) => hasNot.total)).toEqual([0]);
  const [answer] = updateProgressJob(ports, { asAt: null }).measures;
  expect(answer?.notCounted).toEqual([{ name: "Large", reason: "not among 'Size = 0-49'" }]);
});

test("a card tells its story once: where it stands and where this pace leads, then the reasons", () => {
  const { cards } = readProgress(memoryWorkbook(sampleGrids(), TODAY).ports);
  const told = new Map(cards.map(({ ref, story, why }) => [ref, [story, why]]));
  expect(told.get("SM1")).toEqual([
    "Exactly on the line; at this pace 27 of 27",
    "21 due by 7 Oct 2009 at an even pace; 6 more needed in 175 days.",
  ]);
  expect(told.get("SM6")?.[0]).toBe("1 short of the line; at this pace 1 of 4");
  expect(told.get("SM5")?.[0]).toBe("1 short of the line; bookings make it up");
  expect(told.get("SM7")?.[0]).toBe("1 member short of the line; at this pace 70%");
  expect(told.get("SM9")?.[0]).toBe("Exactly on the line; expected on 10 Dec 2009");
});

test("who has and who has not can be seen by sector and by district, each member once", () => {
  const { cards } = readProgress(memoryWorkbook(sampleGrids(), TODAY).ports);
  const card = cards.find(({ ref }) => ref === "SM1");
  expect(card?.groupings.map(({ title }) => title)).toEqual(["By sector", "By district"]);
  for (const { groups } of card?.groupings ?? []) {
    const count = (which: "has" | "hasNot") =>
      groups.reduce((sum, group) => sum + group[which].total, 0);
    expect([count("has"), count("hasNot")]).toEqual([21, 6]);
  }
  const [health] = card?.groupings[0]?.groups.filter(({ name }) => name === "Health") ?? [];
  expect(health?.hasNot.names).toBe(
    "East Midlands Ambulance Service and Northamptonshire Healthcare",
  );
  expect(cards.find(({ ref }) => ref === "SM5")?.groupings).toEqual([]);
});

test("another day holds for one reading, and the days that are often asked for are at hand", () => {
  const book = memoryWorkbook(sampleGrids(), TODAY);
  const before = JSON.stringify(book.grids());
  const then = readProgress(book.ports, { asAt: aDay("2009-07-08") });
  expect(then).toMatchObject({
    asAtFrom: "chosen",
    asAtLabel: "8 Jul 2009",
    ownAsAtLabel: "7 Oct 2009",
  });
  expect(then.cards.find(({ ref }) => ref === "SM1")?.figure).toBe("19 of 27");
  expect(then.asAtDays).toEqual([
    { name: "Today", day: "2009-10-07" },
    { name: "Last meeting", day: "2009-10-07" },
    { name: "Year end", day: "2010-03-31" },
  ]);
  expect(JSON.stringify(book.grids())).toBe(before);
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
  expect(readProgress(ports).cards[0]?.place).toEqual({
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
