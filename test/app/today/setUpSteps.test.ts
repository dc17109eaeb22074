import { readToday } from "../../../src/app/calls/readToday";
import { makeReport } from "../../../src/app/jobs/makeReport";
import { updateProgressJob } from "../../../src/app/jobs/updateProgress";
import { memoryWorkbook } from "../../sidebar/memoryPorts";
import { aDay, aMeasure, aMember, type CompactParts, gridsOf } from "../../support/builders";

const TODAY = aDay("2009-10-07");
const SETTINGS = {
  "Compact name": "Our Compact",
  "Programme year": "2009-10",
  "Year starts": "2009-04-01",
  "Year ends": "2010-03-31",
};

const book = (parts: CompactParts) => memoryWorkbook(gridsOf(parts), TODAY);
const open = (parts: CompactParts) =>
  readToday(book(parts).ports)
    .steps.filter(({ isDone }) => !isDone)
    .map(({ title }) => title);

const ALL = [
  "Compact and year",
  "Members",
  "Priorities",
  "Success measures",
  "First meeting",
  "First update",
  "First report",
];

test("a spreadsheet without a Compact's tabs is told so, and every step is open", () => {
  const { isSetUp, steps } = readToday(memoryWorkbook([], TODAY).ports);
  expect(isSetUp).toBe(false);
  expect(steps.map(({ title, isDone }) => [title, isDone])).toEqual(ALL.map((one) => [one, false]));
});

test("each step is ticked by what the workbook holds", () => {
  const parts = {
    settings: SETTINGS,
    members: [aMember("Corby Borough Council")],
    priorities: [{ Ref: "P1", Priority: "Pledges" }],
    measures: [aMeasure()],
    meetings: [{ Date: "2009-12-10", Group: "Steering Group", Status: "Planned" }],
  };
  const settings = Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, ""]));
  expect(open({ settings, measures: [] })).toEqual(ALL);
  const titles = ["settings", "members", "priorities", "measures", "meetings"] as const;
  titles.forEach((part, at) => {
    const without = { settings, measures: [], [part]: parts[part] };
    expect(open(without)).toEqual(ALL.filter((title) => title !== ALL[at]));
  });
  const all = book(parts);
  updateProgressJob(all.ports, { asAt: null });
  expect(readToday(all.ports).steps.filter(({ isDone }) => !isDone)).toMatchObject([
    { title: "First report", click: { does: "show", view: "report" } },
  ]);
  makeReport(all.ports, {
    asAt: null,
    forMeeting: null,
    withContacts: false,
    withPdf: false,
    template: null,
    builtIn: true,
    withSharing: false,
  });
  expect(readToday(all.ports).steps).toEqual([]);
});

test("the first step leads to the setting that is still blank", () => {
  const { steps } = readToday(book({ settings: { ...SETTINGS, "Year ends": "" } }).ports);
  const click = steps[0]?.click;
  expect(click).toMatchObject({ does: "go", place: { sheet: "Settings" } });
});
