import { aCompact, aMeasure, anAction, membersWith, type Row } from "../support/builders";
import { textsOf } from "./reportText";
import { reportOn } from "./sampleReport";

const MEETING = { Date: "2009-07-08", Group: "Steering Group", Status: "Held" };

test("the figure now is compared with the log as the last meeting knew it", () => {
  const text = sinceLast({
    log: [logRow("2009-07-01", { Actual: 1 }), logRow("2009-09-01", { Actual: 2 })],
  });
  expect(text.join("")).toContain("Was on course on 1 Jul 2009, is off course: SM1 (1, now 3).");
});

test("where the log begins only after the last meeting, its first figure is taken", () => {
  const text = sinceLast({ log: [logRow("2009-08-01", { Actual: 2 })] });
  expect(text.join("")).toContain("Was on course on 1 Aug 2009, is off course: SM1 (2, now 3).");
});

test("a target that moved is told with from, to and when, and gets no arrow", () => {
  const text = sinceLast({
    log: [
      logRow("2009-07-01", { Target: 8, Actual: 1 }),
      logRow("2009-08-01", { Target: 9, Actual: 1 }),
      logRow("2009-09-01", { Target: 9, Actual: 2 }),
    ],
  }).join("");
  expect(text).toContain("target changed from 8 to 9, between 1 Jul 2009 and 1 Aug 2009.");
  expect(text).toContain("target changed from 9 to 10, between 1 Sep 2009 and now.");
  expect(text).not.toMatch(/[↑↓]/);
});

test("without a log it says so, and still names who has a day since then", () => {
  const text = sinceLast({}).join("");
  expect(text).toContain("The progress log holds no earlier figures");
  expect(text).toContain("SM1, new (1): Member 3 (1 Sep 2009).");
});

describe("due dates of actions", () => {
  const actions = [
    anAction("A1", { Status: "In progress", Due: "2009-12-10" }),
    anAction("A2", { Status: "In progress", Due: "2009-10-30" }),
  ];

  test("that slipped since an earlier report are named with from and to", () => {
    const reports = [
      {
        Created: "1 Jul 2009, 09:00",
        "As at": "2009-07-01",
        "Actions due": "A1 30 Sep 2009; A2 30 Oct 2009",
      },
    ];
    const text = sinceLast({ actions, reports }).join("");
    expect(text).toContain(
      "Actions whose due date slipped, compared with the report as at 1 Jul 2009:",
    );
    expect(text).toContain("A1 something to do: from 30 Sep 2009 to 10 Dec 2009.");
    expect(text).not.toContain("A2");
  });

  test("are not spoken of where no earlier report has kept them", () => {
    expect(sinceLast({ actions }).join("")).not.toContain("due date");
  });
});

function sinceLast(parts: {
  readonly log?: readonly Row[];
  readonly actions?: readonly Row[];
  readonly reports?: readonly Row[];
}): readonly string[] {
  const report = reportOn(
    aCompact({
      measures: [aMeasure()],
      members: membersWith("Skills Pledge on", ["2009-05-01", "2009-06-01", "2009-09-01"]),
      meetings: [MEETING],
      ...parts,
    }),
  );
  const sections = report.sections.filter(({ name }) => name === "since_last_meeting");
  return textsOf({ ...report, sections });
}

function logRow(asAt: string, row: Row): Row {
  return {
    Recorded: asAt,
    "As at": asAt,
    Measure: "SM1",
    Target: 10,
    Due: "2010-03-31",
    Status: "On course",
    ...row,
  };
}
