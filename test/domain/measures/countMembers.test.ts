import { aMeasure, aMember, anError, membersWith, typed } from "../../support/builders";
import { counts, judged } from "../../support/judged";

const NEW = "New in period";

describe("members with a date", () => {
  test("count from any day up to the As at day, both ends included, for Total to date", () => {
    const members = membersWith("Skills Pledge on", [
      "2008-05-12",
      "2009-04-01",
      "2009-10-07",
      "2009-10-08",
      "",
    ]);
    expect(counts({ members, measures: [aMeasure()] })).toEqual({
      actual: 3,
      counted: ["Member 1", "Member 2", "Member 3"],
      notCounted: ["Member 4: dated after 7 Oct 2009 (8 Oct 2009)", "Member 5: no date"],
    });
  });

  test("count from the start on for New in period", () => {
    const members = membersWith("Skills Pledge on", ["2009-03-31", "2009-04-01"]);
    expect(counts({ members, measures: [aMeasure({ Count: NEW })] })).toEqual({
      actual: 1,
      counted: ["Member 2"],
      notCounted: ["Member 1: before the period (31 Mar 2009)"],
    });
  });

  test("do not count after the deadline", () => {
    const members = membersWith("Skills Pledge on", ["2010-03-31", "2010-04-03"]);
    expect(counts({ asAt: "2010-05-01", members, measures: [aMeasure()] })).toEqual({
      actual: 1,
      counted: ["Member 1"],
      notCounted: ["Member 2: dated after the deadline (3 Apr 2010)"],
    });
  });

  test("count where the date was typed as text, and not where nobody can read it", () => {
    const members = membersWith("Skills Pledge on", [
      typed("31.3.09"),
      typed("last week"),
      typed("31/02/2009"),
      anError("#REF!"),
      typed("n/a"),
      true,
    ]);
    expect(counts({ members, measures: [aMeasure()] })).toEqual({
      actual: 1,
      counted: ["Member 1"],
      notCounted: [
        "Member 2: unreadable: 'last week'",
        "Member 3: unreadable: '31/02/2009'",
        "Member 4: unreadable: '#REF!'",
        "Member 5: no date ('n/a')",
        "Member 6: unreadable: 'TRUE'",
      ],
    });
  });

  test("are named with the day that made them count", () => {
    const members = membersWith("Skills Pledge on", ["2009-05-01"]);
    expect(judged({ members, measures: [aMeasure()] }).counted).toEqual([
      { name: "Member 1", on: "2009-05-01", amount: 1 },
    ]);
  });
});

describe("who is a member", () => {
  const pledged = { "Skills Pledge on": "2009-05-01" };

  test("an organisation that left by the As at day is counted nowhere, one that leaves later is", () => {
    const members = [
      aMember("Gone", { ...pledged, "Left on": "2009-10-07" }),
      aMember("Going", { ...pledged, "Left on": "2009-10-08" }),
    ];
    expect(counts({ members, measures: [aMeasure()] })).toEqual({
      actual: 1,
      counted: ["Going"],
      notCounted: ["Gone: left on 7 Oct 2009"],
    });
  });

  test("what stands in Left on and is no day keeps the row out and says so", () => {
    const members = [
      aMember("A", { ...pledged, "Left on": typed("in the spring") }),
      aMember("B", { ...pledged, "Left on": typed("-") }),
    ];
    expect(counts({ members, measures: [aMeasure()] })).toEqual({
      actual: 1,
      counted: ["B"],
      notCounted: ["A: unreadable Left on: 'in the spring'"],
    });
  });

  test("an organisation that joins after the As at day is no member yet", () => {
    const members = [
      aMember("Newcomer", { ...pledged, "Member since": "2009-10-08" }),
      aMember("New today", { ...pledged, "Member since": "2009-10-07" }),
    ];
    expect(counts({ members, measures: [aMeasure()] })).toEqual({
      actual: 1,
      counted: ["New today"],
      notCounted: ["Newcomer: joins on 8 Oct 2009"],
    });
  });

  test("a row without a name is named by its row", () => {
    const members = [aMember("", pledged), aMember("B"), { ...pledged, Organisation: anError() }];
    expect(counts({ members, measures: [aMeasure()] })).toEqual({
      actual: 0,
      counted: [],
      notCounted: ["Row 2: has no name in Organisation", "Row 4: unreadable: '#N/A'", "B: no date"],
    });
  });

  test("lists are alphabetical whatever the case and accents", () => {
    const members = [aMember("beta", pledged), aMember("Élan", pledged), aMember("Alpha", pledged)];
    expect(counts({ members, measures: [aMeasure()] }).counted).toEqual(["Alpha", "beta", "Élan"]);
  });
});

describe("each organisation counts once", () => {
  test("by the row that has it, whichever comes first", () => {
    const members = [
      aMember("Fire & Rescue"),
      aMember("fire  and rescue", { "Skills Pledge on": "2009-06-01" }),
      aMember("The Fire and Rescue", { "Skills Pledge on": "2009-05-01" }),
    ];
    expect(counts({ members, measures: [aMeasure()] })).toEqual({
      actual: 1,
      counted: ["The Fire and Rescue"],
      notCounted: [
        "Fire & Rescue: counted already in row 4",
        "fire and rescue: counted already in row 4",
      ],
    });
  });

  test("with its larger figure", () => {
    const members = [aMember("A", { Apprentices: 3 }), aMember("a", { Apprentices: 5 })];
    expect(counts({ members, measures: [aMeasure({ Of: "Apprentices" })] }).actual).toBe(5);
  });

  test("an organisation that came in time does not come again late by its other row", () => {
    const members = [
      aMember("A", { "Skills Pledge on": "2009-05-01" }),
      aMember("A", { "Skills Pledge on": "2009-09-01" }),
    ];
    const { actual, reachedLateOn } = judged({
      members,
      measures: [aMeasure({ Target: 2, Due: "2009-08-31" })],
    });
    expect([actual, reachedLateOn]).toEqual([1, null]);
  });

  test("twins that only may be the same count twice: the checks ask about them", () => {
    const pledged = { "Skills Pledge on": "2009-05-01" };
    const members = [
      aMember("Ashfield DC", pledged),
      aMember("Ashfield District Council", pledged),
    ];
    expect(counts({ members, measures: [aMeasure()] }).actual).toBe(2);
  });
});

describe("members with an answer", () => {
  test("count where they said Yes; the others say why not", () => {
    const members = membersWith("Apprenticeship scheme", [
      "Yes",
      typed("y"),
      true,
      "No",
      false,
      "Developing",
      typed("maybe"),
      "",
    ]);
    expect(counts({ members, measures: [aMeasure({ Of: "Apprenticeship scheme" })] })).toEqual({
      actual: 3,
      counted: ["Member 1", "Member 2", "Member 3"],
      notCounted: [
        "Member 4: answered No",
        "Member 5: answered No",
        "Member 6: developing",
        "Member 7: unreadable: 'maybe'",
        "Member 8: has not answered",
      ],
    });
  });

  test("cannot be counted as New in period: the reason says what to choose", () => {
    const members = membersWith("Apprenticeship scheme", ["Yes"]);
    const measures = [aMeasure({ Of: "Apprenticeship scheme", Count: NEW })];
    const { status, actual, why } = judged({ members, measures });
    expect([status, actual]).toEqual(["Not judged", null]);
    expect(why).toBe(
      "The column 'Apprenticeship scheme' has no dates, so nobody can say what is new in the period: choose Total to date in Count.",
    );
  });

  test("a choice without a Yes counts where it is filled", () => {
    const members = membersWith("Sector", ["Health", "Police", ""]);
    expect(counts({ members, measures: [aMeasure({ Of: "Sector" })] }).actual).toBe(2);
  });
});

describe("members with a figure", () => {
  test("add up", () => {
    const members = membersWith("Apprentices", [2, typed("1,000"), 0, -3, typed("lots"), ""]);
    expect(counts({ members, measures: [aMeasure({ Of: "Apprentices" })] })).toEqual({
      actual: 1002,
      counted: ["Member 1", "Member 2"],
      notCounted: [
        "Member 3: none (0)",
        "Member 4: below zero (-3)",
        "Member 5: unreadable: 'lots'",
        "Member 6: no figure",
      ],
    });
  });

  test("decimals add up as on paper", () => {
    const members = membersWith("Share", [0.1, 0.2]);
    expect(counts({ members, measures: [aMeasure({ Of: "Share", Target: 0.3 })] }).actual).toBe(
      0.3,
    );
  });

  test("cannot be counted as new in the period: they have no days", () => {
    const members = membersWith("Apprentices", [12]);
    const measures = [aMeasure({ Of: "Apprentices", Count: NEW })];
    const { status, why } = judged({ members, measures });
    expect([status, why]).toEqual([
      "Not judged",
      "The column 'Apprentices' has no dates, so nobody can say what is new in the period: choose Total to date in Count.",
    ]);
  });
});

test("members with text count where something is written", () => {
  const members = membersWith("Equality mark", ["Investors in Diversity", "none", "", anError()]);
  expect(counts({ members, measures: [aMeasure({ Of: "Equality mark" })] })).toEqual({
    actual: 1,
    counted: ["Member 1"],
    notCounted: [
      "Member 2: says 'none'",
      "Member 3: nothing entered",
      "Member 4: unreadable: '#N/A'",
    ],
  });
});

describe("a column that people have added", () => {
  const measures = [aMeasure({ Of: "Green pledge" })];

  test("of mostly days counts as days do", () => {
    const members = membersWith("Green pledge", ["2009-05-01", typed("2 June 2009"), "Yes", ""]);
    expect(counts({ members, measures })).toEqual({
      actual: 2,
      counted: ["Member 1", "Member 2"],
      notCounted: ["Member 3: unreadable: 'Yes'", "Member 4: no date"],
    });
  });

  test("of ticks counts the ticked", () => {
    const members = membersWith("Green pledge", [true, false, true]);
    expect(counts({ members, measures }).actual).toBe(2);
  });

  test("of Yes and other answers counts the Yes", () => {
    const members = membersWith("Green pledge", ["Yes", "No", "Thinking", "Thinking", "no"]);
    expect(counts({ members, measures })).toEqual({
      actual: 1,
      counted: ["Member 1"],
      notCounted: [
        "Member 2: answered No",
        "Member 3: answered 'Thinking'",
        "Member 4: answered 'Thinking'",
        "Member 5: answered No",
      ],
    });
  });

  test("of figures adds up, of text counts what is filled, empty counts nobody", () => {
    expect(counts({ members: membersWith("Green pledge", [3, 4]), measures }).actual).toBe(7);
    expect(counts({ members: membersWith("Green pledge", [9, -2]), measures }).actual).toBe(7);
    const words = membersWith("Green pledge", ["bicycles", "solar roof"]);
    expect(counts({ members: words, measures }).actual).toBe(2);
    const empty = membersWith("Green pledge", ["", ""]);
    expect(counts({ members: empty, measures }).actual).toBe(0);
  });

  test("is found whatever the case, and beats another name of a known column", () => {
    const members = [aMember("A", { "Skills Pledge": "Yes", "Skills Pledge on": "" })];
    const measure = aMeasure({ Of: "skills pledge:" });
    expect(counts({ members, measures: [measure] }).counted).toEqual(["A"]);
  });

  test("may be called constructor or __proto__", () => {
    for (const header of ["constructor", "__proto__", "toString"]) {
      const row = Object.fromEntries([
        ["Organisation", "A"],
        [header, "Yes"],
      ]);
      expect(counts({ members: [row], measures: [aMeasure({ Of: header })] }).actual).toBe(1);
    }
  });
});
