import { judgeMeasures } from "../../src/domain/measures/judgeMeasures";
import type { Problem } from "../../src/domain/problem";
import { type Preflight, preflight } from "../../src/report/preflight";
import { at } from "../support/at";
import { aCompact, aMeasure, anEvent, type CompactParts, membersWith } from "../support/builders";

const FINE: CompactParts = {
  measures: [aMeasure({ Target: 1 })],
  members: membersWith("Skills Pledge on", ["2009-05-01"]),
  meetings: [{ Date: "2009-12-10", Group: "Steering Group", Status: "Planned" }],
};

test("nothing is said of a workbook that is ready", () => {
  expect(preflightOf(FINE)).toEqual({ blockers: [], warnings: [], accepted: 0 });
});

describe("blockers", () => {
  test("a measure that cannot be judged", () => {
    const { blockers } = preflightOf({ ...FINE, measures: [aMeasure({ Due: "" })] });
    expect(blockers[0]).toMatch(/^SM1 10 organisations .* is not judged\. .*no due day/);
  });

  test("no measure at all", () => {
    expect(preflightOf({ ...FINE, measures: [] }).blockers).toEqual([
      "There is no success measure to report on.",
    ]);
  });

  test("a spreadsheet that reads dates month first: every figure may be wrong", () => {
    const { blockers } = preflightOf({ ...FINE, locale: "en_US" });
    expect(blockers[0]).toMatch(/^The locale of this spreadsheet is United States, which reads/);
  });

  test("dates in doubt from another locale are one blocker, though each is a warning alone", () => {
    const inDoubt = problem({
      rule: "date-in-either-order",
      severity: "warning",
      column: "Skills Pledge on",
    });
    const { blockers, warnings } = preflightOf(FINE, [inDoubt, inDoubt]);
    expect(blockers).toEqual([
      "2 dates that figures go by may have been read month first. Compact > Check the workbook names what to apply, type again or accept.",
    ]);
    expect(warnings).toEqual([]);
    expect(preflightOf(FINE, [{ ...inDoubt, accepted: true }]).blockers).toEqual([]);
    const us = preflightOf({ ...FINE, locale: "en_US" }, [inDoubt]);
    expect(us.blockers).toHaveLength(1);
  });

  test("an error where figures are counted, not one about a contact", () => {
    const date = problem({ column: "Skills Pledge on", message: "Corby: a date is unreadable." });
    const email = problem({ column: "Email", message: "Corby: the address is broken." });
    const { blockers, warnings } = preflightOf(FINE, [date, email]);
    expect(blockers).toEqual(["Corby: a date is unreadable."]);
    expect(warnings).toEqual([
      "The checks find 1 other problem in the workbook; it changes no figure.",
    ]);
  });

  test.each([
    { table: "Settings", key: "Report recipients", column: "Value" },
    { table: "Settings", key: "Coordinator email", column: "Value" },
    { table: "Success measures", key: "SM1", column: "Set by" },
    { table: "Members", key: "Corby", column: "Buddy" },
  ] as const)("what only says something changes no figure: %j", (where) => {
    const { blockers } = preflightOf(FINE, [problem(where)]);
    expect(blockers).toEqual([]);
  });

  test("a setting that figures hang on does", () => {
    const where = { table: "Settings", key: "Year ends", column: "Value" } as const;
    expect(preflightOf(FINE, [problem(where)]).blockers).toHaveLength(1);
  });

  test("an event that has its own sentence is not among the other problems", () => {
    const events = [anEvent("E1", { Date: "2009-09-01", Status: "Planned" })];
    const { warnings } = preflightOf({ ...FINE, events }, [
      problem({ table: "Events", severity: "warning", cell: at("Events", "Status", 2) }),
    ]);
    expect(warnings).toEqual(["E1 was to be on 1 Sep 2009 and is still Planned. Did it happen?"]);
  });

  test("many are counted, not listed", () => {
    const many = Array.from({ length: 50 }, (_, index) =>
      problem({ column: "Skills Pledge on", message: `Problem ${index}.` }),
    );
    const { blockers } = preflightOf(FINE, many);
    expect(blockers).toHaveLength(21);
    expect(blockers[20]).toBe("30 more errors change figures.");
  });
});

test("accepted problems are counted and nothing else", () => {
  const accepted = problem({ column: "Skills Pledge on", accepted: true });
  expect(preflightOf(FINE, [accepted])).toEqual({ blockers: [], warnings: [], accepted: 1 });
});

describe("warnings", () => {
  test.each<[string, CompactParts, string]>([
    [
      "an event that nobody has marked as held",
      { events: [anEvent("Lunch", { Status: "Scheduled", Date: "2009-09-30" })] },
      "Lunch was to be on 30 Sep 2009 and is still Scheduled. Did it happen?",
    ],
    [
      "an off-course measure without a Comment",
      { measures: [aMeasure()] },
      "SM1 is off course. Say in its Comment what is done about it: the report asks for a corrective action.",
    ],
    [
      "no meeting to table it at",
      { meetings: [] },
      "No Steering Group meeting is planned after 7 Oct 2009, so the report names none. Add it to Meetings.",
    ],
    [
      "a group that has not reported since the last meeting",
      {
        meetings: [
          ...(FINE.meetings ?? []),
          { Date: "2009-07-08", Group: "Steering Group", Status: "Held" },
          { Date: "2009-09-16", Group: "Theme Group", Status: "Held" },
        ],
        groupUpdates: [{ Date: "2009-06-16", Group: "Theme Group", Update: "Met." }],
      },
      "Theme Group has not reported since the meeting on 8 Jul 2009. Add its update to Group updates.",
    ],
    [
      "an update that names a contact",
      {
        members: [
          {
            Organisation: "Corby",
            "Main contact": "Carys Chandra",
            "Skills Pledge on": "2009-05-01",
          },
        ],
        groupUpdates: [{ Date: "2009-09-16", Group: "Theme Group", Update: "carys chandra led." }],
      },
      "The update of Theme Group of 16 Sep 2009 names Carys Chandra. The report prints updates as they are; contacts are left out of it elsewhere.",
    ],
    [
      "a meeting of which nobody says whether it was held",
      {
        meetings: [
          { Date: "2009-09-30", Group: "Steering Group", Status: "Planned" },
          { Date: "2009-12-10", Group: "Steering Group", Status: "Planned" },
        ],
      },
      "The meeting of Steering Group on 30 Sep 2009 is still Planned, so it does not count as held. Did it happen? Choose Held or Cancelled in Meetings.",
    ],
    [
      "an action that names a contact",
      {
        members: [
          { Organisation: "Corby", Email: "c@corby.gov.uk", "Skills Pledge on": "2009-05-01" },
        ],
        actions: [{ Ref: "A1", Action: "Write to c@corby.gov.uk." }],
      },
      "Action A1 names c@corby.gov.uk. The report prints actions and their notes as they are; contacts are left out of it elsewhere.",
    ],
    [
      "old figures",
      { today: "2009-12-01", asAt: "2009-10-07" },
      "The figures are as at 7 Oct 2009, which is 55 days ago.",
    ],
  ])("%s", (_, parts, sentence) => {
    expect(preflightOf({ ...FINE, ...parts }).warnings).toEqual([sentence]);
  });
});

function preflightOf(parts: CompactParts, problems: readonly Problem[] = []): Preflight {
  const compact = aCompact(parts);
  return preflight(compact, judgeMeasures(compact), problems);
}

function problem(parts: Partial<Problem>): Problem {
  return {
    rule: "a-rule",
    severity: "error",
    table: "Members",
    key: "Corby",
    column: "",
    cell: "",
    seen: "",
    message: "Something is wrong.",
    suggestion: null,
    accepted: false,
    ...parts,
  };
}
