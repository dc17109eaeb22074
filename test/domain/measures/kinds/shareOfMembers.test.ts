import {
  aMeasure,
  aMember,
  membersWith,
  percent,
  type Row,
  typed,
} from "../../../support/builders";
import { judged } from "../../../support/judged";
import { reasonsOf } from "../../../support/reasonsOf";

const SIGNED = "2009-05-01";

function signed(count: number, of: number): readonly Row[] {
  return membersWith("Charter signed on", [
    ...new Array<string>(count).fill(SIGNED),
    ...new Array<string>(of - count).fill(""),
  ]);
}

function share(members: readonly Row[], row: Row = {}, asAt = "2009-10-07") {
  const measure = aMeasure({
    "Measured by": "Share of members with",
    Of: "Charter signed on",
    Target: percent(0.75),
    Unit: "%",
    ...row,
  });
  return judged({ asAt, members, measures: [measure] });
}

test("16 of 27 towards 75% is judged in members and said in both", () => {
  const { actual, target, dueByNow, progress, why } = share(signed(16, 27));
  expect([actual, target, dueByNow]).toEqual([0.5926, 0.75, 0.3704]);
  expect(progress).toBeCloseTo(16 / 21, 10);
  expect(why).toBe(
    "16 of 27 members, 59%; 75% is 21; 10 due by 7 Oct 2009 at an even pace; 5 more needed in 175 days.",
  );
});

test.each([75, typed("75%"), percent(0.75), 0.75])("a target typed as %j is 75%%", (target) => {
  expect(share(signed(16, 27), { Target: target }).target).toBe(0.75);
});

test("the target is the fewest members that are as much, and a decrease the most that are no more", () => {
  expect(share(signed(21, 27)).status).toBe("Achieved");
  expect(share(signed(20, 27), {}, "2010-04-01").status).toBe("Missed");
  // 30% of 27 is 8.1: no more than 8. The baseline of 50% is 13.5: taken as 14.
  const fewer = { Baseline: percent(0.5), Target: percent(0.3) };
  expect(share(signed(8, 27), fewer).status).toBe("Achieved");
  expect(share(signed(9, 27), fewer, "2010-04-01").status).toBe("Missed");
  expect(share(signed(11, 27), fewer).why).toBe(
    "11 of 27 members, 41% against 11 due by 7 Oct 2009; 30% is 8; 3 to go in 175 days.",
  );
});

test("members that join later, and those that have left, are not among them", () => {
  const members = [
    ...signed(3, 4),
    aMember("Later", { "Member since": "2009-10-08" }),
    aMember("Gone", { "Left on": "2009-10-07" }),
  ];
  expect(share(members).members).toBe(4);
  expect(share(members).actual).toBe(0.75);
});

test("after the due day the members are those of the due day", () => {
  const members = [...signed(3, 4), aMember("Later", { "Member since": "2010-04-01" })];
  expect(share(members, {}, "2010-05-01").actual).toBe(0.75);
});

test("a column of numbers counts the members with more than 0", () => {
  const members = membersWith("Apprentices", [3, 0, "", 1]);
  expect(share(members, { Of: "Apprentices" }).actual).toBe(0.5);
});

test("the forecast is never more than all of them", () => {
  expect(share(signed(26, 27), { Target: percent(1) }).forecast).toBe(1);
});

test("the baseline is what today's members had at the start", () => {
  const members = [
    aMember("A", { "Charter signed on": "2008-05-01" }),
    aMember("B", { "Charter signed on": "2008-05-01", "Left on": "2009-06-01" }),
    aMember("C", { "Member since": "2009-07-01", "Charter signed on": "2008-01-01" }),
    aMember("D"),
  ];
  expect(share(members).baseline).toBe(0.6667);
});

test("without any member nothing is judged", () => {
  const { status, why } = share([aMember("Gone", { "Left on": "2009-05-01" })]);
  expect(status).toBe("Not judged");
  expect(why).toContain("There are no members to take a share of");
});

test("more members since the last meeting move the target, and Why says so", () => {
  const joined = ["A", "B", "C", "D", "E", "F", "G"].map((name) =>
    aMember(name, { "Member since": "2009-09-01" }),
  );
  const { why } = judged({
    members: [...signed(8, 20), ...joined],
    meetings: [{ Date: "2009-07-08", Group: "Steering Group", Status: "Held" }],
    measures: [
      aMeasure({
        "Measured by": "Share of members with",
        Of: "Charter signed on",
        Target: percent(0.4),
      }),
    ],
  });
  expect(why).toContain("The target is now 11, was 8 of 20: 7 have joined.");
});

test("a target in per cent of members that are counted one by one is not judged", () => {
  const { status, why, actual, target, unit } = share(signed(16, 27), {
    "Measured by": "Members with",
    Unit: "%",
  });
  expect([status, actual, target, unit]).toEqual(["Not judged", 16, null, ""]);
  expect(why).toContain(" 16 so far.");
  expect(why).toContain("choose Share of members with in Measured by");
});

test("of a column of numbers a cell that nobody can read is named, and none is none", () => {
  const members = membersWith("Apprentices", [3, 0, typed("lots")]);
  const { actual, notCounted, why } = share(members, { Of: "Apprentices" });
  expect(actual).toBe(0.3333);
  expect(reasonsOf(notCounted)).toEqual([
    { name: "Member 2", reason: "none (0)" },
    { name: "Member 3", reason: "unreadable: 'lots'" },
  ]);
  expect(why).toContain("because nobody can read it: Member 3 (unreadable: 'lots').");
});

test("a running total of a share is said in members and per cent", () => {
  const { why } = judged({
    members: membersWith("Skills Pledge on", ["2009-05-01", "2009-06-01", "", "", "", ""]),
    measures: [
      aMeasure({
        "Measured by": "Share of members with",
        Target: "50%",
        Direction: "Keep at most",
        Count: "New in period",
      }),
    ],
  });
  expect(why).toContain("2 of 6 members, 33%, used up of what was agreed: 50%, which is 3;");
});
