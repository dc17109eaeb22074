import { aMeasure, aMember, type Row } from "../../support/builders";
import { judged } from "../../support/judged";

const on = (day: string): Row => ({ "Skills Pledge on": day });
const NEW = { Count: "New in period" };
const found = (members: readonly Row[], row: Row = {}, asAt = "2009-10-07") =>
  judged({ asAt, members, measures: [aMeasure(row)] });

describe("the most that can be counted by the due day", () => {
  const most = (members: readonly Row[], row: Row = {}) => found(members, row).most;
  const MEMBERS = [
    aMember("A", on("2009-05-01")),
    aMember("B"),
    aMember("C", { "Left on": "2009-05-01" }),
    aMember("D", on("2009-03-01")),
    aMember("E", on("2009-12-01")),
    aMember("F", on("2009-04-01")),
  ];

  test("is who is counted and who has it yet to get, which is nobody that had it before the period", () => {
    expect(most(MEMBERS)).toBe(5);
    expect(most(MEMBERS, NEW)).toBe(4);
  });

  test("takes an organisation of several rows once", () => {
    expect(most([aMember("A"), aMember("a"), aMember("B")])).toBe(2);
    expect(most([aMember("A"), aMember("a", on("2009-05-01")), aMember("B")])).toBe(2);
    expect(most([aMember("A", on("2009-05-01")), aMember("a"), aMember("a")])).toBe(1);
  });

  test("is not known of figures that are added up, and is of members that pass a test", () => {
    const members = [
      aMember("A", { Apprentices: 3 }),
      aMember("B", { Apprentices: 0 }),
      aMember("C"),
    ];
    expect(most(members, { Of: "Apprentices", Unit: "apprentices" })).toBeNull();
    expect(most(members, { Of: "Apprentices >= 1" })).toBe(3);
    expect(
      most([aMember("A", { "Apprenticeship scheme": "Yes" }), aMember("B")], {
        Of: "Apprenticeship scheme",
      }),
    ).toBe(2);
  });
});

describe("of a part of the members", () => {
  const among = { Among: "Sector = Education" };
  const names = (members: readonly Row[]) => {
    const {
      actual,
      members: size,
      counted,
      notCounted,
    } = judged({
      members,
      measures: [
        aMeasure({ ...among, "Measured by": "Share of members with", Unit: "%", Target: 50 }),
      ],
    });
    return [
      actual,
      size,
      counted.map(({ name }) => name),
      notCounted.map(({ name, isLeftOut }) => [name, isLeftOut === true]),
    ];
  };

  test("an organisation is one where any of its rows says so, and counts by whichever has it", () => {
    const rows = [
      aMember("Tresham", { Sector: "Education" }),
      aMember("Tresham", on("2009-05-01")),
      aMember("Corby", { Sector: "Councils", ...on("2009-05-01") }),
      aMember("Moulton", { Sector: "Education" }),
    ];
    expect(names(rows)).toEqual([
      0.5,
      2,
      ["Tresham"],
      [
        ["Corby", true],
        ["Moulton", false],
        ["Tresham", false],
      ],
    ]);
  });

  test("rows of nobody that is meant are left out, and those that left are no members at all", () => {
    const rows = [
      aMember("Corby", on("2009-05-01")),
      aMember("corby"),
      aMember("Gone", { Sector: "Education", "Left on": "2009-05-01" }),
      aMember("Gone", on("2009-05-01")),
      aMember("Moulton", { Sector: "Education", ...on("2009-05-01") }),
    ];
    expect(names(rows)).toEqual([
      1,
      1,
      ["Moulton"],
      [
        ["Corby", true],
        ["corby", true],
        ["Gone", false],
        ["Gone", true],
      ],
    ]);
  });
});

describe("of one organisation", () => {
  test("the row with the earliest day in the period counts, the first of equals", () => {
    const days = (...list: readonly string[]) =>
      found(
        list.map((day) => aMember("A", on(day))),
        NEW,
      ).counted.map(({ on: day }) => day);
    expect(days("2009-06-01", "2009-05-01", "2009-07-01")).toEqual(["2009-05-01"]);
    expect(days("2009-03-01", "2009-05-01")).toEqual(["2009-05-01"]);
    expect(days("2009-12-01", "2009-05-01")).toEqual(["2009-05-01"]);
    expect(days("2009-03-01", "")).toEqual([]);
  });

  test("the other rows say which row counted, and why where none did", () => {
    const reasons = (list: readonly Row[]) =>
      found(list, NEW).notCounted.map(({ why }) => why.inWords);
    expect(reasons([aMember("A", on("2009-06-01")), aMember("A", on("2009-05-01"))])).toEqual([
      "counted already in row 3",
    ]);
    expect(reasons([aMember("A", on("2009-03-01")), aMember("A")])).toEqual([
      "before the period (1 Mar 2009)",
      "no date",
    ]);
  });

  test("who comes late comes by the earliest of its rows, and not again", () => {
    const late = (list: readonly Row[], target = 1) =>
      found(list, { ...NEW, Target: target }, "2010-06-01").reachedLateOn;
    expect(late([aMember("A", on("2010-05-01")), aMember("A", on("2010-04-10"))])).toBe(
      "2010-04-10",
    );
    expect(late([aMember("A", on("2010-02-01")), aMember("A", on("2010-04-10"))], 2)).toBeNull();
    expect(late([aMember("A", on("2010-02-01")), aMember("B", on("2010-04-10"))], 2)).toBe(
      "2010-04-10",
    );
    expect(late([aMember("B", { ...on("2010-04-10"), "Member since": "2010-04-05" })])).toBeNull();
  });
});
