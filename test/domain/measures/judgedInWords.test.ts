import { asksForCorrectiveAction } from "../../../src/domain/measures/correctiveAction";
import { hasByGroup } from "../../../src/domain/measures/hasByGroup";
import { judgeMeasures } from "../../../src/domain/measures/judgeMeasures";
import type { Judgement } from "../../../src/domain/measures/judgement";
import {
  ageOfFigure,
  dueByNowInWords,
  figureAgainstTarget,
  forecastInShort,
  forecastInWords,
  sourceOfFigure,
} from "../../../src/domain/measures/progressWords";
import {
  describeChange,
  describeSinceLast,
  sinceLogged,
} from "../../../src/domain/measures/sinceLast";
import { storyOf } from "../../../src/domain/measures/story";
import { targetAsJudged } from "../../../src/domain/measures/targetAsJudged";
import { aCompact, aDay, aMeasure, aMember, type CompactParts } from "../../support/builders";
import { judged } from "../../support/judged";

/** A judgement with these parts, and the others of a measure of ten organisations. */
function aJudgement(parts: Partial<Judgement>): Judgement {
  return {
    ...judged({ measures: [aMeasure()] }),
    actual: 4,
    target: 10,
    baseline: null,
    dueByNow: 5,
    booked: 0,
    direction: "Increase",
    unit: "organisations",
    percent: false,
    members: null,
    isRunningTotal: false,
    oneAction: null,
    forecast: null,
    reachesOn: null,
    ...parts,
  };
}
const strict = (parts: Partial<Judgement>): Partial<Judgement> => {
  const { course } = judged({ measures: [aMeasure()] });
  return { ...parts, course: course === null ? null : { ...course, isStrict: true } };
};

test.each<[Partial<Judgement>, string, string]>([
  [{}, "4 of 10 organisations", "4 of 10"],
  [{ target: null }, "4 organisations", "4 organisations"],
  [{ target: null, actual: null }, "No figure, no target", "No figure, no target"],
  [{ actual: null }, "No figure; target 10 organisations", "No figure; target 10 organisations"],
  [
    { isRunningTotal: true, unit: "£", direction: "Keep at most" },
    "£4 of £10 used up",
    "£4 of £10 used up",
  ],
  [{ direction: "Decrease" }, "4 organisations, towards 10", "4 organisations, towards 10"],
  [
    { direction: "Decrease", baseline: 12 },
    "4 organisations, from 12 towards 10",
    "4 organisations, from 12 towards 10",
  ],
  [
    { direction: "Keep at least" },
    "4 organisations; at least 10 agreed",
    "4 organisations; at least 10 agreed",
  ],
  [
    { direction: "Keep at most" },
    "4 organisations; at most 10 agreed",
    "4 organisations; at most 10 agreed",
  ],
  [strict({}), "4 organisations; more than 10 agreed", "4 organisations; more than 10 agreed"],
  [
    strict({ direction: "Decrease" }),
    "4 organisations; less than 10 agreed",
    "4 organisations; less than 10 agreed",
  ],
  [
    { members: 27, actual: 16 / 27, target: 0.75, percent: true },
    "16 of 27 members, 59%; target 75%",
    "16 of 27 members, 59%; target 75%",
  ],
])("%j is %s, and %s beside its measure", (parts, withUnit, without) => {
  const judgement = aJudgement(parts);
  expect([figureAgainstTarget(judgement), figureAgainstTarget(judgement, false)]).toEqual([
    withUnit,
    without,
  ]);
});

test.each<[Partial<Judgement>, string]>([
  [{}, "5 due by now"],
  [{ direction: "Decrease" }, "5 due by now"],
  [{ direction: "Keep at most" }, ""],
  [{ direction: "Keep at least" }, ""],
  [{ isRunningTotal: true, direction: "Keep at most" }, "5 allowed by now"],
  [{ dueByNow: null }, ""],
])("of %j by now %j", (parts, words) => {
  expect(dueByNowInWords(aJudgement(parts))).toBe(words);
});

const ONE = { isDeferred: false, isDone: false, expectedOn: null };
test.each<[Partial<Judgement>, string, string]>([
  [{}, "", ""],
  [{ forecast: 8 }, "8 organisations by 31 Mar 2010", "8"],
  [
    { forecast: 10, reachesOn: aDay("2010-02-14") },
    "10 organisations by mid-February 2010",
    "10 by Feb 2010",
  ],
  [{ forecast: 10, reachesOn: aDay("2010-03-31") }, "10 organisations by late March 2010", "10"],
  [
    { forecast: 10, reachesOn: aDay("2010-02-14"), direction: "Keep at least" },
    "10 organisations by mid-February 2010",
    "",
  ],
  [{ forecast: 8, due: null }, "", ""],
  [{ forecast: 8, daysLeft: 0 }, "", ""],
  [
    { forecast: 1, reachesOn: aDay("2010-02-14"), target: 1, members: 27, percent: true },
    "all 27 members by mid-February 2010",
    "100% by Feb 2010",
  ],
  [
    { forecast: 1, reachesOn: aDay("2010-02-14"), target: 1 },
    "1 organisation by mid-February 2010",
    "1 by Feb 2010",
  ],
  [{ forecast: 8, oneAction: ONE }, "", "no day expected"],
  [{ oneAction: { ...ONE, isDone: true } }, "", ""],
  [{ oneAction: { ...ONE, isDeferred: true } }, "", "deferred"],
  [{ oneAction: { ...ONE, expectedOn: aDay("2009-12-10") } }, "", "expected 10 Dec 2009"],
])("ahead of %j stands %j, in short %j", (parts, words, short) => {
  const judgement = aJudgement({ daysLeft: 175, ...parts });
  expect([forecastInWords(judgement), forecastInShort(judgement)]).toEqual([words, short]);
});

test("the newest typed figure says its age and its source", () => {
  const series = [
    { on: aDay("2009-06-30"), figure: 1, source: "old" },
    { on: aDay("2009-09-30"), figure: 2, source: "Police" },
  ];
  expect(ageOfFigure({ series }, aDay("2009-10-07"))).toBe("Figure of 30 Sep 2009, 7 days old");
  expect(ageOfFigure({ series }, aDay("2009-09-30"))).toBe(
    "Figure of 30 Sep 2009, of the day itself",
  );
  expect([
    sourceOfFigure({ series }),
    sourceOfFigure({ series: [] }),
    ageOfFigure({ series: [] }, aDay("2009-10-07")),
  ]).toEqual(["Police", "", ""]);
});

describe("what has changed", () => {
  const since = aDay("2009-07-08");
  const change = (by: number, isWorkedOut = false): Partial<Judgement> => ({
    sinceLast: { kind: "change", by, since, isWorkedOut },
  });

  test.each<[Partial<Judgement>, string, string]>([
    [change(2), "↑ 2 since 8 Jul 2009, better", "↑ 2, better"],
    [change(-2), "↓ 2 since 8 Jul 2009, worse", "↓ 2, worse"],
    [{ ...change(-2), direction: "Decrease" }, "↓ 2 since 8 Jul 2009, better", "↓ 2, better"],
    [{ ...change(2), direction: "Keep at most" }, "↑ 2 since 8 Jul 2009, worse", "↑ 2, worse"],
    [{ ...change(2), isRunningTotal: true }, "↑ 2 since 8 Jul 2009", "↑ 2"],
    [change(0), "no change since 8 Jul 2009", "no change"],
    [change(0, true), "no change since 8 Jul 2009 (worked out from dated rows)", "no change *"],
    [change(1, true), "↑ 1 since 8 Jul 2009, better (worked out from dated rows)", "↑ 1, better *"],
    [{ sinceLast: { kind: "first" } }, "", ""],
    [
      { sinceLast: { kind: "target moved", sentence: "a target was set", since } },
      "a target was set",
      "a target was set",
    ],
  ])("%j is %j, and %j below its day", (parts, words, short) => {
    const judgement = aJudgement(parts);
    expect([describeSinceLast(judgement), describeChange(judgement, since)]).toEqual([
      words,
      short,
    ]);
  });

  test("since another day than the header's is said with its day", () => {
    expect(describeChange(aJudgement(change(2, true)), aDay("2009-06-10"))).toBe(
      "↑ 2 since 8 Jul 2009, better *",
    );
  });

  test("is told of the terms before it is told of the figure", () => {
    const now = {
      actual: 4,
      target: 10,
      due: aDay("2010-03-31"),
      unit: "organisations",
      percent: false,
      members: null,
    };
    const row = (more: object) => {
      const log = [
        {
          "As at": "2009-07-08",
          Measure: "SM1",
          Target: 10,
          Due: "2010-03-31",
          Actual: 3,
          ...more,
        },
      ];
      const [found] = aCompact({ log }).log;
      if (found === undefined) throw new Error("no row");
      return found;
    };
    const sentence = (more: object, changed: object = {}) => {
      const last = sinceLogged({ ...now, ...changed }, row(more));
      return last.kind === "target moved" ? last.sentence : last;
    };
    expect(sentence({})).toEqual({ kind: "change", by: 1, since, isWorkedOut: false });
    expect(sentence({ Target: 8 })).toBe("target changed from 8 to 10");
    expect(sentence({ Target: "" })).toBe("a target was set");
    expect(sentence({}, { target: null })).toBe("the target is gone");
    expect(sentence({ Target: "" }, { target: null })).toMatchObject({ kind: "change" });
    expect(sentence({ Due: "2010-01-31" })).toBe("due changed from 31 Jan 2010 to 31 Mar 2010");
    expect(sentence({ Due: "" })).toBe("due changed from none to 31 Mar 2010");
    expect(sentence({ Target: 8, Due: "" })).toBe(
      "target changed from 8 to 10; due changed from none to 31 Mar 2010",
    );
    expect(sentence({ Actual: "" })).toEqual({ kind: "first" });
    expect(sentence({}, { actual: null })).toEqual({ kind: "first" });
    expect(sentence({ "As at": "" })).toEqual({ kind: "first" });
    // Recorded out of a hundred, judged as a share.
    const share = { target: 0.8, actual: 0.5, percent: true, unit: "%" };
    expect(sentence({ Target: 80, Actual: 40 }, share)).toMatchObject({ kind: "change", by: 0.1 });
    expect(sentence({ Target: 2, Actual: 0.4 }, { ...share, target: 2 })).toMatchObject({
      kind: "change",
      by: 0.1,
    });
    expect(sentence({ Target: 1_000_000_000.1 }, { target: 1_000_000_000 })).toMatchObject({
      kind: "change",
    });
    expect(sentence({ Target: 10.01 })).toBe("target changed from 10.01 to 10");
  });
});

test.each<[Partial<Judgement>, string]>([
  [{ status: "Achieved", reachedOn: aDay("2009-09-01") }, "Reached on 1 Sep 2009"],
  [{ status: "Achieved", reachedOn: null }, "As agreed"],
  [{ status: "Missed" }, "6 short"],
  [{ status: "Missed", reachedLateOn: aDay("2010-04-03") }, "6 short; reached late, on 3 Apr 2010"],
  [{ status: "Missed", direction: "Keep at most", actual: 12 }, "2 over"],
  [{ status: "Not started", starts: aDay("2010-01-01") }, "Starts on 1 Jan 2010"],
  [{ status: "Not started", starts: null }, ""],
  [{ status: "Not judged" }, ""],
  [{ status: "At risk" }, "1 short of the line"],
  [{ status: "On course", actual: 5 }, "Exactly on the line"],
  [{ status: "On course", actual: 7 }, "2 ahead of the line"],
  [{ status: "At risk", forecast: 8 }, "1 short of the line; at this pace 8 of 10"],
  [
    { status: "At risk", forecast: 12, reachesOn: aDay("2010-02-14") },
    "1 short of the line; at this pace 10 of 10",
  ],
  [
    { status: "At risk", forecast: 8, direction: "Decrease" },
    "1 ahead of the line; at this pace 8",
  ],
  [{ status: "At risk", forecast: 8, target: null }, "1 short of the line"],
  [{ status: "At risk", booked: 6, forecast: 8 }, "1 short of the line; bookings make it up"],
  [{ status: "At risk", booked: 5, forecast: 8 }, "1 short of the line; at this pace 8 of 10"],
  [
    { status: "On course", actual: 5, booked: 6, forecast: 8 },
    "Exactly on the line; at this pace 8 of 10",
  ],
  [{ status: "On course", direction: "Keep at least", actual: 5 }, "Exactly at the limit"],
  [{ status: "On course", direction: "Keep at least", actual: 7 }, "2 within the limit"],
  [{ status: "Off course", direction: "Keep at most", actual: 7 }, "2 over the limit"],
  [
    { status: "On course", direction: "Keep at most", isRunningTotal: true },
    "1 within what is allowed by now",
  ],
  [{ status: "At risk", oneAction: { ...ONE, isDeferred: true } }, "1 short of the line; deferred"],
  [
    { status: "At risk", oneAction: { ...ONE, expectedOn: aDay("2009-12-10") } },
    "1 short of the line; expected on 10 Dec 2009",
  ],
  [{ status: "At risk", oneAction: ONE, forecast: 8 }, "1 short of the line"],
  [
    {
      status: "At risk",
      members: 27,
      actual: 16 / 27,
      dueByNow: 18 / 27,
      target: 0.75,
      percent: true,
      forecast: 0.7,
    },
    "2 members short of the line; at this pace 70%",
  ],
])("the story of %j is %j", (parts, story) => {
  expect(storyOf(aJudgement(parts))).toBe(story);
});

test("corrective action is asked for where a measure is at risk, off course or missed", () => {
  const all = [
    "Achieved",
    "On course",
    "At risk",
    "Off course",
    "Missed",
    "Not started",
    "Not judged",
  ] as const;
  expect(all.filter((status) => asksForCorrectiveAction({ status }))).toEqual([
    "At risk",
    "Off course",
    "Missed",
  ]);
});

test("a share is judged by whole members, any other target as it was agreed", () => {
  const { course } = judged({ measures: [aMeasure()] });
  const of = (parts: Partial<Judgement>) =>
    targetAsJudged({
      target: 0.75,
      members: 27,
      course: course && { ...course, target: 21 },
      ...parts,
    });
  expect([of({}), of({ members: null }), of({ members: 0 }), of({ course: null })]).toEqual([
    0.7778, 0.75, 0.75, 0.75,
  ]);
});

describe("who has it, by sector", () => {
  const parts: CompactParts = {
    members: [
      aMember("Tresham", { Sector: "Education", "Skills Pledge on": "2009-05-01" }),
      aMember("Moulton College", { Sector: "Education" }),
      aMember("Corby", { Sector: "Councils", "Skills Pledge on": "2009-05-01" }),
      aMember("Connexions", { "Skills Pledge on": "2009-05-01" }),
      aMember("Left", { Sector: "Education", "Left on": "2009-05-01" }),
    ],
    measures: [aMeasure(), aMeasure({ Ref: "SM2", "Measured by": "Typed figure", Of: "" })],
  };

  test("each once, alphabetical, those of whom it is not known last", () => {
    const compact = aCompact(parts);
    const [first, typed] = judgeMeasures(compact);
    if (first === undefined || typed === undefined) throw new Error("no measures");
    expect(hasByGroup(compact, first, "sector")).toEqual([
      { name: "Councils", has: ["Corby"], hasNot: [] },
      { name: "Education", has: ["Tresham"], hasNot: ["Moulton College"] },
      { name: "", has: ["Connexions"], hasNot: [] },
    ]);
    expect(hasByGroup(compact, first, "district")).toEqual([]);
    expect(hasByGroup(compact, typed, "sector")).toEqual([]);
  });

  test("of those alone that the measure counts among", () => {
    const compact = aCompact({ ...parts, measures: [aMeasure({ Among: "Sector = Education" })] });
    const [first] = judgeMeasures(compact);
    if (first === undefined) throw new Error("no measure");
    expect(hasByGroup(compact, first, "sector")).toEqual([
      { name: "Education", has: ["Tresham"], hasNot: ["Moulton College"] },
    ]);
  });
});
