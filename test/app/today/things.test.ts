import { doThing, readToday } from "../../../src/app/calls/readToday";
import { ITEMS_OF_MENU } from "../../../src/app/calls/states/todayState";
import { undoChange } from "../../../src/app/calls/undoChange";
import { KINDS_OF_THINGS } from "../../../src/app/today/things";
import type { SheetGrid } from "../../../src/cells/sheetGrid";
import { ENTRY_POINTS_OF_MENU } from "../../../src/google/menu";
import { memoryWorkbook } from "../../sidebar/memoryPorts";
import {
  aDay,
  aFigure,
  aMeasure,
  aMember,
  anEvent,
  aTypedMeasure,
  type CompactParts,
  gridsOf,
} from "../../support/builders";
import { sampleGrids } from "../../support/sampleCompact";

const TODAY = aDay("2009-10-07");

function today(grids: readonly SheetGrid[]) {
  return readToday(memoryWorkbook(grids, TODAY).ports);
}

/** The things of one kind in a workbook with little else in it. */
function found(kind: string, parts: CompactParts) {
  return today(gridsOf({ measures: [aMeasure()], ...parts })).things.filter(
    (thing) => thing.kind === kind,
  );
}

test("the sample's five are worst first, each with its one click; nothing is written", () => {
  const book = memoryWorkbook(sampleGrids(), TODAY);
  const before = JSON.stringify(book.grids());
  const { things, more } = readToday(book.ports);
  expect(things.map(({ kind, words }) => [kind, words])).toEqual([
    ["event to settle", "Mark it held"],
    ["comment missing", "Write its Comment"],
    ["target to ratify", "Ratified on 7 Oct 2009"],
    ["target to ratify", "Ratified on 7 Oct 2009"],
    ["address to mend", "Put in leo.lomas@kgh.example"],
  ]);
  expect(more).toBeGreaterThan(0);
  expect(JSON.stringify(book.grids())).toBe(before);
});

test.each([
  [
    "event to settle",
    { events: [anEvent("Master class", { Date: "2009-09-30", Status: "Scheduled" })] },
    /^Master class was to be on 30 Sep 2009 and is still Scheduled/,
    "change",
  ],
  [
    "meeting to settle",
    { meetings: [{ Date: "2009-09-30", Group: "Steering Group", Status: "Planned" }] },
    /^Steering Group was to meet on 30 Sep 2009 and is still Planned/,
    "change",
  ],
  [
    "measure not judged",
    { measures: [aTypedMeasure({ "Typed figure": "" })], figures: [aFigure("2009-12-01", 3)] },
    /is not judged\./,
    "type a figure",
  ],
  [
    "draft to make",
    { meetings: [{ Date: "2009-10-12", Group: "Steering Group", Status: "Planned" }] },
    /^The Steering Group meets on 12 Oct 2009, in 5 days, and has no draft report yet\.$/,
    "make the draft",
  ],
  [
    "members to chase",
    { members: [aMember("Corby Borough Council", { Email: "a.b@corby.gov.uk" })] },
    /^1 member can be asked for what its row lacks: .*\(1\)/,
    "open",
  ],
  [
    "address to mend",
    {
      members: [
        aMember("Corby Borough Council", { "Main contact": "A B", Email: "a.b @corby.gov.uk" }),
      ],
    },
    /space/,
    "fix",
  ],
] as const)("a thing of the kind %s says what is the matter, and what its click does", (...row) => {
  const [kind, parts, sentence, does] = row;
  const [thing, ...others] = found(kind, parts as CompactParts);
  expect(others).toEqual([]);
  expect(thing?.sentence).toMatch(sentence);
  expect(thing?.click.does).toBe(does);
});

test("an event is marked as held by its click, and that can be taken back", () => {
  const book = memoryWorkbook(sampleGrids(), TODAY);
  const [event] = readToday(book.ports).things;
  if (event === undefined) throw new Error("The sample has nothing to settle.");
  const { change } = doThing(book.ports, { kind: event.kind, key: event.key });
  const status = () => book.cell("Events", "Status", Number(event.key.split(" ")[0]));
  expect(status()).toEqual({ kind: "text", text: "Held" });
  expect(readToday(book.ports).things.map(({ key }) => key)).not.toContain(event.key);
  expect(() => doThing(book.ports, event)).toThrow("That has changed since it was shown.");
  undoChange(book.ports, { id: change ?? 0 });
  expect(status()).toEqual({ kind: "text", text: "Scheduled" });
});

test("a target is ratified on the day of the last meeting, never on one before it was set", () => {
  const book = memoryWorkbook(sampleGrids(), TODAY);
  const target = readToday(book.ports).things.find(({ kind }) => kind === "target to ratify");
  doThing(book.ports, target ?? { kind: "", key: "" });
  const row = Number(target?.key.split(" ")[0]);
  expect(book.cell("Success measures", "Ratified on", row)).toMatchObject({ day: "2009-10-07" });
  const later = {
    measures: [aMeasure({ "Set on": "2009-10-01" })],
    meetings: [{ Date: "2009-07-08", Group: "Steering Group", Status: "Held" }],
  };
  expect(found("target to ratify", later)).toEqual([]);
});

test("no kind crowds the others out, and whatever there is, they come by rank", () => {
  const events = Array.from({ length: 9 }, (_, at) =>
    anEvent(`Event ${at}`, { Ref: `E${at}`, Date: "2009-09-30", Status: "Scheduled" }),
  );
  const meetings = [{ Date: "2009-09-29", Group: "Steering Group", Status: "Planned" }];
  const { things, more } = today(gridsOf({ measures: [aMeasure()], events, meetings }));
  const ranks = things.map(({ kind }) => KINDS_OF_THINGS.findIndex((one) => one.kind === kind));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(things.filter(({ kind }) => kind === "event to settle")).toHaveLength(2);
  expect(things.filter(({ kind }) => kind === "meeting to settle")).toHaveLength(1);
  expect(more).toBeGreaterThanOrEqual(7);
});

test("what a click opens is an item of the menu", () => {
  for (const item of ITEMS_OF_MENU) expect(ENTRY_POINTS_OF_MENU).toContain(item);
});

test("the next meeting is the first from today on, whatever day the figures are of", () => {
  const { meeting, asAt } = today(
    gridsOf({
      settings: { "As at": "2009-07-08" },
      measures: [aMeasure()],
      meetings: [
        { Date: "2010-03-04", Group: "Steering Group", Status: "Planned" },
        { Date: "2009-12-10", Group: "Steering Group", Status: "Planned", Time: "14:30" },
        { Date: "2009-11-02", Group: "Learning Theme Group", Status: "Planned" },
        { Date: "2009-09-10", Group: "Steering Group", Status: "Planned" },
      ],
    }),
  );
  expect(meeting).toMatchObject({ day: "Thursday 10 Dec 2009", away: "in 64 days" });
  expect(asAt).toBe("As at 8 Jul 2009");
});

test("in a workbook that is kept at a day long ago, the next meeting is the one after that day", () => {
  const { ports } = memoryWorkbook(sampleGrids(), aDay("2026-11-28"));
  expect(readToday(ports).meeting).toMatchObject({
    day: "Thursday 10 Dec 2009",
    away: "64 days after 7 Oct 2009",
  });
});
