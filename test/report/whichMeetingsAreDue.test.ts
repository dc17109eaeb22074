import { addDays } from "../../src/cells/calendarDate";
import { whichMeetingsAreDue } from "../../src/report/whichMeetingsAreDue";
import { aCompact, aDay, type Row } from "../support/builders";

const PLANNED = { Group: "Steering Group", Status: "Planned" };
const DECEMBER = { ...PLANNED, Date: "2009-12-10" };

test.each([
  ["2009-12-02", []],
  ["2009-12-03", ["2009-12-10"]],
  ["2009-12-10", ["2009-12-10"]],
  ["2009-12-11", []],
])("on %s, of a meeting on 10 December, %j", (today, due) => {
  expect(dueOn(today, [DECEMBER])).toEqual(due);
});

test.each([
  ["a meeting of another group", { ...DECEMBER, Group: "Theme Group" }],
  ["a cancelled meeting", { ...DECEMBER, Status: "Cancelled" }],
  ["a meeting that was held", { ...DECEMBER, Status: "Held" }],
])("%s gets no draft", (_, meeting) => {
  expect(dueOn("2009-12-05", [meeting])).toEqual([]);
});

test("a meeting of which nobody has said yet whether it is planned gets a draft like any other", () => {
  expect(dueOn("2009-12-05", [{ ...DECEMBER, Status: "" }])).toEqual(["2009-12-10"]);
});

test("Settings say how many days ahead", () => {
  const settings = { "Remind before meeting": 14 };
  const compact = aCompact({ meetings: [DECEMBER], settings });
  expect(whichMeetingsAreDue(compact, aDay("2009-11-26"))).toEqual(["2009-12-10"]);
});

test.each([
  ["made in these days", "4 Dec 2009, 06:12", []],
  ["made long before", "8 Oct 2009, 11:00", ["2009-12-10"]],
  ["made nobody knows when", "", []],
])("a report %s", (_, created, due) => {
  const reports = [{ Created: created, "As at": "2009-10-07", "For meeting": "2009-12-10" }];
  expect(dueOn("2009-12-05", [DECEMBER], reports)).toEqual(due);
});

test("over a whole year of daily runs every meeting gets one draft, a week ahead", () => {
  const meetings = ["2009-04-22", "2009-07-08", "2009-10-07", "2009-12-10"].map((day) => ({
    ...PLANNED,
    Date: day,
  }));
  const made: Row[] = [];
  const drafts: string[] = [];
  for (let day = aDay("2009-04-01"); day <= aDay("2010-03-31"); day = addDays(day, 1)) {
    for (const meeting of whichMeetingsAreDue(aCompact({ meetings, reports: made }), day)) {
      drafts.push(`${day} for ${meeting}`);
      made.push({ Created: day, "As at": day, "For meeting": meeting, Title: "Report" });
    }
  }
  expect(drafts).toEqual([
    "2009-04-15 for 2009-04-22",
    "2009-07-01 for 2009-07-08",
    "2009-09-30 for 2009-10-07",
    "2009-12-03 for 2009-12-10",
  ]);
});

function dueOn(
  today: string,
  meetings: readonly Row[],
  reports: readonly Row[] = [],
): readonly string[] {
  return whichMeetingsAreDue(aCompact({ meetings, reports }), aDay(today));
}
