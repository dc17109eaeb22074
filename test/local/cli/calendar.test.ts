import { readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { compact, type Outcome, workFolder } from "./runCli";

const folder = workFolder();
afterAll(folder.remove);

const cli = (...args: readonly string[]): Outcome => compact(folder.path, ...args);

beforeAll(() => {
  cli("setup", "sample.xlsx", "--sample");
});

test("the meetings and events become a calendar file that another program reads", () => {
  const made = cli("calendar", "sample.xlsx", "--out", "year.ics");
  expect(made).toEqual({
    exit: 0,
    err: "",
    out: "5 meetings and 4 events are in the calendar file. It is year.ics.\n",
  });
  const file = readFileSync(join(folder.path, "year.ics"), "utf8");
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent");
  const starts = events.map((event) => {
    const { summary, startDate } = new ICAL.Event(event);
    return `${startDate} ${summary}`;
  });
  expect(starts).toHaveLength(9);
  expect(starts).toContain("2009-12-10T14:30:00 Steering Group meeting");
});

test("--json prints one object; a workbook without a day is told, a wrong name is wrong use", () => {
  const { out } = cli("calendar", "sample.xlsx", "--out", "year.ics", "--json");
  expect(JSON.parse(out)).toEqual({ file: "year.ics", meetings: 5, events: 4 });
  cli("setup", "empty.xlsx");
  const empty = cli("calendar", "empty.xlsx", "--out", "none.ics");
  expect(empty.exit).toBe(1);
  expect(empty.err).toContain("No meeting and no event of this year has a day");
  expect(cli("calendar", "sample.xlsx", "--out", "year.txt").exit).toBe(2);
});
