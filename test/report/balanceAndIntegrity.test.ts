import type { SectionName } from "../../src/report/sections";
import { aCompact, aMember, anAction, type CompactParts } from "../support/builders";
import { textsOf } from "./reportText";
import { reportOn, sampleReport } from "./sampleReport";

function textOf(name: SectionName, parts: CompactParts | null = null): string {
  const report = parts === null ? sampleReport() : reportOn(aCompact(parts));
  const sections = report.sections.filter((one) => one.name === name);
  return textsOf({ ...report, sections })
    .join(" ")
    .replace(/\s+/g, " ");
}

describe("balance and attendance", () => {
  test("the sample's gaps, with who could close them and why", () => {
    const text = textOf("balance");
    expect(text).toContain("8 of 27 members sit on the Steering Group.");
    expect(text).toContain("Local authority: 8 of 27 members, 1 of 8 on the Steering Group. ");
    expect(text).toContain("Kettering Borough Council (came to 1 meeting this year)");
    expect(text).toContain("Moulton College (came to no meeting this year); Daventry");
    expect(text).toContain(
      "Members, Theme groups, names nobody in the Learning and Development Theme Group yet.",
    );
    expect(text).toContain("For 2 of the 4 meetings held this year nobody has recorded who came");
  });

  test("it says nothing where nobody is known to be in any group and no attendance is", () => {
    expect(textOf("balance", { members: [aMember("A"), aMember("B")] })).toBe("");
  });

  test("a group with all that it could expect has no gap", () => {
    const seat = { "Steering Group member": "Jo Bell", Sector: "Health" };
    const text = textOf("balance", { members: [aMember("A", seat), aMember("B", seat)] });
    expect(text).toContain("There is no gap.");
    expect(text).not.toContain("Who could close a gap");
  });

  test("who can no longer reach the minimum, or may have done, is named, and here alone", () => {
    const parts = {
      members: [aMember("A"), aMember("B")],
      meetings: ["2009-07-08", "2009-09-16"].map((day) => ({
        Date: day,
        Group: "Steering Group",
        Status: "Held",
      })),
      attendance: ["2009-07-08", "2009-09-16"].map((day) => ({
        "Meeting date": day,
        Group: "Steering Group",
        Organisation: "A",
        Attended: "Present",
      })),
    };
    expect(textOf("membership", parts)).not.toContain("minimum");
    expect(textOf("balance", parts)).toContain(
      "Needs 2 more, none is left: can no longer reach the minimum (1): B.",
    );
    const [, july] = parts.attendance;
    const unrecorded = {
      ...parts,
      meetings: [
        ...parts.meetings,
        { Date: "2009-10-01", Group: "Steering Group", Status: "Held" },
      ],
      attendance: july === undefined ? [] : [july],
    };
    expect(textOf("balance", unrecorded)).toMatch(
      /may have been at (?:a meeting|meetings) that (?:is|are) not recorded \(\d\)/,
    );
  });
});

describe("commitment integrity", () => {
  test("the sample: what was done by the day first set", () => {
    expect(textOf("commitment_integrity")).toContain(
      "Of 3 actions whose first due day came in the programme year by 7 Oct 2009, 2 were done by that day and 1 is still open. No due day was moved this year.",
    );
  });

  test("an action whose day was moved twice is named, there and for attention", () => {
    const actions = [
      anAction("A1", {
        Action: "Write",
        Due: "2010-01-28",
        Status: "In progress",
        "Due days so far": "30 Sep 2009 (from 8 Jul 2009); 10 Dec 2009 (from 1 Oct 2009)",
      }),
    ];
    const text = textOf("commitment_integrity", { actions });
    expect(text).toContain("The due day of 1 action was moved this year, twice.");
    expect(text).toContain(
      "A1 Write. Its due day was moved twice: 30 Sep 2009, then 10 Dec 2009, then 28 Jan 2010.",
    );
    expect(textOf("needs_attention", { actions })).toContain(
      "Deferred again A1's due day was moved twice.",
    );
  });

  test("it says nothing where no action has fallen due and none was moved", () => {
    const actions = [anAction("A1", { Due: "2009-12-10", Status: "In progress" })];
    expect(textOf("commitment_integrity", { actions })).toBe("");
  });
});
