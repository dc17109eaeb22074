import { checkCompact } from "../../src/checks/checkCompact";
import { judgeMeasures } from "../../src/domain/measures/judgeMeasures";
import { aCompact, aMeasure, aMember, anAction, type CompactParts } from "../support/builders";

const TABS: CompactParts = {
  priorities: [
    { Ref: "P1", Priority: "Skills Pledge" },
    { Ref: "P2", Priority: "Apprenticeships" },
  ],
  members: [aMember("Corby", { "Green travel plan A": "Yes", "Green travel plan B": "Yes" })],
  meetings: [{ Date: "2009-07-08", Group: "Learning and Development Theme Group" }],
  actions: [anAction("A5", { Action: "Write to the chief executives", Priority: "P1" })],
};

/** What Why asks of a bad Of, and what the check suggests for it. */
function meantBy(measuredBy: string, of: string): readonly (string | null)[] {
  const measures = [aMeasure({ "Measured by": measuredBy, Of: of, Count: "" })];
  const compact = aCompact({ ...TABS, measures });
  const why = judgeMeasures(compact)[0]?.why ?? "";
  const problem = checkCompact(compact).find(({ rule }) => rule === "measure-of-unknown");
  expect(problem?.column).toBe("Of");
  return [/Did you mean '(.*)'\?/.exec(why)?.[1] ?? null, problem?.suggestion ?? null];
}

test.each([
  ["Members with", "Skils Pledge", "Skills Pledge on"],
  ["Share of members with", "Aprentices >= 1", "Apprentices >= 1"],
  ["Events held", "Good Practise Event", "Good Practice Event"],
  ["Meetings held", "L&D Group", "Learning and Development Theme Group"],
  ["Actions done", "Priority 1", "P1"],
  ["Actions done", "Apprenticeships", "P2"],
  ["Actions done", "A05", "A5"],
])("%s of %j: Why and the check ask for the same", (measuredBy, of, meant) => {
  expect(meantBy(measuredBy, of)).toEqual([meant, meant]);
});

test.each([
  ["Members with", "Green travel plan C"],
  ["Members with", "Pledge"],
  ["Events held", "Event"],
  ["Meetings held", "Theme Group 2"],
  ["Actions done", "P7"],
  ["Actions done", "SM9"],
])("%s of %j: two are as near, or none is, so neither says one", (measuredBy, of) => {
  expect(meantBy(measuredBy, of)).toEqual([null, null]);
});
