import { checkCompact } from "../../src/checks/checkCompact";
import { countProblems } from "../../src/checks/countProblems";
import { aCompact, aMember } from "../support/builders";
import { sampleCompact } from "../support/sampleCompact";

test("the sample's problems by severity", () => {
  expect(countProblems(checkCompact(sampleCompact()))).toEqual({
    error: 3,
    warning: 3,
    note: 3,
    accepted: 0,
  });
});

test("an accepted problem is counted as accepted only", () => {
  const members = [aMember("A", { "Main contact": "Jo Smith", Email: "jo.smith@gmail.com" })];
  const accepted = [{ Rule: "email-personal-domain", Where: "Members: A", Reason: "no other" }];
  const before = countProblems(checkCompact(aCompact({ members })));
  const after = countProblems(checkCompact(aCompact({ members, accepted })));
  expect(after).toEqual({ ...before, warning: before.warning - 1, accepted: 1 });
});
