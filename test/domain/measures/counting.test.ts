import { BLANK } from "../../../src/cells/cellValue";
import {
  actionsOfRef,
  countActions,
  countActionsBefore,
  refsIn,
} from "../../../src/domain/measures/countActions";
import { countDiary, countHeldBy } from "../../../src/domain/measures/countDiary";
import {
  type CountingWindow,
  cutOf,
  isInside,
  isLate,
  whyOutside,
} from "../../../src/domain/measures/countingWindow";
import { figureSeries } from "../../../src/domain/measures/figureSeries";
import { measureBar } from "../../../src/domain/measures/measureBar";
import { elapsedOf } from "../../../src/domain/measures/period";
import { byDayThenName, dayReached } from "../../../src/domain/measures/tally";
import {
  aCell,
  aCompact,
  aDay,
  aFigure,
  aMeasure,
  aMember,
  anAction,
  anEvent,
  anEventMeasure,
  aTypedMeasure,
  type Row,
} from "../../support/builders";
import { judged } from "../../support/judged";
import { reasonsOf } from "../../support/reasonsOf";

const window = (
  asAt: string,
  due: string | null = "2010-03-31",
  from: string | null = "2009-04-01",
): CountingWindow => ({
  from: from === null ? null : aDay(from),
  due: due === null ? null : aDay(due),
  asAt: aDay(asAt),
});

describe("the days that count", () => {
  const on = (day: string, at: CountingWindow) => [
    isInside(aDay(day), at),
    whyOutside(aDay(day), at)?.inWords ?? null,
    isLate(aDay(day), at),
  ];

  test("are from the start to the due day or the As at day, both in it", () => {
    const after = window("2010-05-01");
    expect(on("2009-03-31", after)).toEqual([false, "before the period (31 Mar 2009)", false]);
    expect(on("2009-04-01", after)).toEqual([true, null, false]);
    expect(on("2010-03-31", after)).toEqual([true, null, false]);
    expect(on("2010-04-01", after)).toEqual([false, "dated after the deadline (1 Apr 2010)", true]);
    expect(on("2010-05-01", after)).toEqual([false, "dated after the deadline (1 May 2010)", true]);
    expect(on("2010-05-02", after)[2]).toBe(false);
    const during = window("2009-10-07");
    expect(on("2009-10-07", during)).toEqual([true, null, false]);
    expect(on("2009-10-08", during)).toEqual([false, "dated after 7 Oct 2009 (8 Oct 2009)", false]);
  });

  test("have no beginning for a total to date and no end without a due day", () => {
    const open = window("2009-10-07", null, null);
    expect(on("2001-01-01", open)).toEqual([true, null, false]);
    expect(on("2009-10-08", open)).toEqual([false, "dated after 7 Oct 2009 (8 Oct 2009)", false]);
    expect([cutOf(open), cutOf(window("2010-05-01")), cutOf(window("2009-10-07"))]).toEqual([
      "2009-10-07",
      "2010-03-31",
      "2009-10-07",
    ]);
  });

  test("pass in equal parts from the start to the due day", () => {
    const elapsed = (asAt: string, starts = "2009-04-01", due = "2009-04-11") =>
      elapsedOf(aDay(starts), aDay(due), aDay(asAt));
    expect([
      elapsed("2009-03-01"),
      elapsed("2009-04-01"),
      elapsed("2009-04-06"),
      elapsed("2009-04-11"),
      elapsed("2009-05-01"),
    ]).toEqual([0, 0, 0.5, 1, 1]);
    expect([
      elapsed("2009-04-01", "2009-04-01", "2009-04-01"),
      elapsed("2009-03-31", "2009-04-01", "2009-04-01"),
      elapsed("2009-04-02", "2009-04-01", "2009-04-01"),
    ]).toEqual([1, 0, 1]);
  });
});

describe("actions", () => {
  const count = (rows: readonly Row[], at = window("2010-05-01"), ref = "P1") => {
    const compact = aCompact({ priorities: [{ Ref: "P1", Priority: "x" }], actions: rows });
    return countActions(compact, actionsOfRef(compact, ref), at);
  };

  test("that were done late are kept apart, and what is expected by the due day is booked", () => {
    const p = { Priority: "P1" };
    const tally = count([
      anAction("A3", { ...p, "Done on": "2009-05-01" }),
      anAction("A1", { ...p, "Done on": "2010-04-01" }),
      anAction("A2", { ...p, "Done on": "2010-05-02" }),
    ]);
    expect(tally.counted.map(({ name }) => name)).toEqual(["A3 something to do"]);
    expect(tally.late.map(({ name, on, amount }) => [name, on, amount])).toEqual([
      ["A1 something to do", "2010-04-01", 1],
    ]);
    expect(tally.notCounted.map(({ name }) => name)).toEqual([
      "A1 something to do",
      "A2 something to do",
    ]);
    const soon = (ref: string, row: Row) => anAction(ref, { ...p, Status: "In progress", ...row });
    const ahead = count(
      [
        soon("A5", { Due: "2009-12-10" }),
        soon("A4", { Due: "2009-12-10" }),
        soon("A6", { Due: "2009-11-10" }),
        soon("A7", { Due: "2009-11-10", "Expected on": "2010-04-01" }),
        soon("A8", { Due: "2009-10-07" }),
        soon("A9", { Due: "2009-12-10", Status: "Deferred" }),
        soon("B1", {}),
        soon("B2", { Due: "2010-03-31" }),
      ],
      window("2009-10-07"),
    );
    expect(ahead.booked.map(({ name }) => name.slice(0, 2))).toEqual(["A6", "A4", "A5", "B2"]);
    expect(
      count([soon("A1", { Due: "2010-06-01" })], window("2009-10-07", null)).booked,
    ).toHaveLength(1);
    expect(ahead.notCounted.find(({ name }) => name.startsWith("A7"))?.why.inWords).toBe(
      "in progress, expected on 1 Apr 2010",
    );
    expect(ahead.notCounted.find(({ name }) => name.startsWith("A5"))?.why.inWords).toBe(
      "in progress",
    );
  });

  test("stand in the order of their names, with what nobody can read", () => {
    const tally = count([
      anAction("B", { Priority: "P1", "Done on": "2009-05-01" }),
      anAction("A", { Priority: "P1", "Done on": "2009-06-01" }),
      anAction("D", { Priority: "P1" }),
      anAction("C", { Priority: "P1" }),
      anAction("E", { Priority: "P1", Status: "Finished" }),
      { Priority: "P1", Status: "Not started" },
    ]);
    expect(tally.counted.map(({ name }) => name)).toEqual([
      "A something to do",
      "B something to do",
    ]);
    expect(tally.notes).toEqual([
      "Done, but on which day? Type Done on: C something to do and D something to do.",
    ]);
    expect(reasonsOf(tally.unreadable)).toEqual([
      { name: "E something to do", reason: "unreadable status: 'Finished'" },
    ]);
    expect(tally.notCounted.map(({ name }) => name)).toContain("Row 7");
    expect([tally.most, tally.oneAction]).toEqual([null, null]);
    expect(count([anAction("A", { Priority: "P1", "Done on": "2009-05-01" })]).notes).toEqual([]);
  });

  test("one that is the measure itself is done or expected, deferred or neither", () => {
    const one = (row: Row, asAt = "2009-10-07") => count([anAction("A1", row)], window(asAt), "A1");
    expect(one({ "Done on": "2009-10-07" })).toMatchObject({
      actual: 1,
      most: 1,
      oneAction: { isDone: true, isDeferred: false, expectedOn: null },
    });
    expect(one({ "Done on": "2009-10-08" }).oneAction?.isDone).toBe(false);
    expect(one({}).oneAction?.isDone).toBe(false);
    const going = { Status: "In progress" };
    expect(one({ ...going, Due: "2009-10-07" }).oneAction).toEqual({
      isDone: false,
      isDeferred: false,
      expectedOn: "2009-10-07",
    });
    expect(one({ ...going, Due: "2009-10-06" }).oneAction?.expectedOn).toBeNull();
    expect(one({ ...going }).oneAction?.expectedOn).toBeNull();
    expect(one({ Status: "Deferred", Due: "2009-12-10" }).oneAction?.isDeferred).toBe(true);
    expect(one({ "Done on": "2009-05-01", Due: "2009-12-10" }).oneAction?.expectedOn).toBeNull();
  });

  test("are those of a priority or a measure, else the one of that Ref", () => {
    const compact = aCompact({
      priorities: [
        { Ref: "P1", Priority: "x" },
        { Ref: "P2", Priority: "y" },
      ],
      measures: [
        aMeasure({ Ref: "SM1", Priority: "P1" }),
        aMeasure({ Ref: "SM2", Priority: "P2" }),
        aMeasure({ Ref: "SM9" }),
      ],
      actions: [
        anAction("A1", { Priority: "P1; P2" }),
        anAction("A2", { "Success measure": "SM1 and SM7" }),
        anAction("A3", { "Success measure": "SM1", Priority: "P2" }),
        anAction("A4", {}),
        anAction("SM9", {}),
      ],
    });
    const of = (ref: string) => {
      const { actions, isOne } = actionsOfRef(compact, ref);
      return [actions.map((action) => action.ref), isOne];
    };
    expect([
      of("P1"),
      of(" p2 "),
      of("SM1"),
      of("SM2"),
      of("A4"),
      of("SM9"),
      of("X"),
      of(""),
    ]).toEqual([
      [["A1", "A2"], false],
      [["A1", "A3"], false],
      [["A2", "A3"], false],
      [[], false],
      [["A4"], true],
      [[], false],
      [[], false],
      [[], false],
    ]);
  });

  test("a cell names several refs, and none where a page was pasted into it", () => {
    expect(refsIn("P1, P2;P3 & P4+P5 and P6,, Band1")).toEqual([
      "p1",
      "p2",
      "p3",
      "p4",
      "p5",
      "p6",
      "band1",
    ]);
    expect(refsIn("")).toEqual([]);
    expect(refsIn(`P1, ${"x".repeat(496)}`)).toHaveLength(2);
    expect(refsIn(`P1, ${"x".repeat(497)}`)).toEqual([]);
  });

  test("before the start are those done by the day before, known by the As at day", () => {
    const compact = aCompact({
      priorities: [{ Ref: "P1", Priority: "x" }],
      actions: ["2009-03-30", "2009-03-31", "2009-04-01", ""]
        .map((day, at) => anAction(`A${at}`, { Priority: "P1", "Done on": day }))
        .concat([
          anAction("B", { Priority: "P1", Status: "In progress", "Done on": "2009-03-01" }),
        ]),
    });
    const of = actionsOfRef(compact, "P1");
    const earlier = (starts: string, asAt: string) =>
      countActionsBefore(of, aDay(starts), aDay(asAt));
    expect([
      earlier("2009-04-01", "2009-10-07"),
      earlier("2009-04-02", "2009-10-07"),
      earlier("2009-04-01", "2009-03-30"),
    ]).toEqual([2, 3, 1]);
  });
});

describe("a diary", () => {
  const entry = (name: string, status: string, day: string | null, cell: string = day ?? "") => ({
    name,
    status,
    on: day === null ? null : aDay(day),
    cell: cell === "" ? BLANK : aCell(cell),
  });

  test("counts what was held, books what is planned, and says why others do neither", () => {
    const tally = countDiary(
      [
        entry("H2", "Held", "2009-10-07"),
        entry("H1", "Held", "2009-04-01"),
        entry("H0", "Held", "2009-03-31"),
        entry("H9", "Held", "2009-10-08"),
        entry("HX", "Held", null),
        entry("B2", "Planned", "2009-12-10"),
        entry("B1", "Scheduled", "2010-03-31"),
        entry("B9", "Planned", "2010-04-01"),
        entry("P0", "Planned", "2009-10-07"),
        entry("P2", "Planned", "2009-10-06"),
        entry("P1", "Scheduled", "2009-05-01"),
        entry("P8", "Planned", "2009-03-01"),
        entry("PX", "Planned", null),
        entry("C", "Cancelled", "2009-05-01"),
        entry("U", "Held", null, "soon"),
        entry("S", "", "2009-05-01"),
        entry("T", "Maybe", "2009-05-01"),
      ],
      window("2009-10-07"),
    );
    expect(tally.actual).toBe(2);
    expect(tally.counted.map(({ name }) => name)).toEqual(["H1", "H2"]);
    expect(tally.booked.map(({ name }) => name)).toEqual(["B2", "B1"]);
    expect(tally.late).toEqual([]);
    expect(tally.notes).toEqual(["Did it happen? Still not marked Held or Cancelled: P1 and P2."]);
    expect(tally.unreadable.map(({ name }) => name)).toEqual(["U", "T"]);
    expect(tally.notCounted.map(({ name, why }) => `${name}: ${why.inWords}`)).toEqual([
      "B1: booked for 31 Mar 2010",
      "B2: booked for 10 Dec 2009",
      "B9: dated after the deadline (1 Apr 2010)",
      "C: cancelled",
      "H0: before the period (31 Mar 2009)",
      "H9: dated after 7 Oct 2009 (8 Oct 2009)",
      "HX: held without a date",
      "P0: Planned for the day itself",
      "P1: still Scheduled though dated 1 May 2009: did it happen?",
      "P2: still Planned though dated 6 Oct 2009: did it happen?",
      "P8: before the period (1 Mar 2009)",
      "PX: planned without a date",
      "S: no status",
      "T: unreadable status: 'Maybe'",
      "U: unreadable: 'soon'",
    ]);
  });

  test("keeps apart what was held late, and asks nothing where nothing is open", () => {
    const tally = countDiary(
      [entry("L", "Held", "2010-04-01"), entry("H", "Held", "2010-03-31")],
      window("2010-05-01"),
    );
    expect([tally.late, tally.notes]).toEqual([[{ name: "L", on: "2010-04-01", amount: 1 }], []]);
  });

  test("knows how many were held by a day", () => {
    const entries = [
      entry("1", "Held", "2009-04-01"),
      entry("2", "Held", "2009-04-02"),
      entry("3", "Planned", "2009-03-01"),
      entry("4", "Planned", "2009-04-09"),
    ];
    expect([
      countHeldBy(entries, aDay("2009-04-01")),
      countHeldBy(entries, aDay("2009-04-02")),
    ]).toEqual([1, 2]);
  });
});

describe("a running total", () => {
  const on = (day: string | null, amount = 1) => ({
    name: day ?? "",
    on: day === null ? null : aDay(day),
    amount,
  });

  test("reaches its target on the day of the one that makes it up", () => {
    const list = [on("2009-06-01", 2), on("2009-04-01"), on("2009-05-01")];
    expect([
      dayReached(list, 1),
      dayReached(list, 2),
      dayReached(list, 3),
      dayReached(list, 4),
      dayReached(list, 5),
    ]).toEqual(["2009-04-01", "2009-05-01", "2009-06-01", "2009-06-01", null]);
    expect([dayReached(list, 0), dayReached([...list, on(null)], 1), dayReached([], 1)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test("lists what comes first, of one day by name, what has no day before all", () => {
    const named = (name: string, day: string | null) => ({ ...on(day), name });
    const list = [
      named("B", "2009-05-01"),
      named("A", "2009-05-01"),
      named("C", "2009-04-01"),
      named("D", null),
    ];
    expect([...list].sort(byDayThenName).map(({ name }) => name)).toEqual(["D", "C", "A", "B"]);
  });
});

describe("members, each once", () => {
  const share = (members: readonly Row[], row: Row = {}, more: object = {}) =>
    judged({
      members,
      measures: [
        aMeasure({ "Measured by": "Share of members with", Target: 50, Unit: "%", ...row }),
      ],
      ...more,
    });

  test("whichever of its rows has it; the earliest day counts", () => {
    const rows = [
      aMember("Tresham", { "Skills Pledge on": "2009-06-01" }),
      aMember("TRESHAM", { "Skills Pledge on": "2009-05-01" }),
      aMember("Corby", {}),
    ];
    const found = share(rows);
    expect([found.members, found.counted.map(({ on }) => on)]).toEqual([2, ["2009-05-01"]]);
    expect(found.notCounted.map(({ why }) => why.inWords)).toEqual([
      "no date",
      "counted already in row 3",
    ]);
    const figures = (one: number, other: number) =>
      judged({
        members: [
          aMember("Tresham", { Apprentices: one }),
          aMember("Tresham", { Apprentices: other }),
        ],
        measures: [aMeasure({ Of: "Apprentices", Unit: "apprentices" })],
      }).counted.map(({ amount }) => amount);
    expect([figures(3, 5), figures(5, 3), figures(4, 4)]).toEqual([[5], [5], [4]]);
  });

  test("late is who has it late alone", () => {
    const late = (members: readonly Row[], asAt = "2010-05-01") =>
      judged({ asAt, members, measures: [aMeasure({ Target: 1, Count: "New in period" })] })
        .reachedLateOn;
    const on = (day: string) => ({ "Skills Pledge on": day });
    expect(late([aMember("A", on("2010-04-03"))])).toBe("2010-04-03");
    expect(late([aMember("A", on("2010-05-02"))])).toBeNull();
    expect(late([aMember("A", {})])).toBeNull();
    expect(late([aMember("A", { ...on("2010-04-03"), "Left on": "2009-05-01" })])).toBeNull();
    expect(late([aMember("A", on("2010-04-03")), aMember("a", on("2010-04-05"))])).toBe(
      "2010-04-03",
    );
    const two = judged({
      asAt: "2010-05-01",
      members: [aMember("A", on("2010-03-01")), aMember("a", on("2010-04-05"))],
      measures: [aMeasure({ Target: 2 })],
    });
    expect([two.status, two.reachedLateOn]).toEqual(["Missed", null]);
  });

  test("a share whose members have changed since the last meeting says how its target moved", () => {
    const meetings = [{ Date: "2009-09-09", Group: "Steering Group", Status: "Held" }];
    const why = (rows: readonly Row[], row: Row = {}) =>
      share([aMember("A"), aMember("B"), ...rows], { Target: 75, ...row }, { meetings }).why;
    const joined = aMember("C", { "Member since": "2009-09-20" });
    const left = (name: string) => aMember(name, { "Left on": "2009-09-20" });
    expect(why([joined])).toContain("The target is now 3, was 2 of 2: 1 has joined.");
    expect(why([left("D"), left("E")])).toContain("The target is now 2, was 3 of 4: 2 have left.");
    expect(why([left("D")])).toContain("The target is now 2, was 3 of 3: 1 has left.");
    expect(why([joined, left("D")])).not.toContain("The target is now");
    expect(why([joined], { Target: 60 })).not.toContain("The target is now");
    expect(why([])).not.toContain("The target is now");
  });
});

describe("the day on which a target was reached", () => {
  const events = (...days: readonly string[]) =>
    days.map((day, at) => anEvent(`E${at}`, { Date: day }));
  const reached = (row: Row, days: readonly string[], asAt = "2010-05-01") => {
    const { status, reachedOn, reachedLateOn } = judged({
      asAt,
      events: events(...days),
      measures: [anEventMeasure({ Target: 2, ...row })],
    });
    return [status, reachedOn, reachedLateOn];
  };
  const typedFigures = (row: Row, figures: readonly Row[], asAt = "2010-05-01") => {
    const { status, reachedOn, reachedLateOn } = judged({
      asAt,
      measures: [aTypedMeasure(row)],
      figures,
    });
    return [status, reachedOn, reachedLateOn];
  };

  test("is in time or late, and none of what is to be kept", () => {
    expect(reached({}, ["2009-05-01", "2009-06-01", "2009-07-01"])).toEqual([
      "Achieved",
      "2009-06-01",
      null,
    ]);
    expect(reached({}, ["2009-05-01", "2010-04-05"])).toEqual(["Missed", null, "2010-04-05"]);
    expect(reached({}, ["2009-05-01"])).toEqual(["Missed", null, null]);
    expect(
      reached({ Direction: "Keep at least", Count: "Total to date" }, ["2009-05-01", "2009-06-01"]),
    ).toEqual(["Achieved", null, null]);
    expect(
      reached({ Direction: "Keep at least", Count: "Total to date" }, ["2009-05-01", "2010-04-05"]),
    ).toEqual(["Missed", null, null]);
  });

  test("of typed figures begins the run that lasts, and a later figure can reach it late", () => {
    const down = { Direction: "Decrease", Baseline: 10, Target: 5 };
    expect(
      typedFigures(down, [
        aFigure("2009-06-30", 5),
        aFigure("2009-09-30", 6),
        aFigure("2009-12-31", 4),
        aFigure("2010-03-31", 5),
      ]),
    ).toEqual(["Achieved", "2009-12-31", null]);
    expect(typedFigures(down, [aFigure("2009-06-30", 6), aFigure("2010-04-15", 5)])).toEqual([
      "Missed",
      null,
      "2010-04-15",
    ]);
    expect(typedFigures(down, [aFigure("2009-06-30", 6), aFigure("2010-05-02", 5)])).toEqual([
      "Missed",
      null,
      null,
    ]);
    const less = { Direction: "Decrease", Baseline: 10, Target: "less than the baseline" };
    expect(
      typedFigures({ Direction: "Keep at most", Target: 5 }, [aFigure("2009-06-30", 5)]),
    ).toEqual(["Achieved", null, null]);
    expect(typedFigures(less, [aFigure("2009-06-30", 9)])[1]).toBeNull();
  });
});

test("rows of Figures that nobody can read are named by their day or their row", () => {
  const compact = aCompact({
    measures: [aTypedMeasure()],
    figures: [
      aFigure("", 3),
      { Measure: "SM1", "As at": aCell("some day"), Figure: 3 },
      aFigure("2009-09-30", 4),
      aFigure("2009-06-30", ""),
      aFigure("2009-07-31", "many"),
      aFigure("2009-08-31", 2),
      aFigure("2009-08-31", 3),
    ],
  });
  const { rows, unreadable } = figureSeries(compact, compact.figures, ({ value }) => value);
  expect(rows.map(({ on, figure }) => [on, figure.value])).toEqual([
    ["2009-08-31", 3],
    ["2009-09-30", 4],
  ]);
  expect(reasonsOf(unreadable)).toEqual([
    { name: "Figures, row 2", reason: "no date" },
    { name: "Figures, row 3", reason: "unreadable: 'some day'" },
    { name: "30 Jun 2009", reason: "no figure" },
    { name: "31 Jul 2009", reason: "unreadable: 'many'" },
  ]);
});

test.each([
  [
    { direction: "Decrease", baseline: 10, actual: 7, target: 5, dueByNow: 8 },
    { filled: 0.6, due: 0.4, target: null },
  ],
  [
    { direction: "Decrease", baseline: 10, actual: 4, target: 5 },
    { filled: 1, due: null, target: 0.833 },
  ],
  [
    { direction: "Decrease", baseline: 10, actual: 6, target: 5, dueByNow: 0 },
    { filled: 0.4, due: 1, target: 0.5 },
  ],
  [{ direction: "Decrease", baseline: null, actual: 4, target: 5 }, null],
  [{ direction: "Decrease", baseline: 5, actual: 4, target: 5 }, null],
  [
    { direction: "Increase", baseline: null, actual: 1, target: 4, booked: 2 },
    { filled: 0.25, booked: 0.5, target: null },
  ],
  [
    { direction: "Increase", baseline: null, actual: 1, target: 4, dueByNow: 5 },
    { filled: 0.2, due: 1, target: 0.8 },
  ],
  [{ direction: "Increase", baseline: null, actual: 1, target: 0 }, null],
  [{ direction: "Keep at least", baseline: null, actual: 0, target: 0 }, null],
  [{ direction: "Keep at least", baseline: null, actual: 4, target: -1 }, null],
  [
    { direction: "Keep at most", baseline: null, actual: 2, target: 4 },
    { filled: 0.4, due: 0.8, agreed: { from: 0, to: 0.8 } },
  ],
  [
    { direction: "Keep at most", baseline: null, actual: 4, target: 0 },
    { filled: 1, due: 0, agreed: { from: 0, to: 0 } },
  ],
  [{ direction: "Increase", baseline: null, actual: 1, target: null }, null],
  [{ direction: "Increase", baseline: null, actual: null, target: 1 }, null],
] as const)("the bar of %j is %j", (figures, expected) => {
  const bar = measureBar({ booked: 0, dueByNow: null, isRunningTotal: false, ...figures });
  if (expected === null) expect(bar).toBeNull();
  else expect(bar).toMatchObject(expected);
});
