import { yearLanes } from "../../../src/domain/calendar/yearLanes";
import { aCompact, aMeasure, anAction, anEvent, type CompactParts } from "../../support/builders";

const LD = "Learning and Development Theme Group";

/** "Steering Group: 2009-09-09 held; 2009-12-10 planned", a lane each, as at 7 October 2009. */
function told(parts: CompactParts): readonly string[] {
  return yearLanes(aCompact(parts)).map(
    ({ name, marks }) =>
      `${name}: ${marks.map(({ day, state, ref }) => [day, state, ref].filter(Boolean).join(" ")).join("; ")}`,
  );
}

test("what has a day in the year stands in its lane by day, as it was known on the As at day", () => {
  const row = { Group: "Steering Group", Status: "Held" };
  expect(
    told({
      meetings: [
        { ...row, Date: "2009-12-10" },
        { ...row, Date: "2009-09-09" },
        { ...row, Date: "2009-03-31" },
        { ...row, Date: "" },
        { Date: "2009-11-04", Group: LD, Status: "Cancelled" },
      ],
      events: [anEvent("E1", { Date: "2009-11-17", Status: "Scheduled" }), anEvent("E2")],
      measures: [aMeasure({ Ref: "SM1", Due: "2010-03-31" })],
      actions: [
        anAction("A1", { Status: "Not started", Due: "2009-09-30" }),
        anAction("A2", { Status: "Not started", Due: "2009-10-07" }),
        anAction("A3", { Status: "Done", "Done on": "2009-10-01", Due: "2009-10-07" }),
      ],
      reports: [
        { Created: "2 Sep 2009, 10:00", Title: "Report", Outcome: "Made" },
        { Created: "3 Sep 2009, 10:00", Title: "Report", Outcome: "Being made…" },
        { Created: "3 Dec 2009, 10:00", Title: "Report", Outcome: "Made" },
      ],
    }),
  ).toEqual([
    "Steering Group: 2009-09-09 held; 2009-12-10 planned",
    `${LD}: 2009-11-04 cancelled`,
    "Events: 2009-11-17 planned E1",
    "Success measures due: 2010-03-31 due SM1",
    "Actions due: 2009-09-30 overdue A1; 2009-10-07 due A2",
    "Reports made: 2009-09-02 made",
  ]);
});

test("of many groups the last ones share a lane, and no meeting is lost", () => {
  const meetings = Array.from({ length: 20 }, (_, index) => ({
    Date: "2009-12-10",
    Group: `Group ${String(index).padStart(2, "0")}`,
    Status: "Planned",
  }));
  const lanes = yearLanes(aCompact({ meetings })).filter(({ kind }) => kind === "meeting");
  expect(lanes.map(({ name }) => name)).toEqual([
    "Steering Group",
    ...["00", "01", "02", "03", "04", "05", "06"].map((number) => `Group ${number}`),
    "Other groups",
  ]);
  expect(lanes.flatMap(({ marks }) => marks)).toHaveLength(20);
});
