import { chartBlock } from "../../../src/report/pictures/chartBlock";
import { aCompact, aMeasure, membersWith } from "../../support/builders";
import { judged } from "../../support/judged";

const parts = { measures: [aMeasure()], members: membersWith("Skills Pledge on", ["2009-05-01"]) };

test.each([
  ["2009-10-07", "7 Oct 2009: 1"],
  ["2009-04-20", undefined],
  ["2010-01-15", undefined],
])("as at %s the words at the foot of a chart keep clear of each other", (asAt, sentence) => {
  const compact = aCompact({ ...parts, asAt });
  const [picture] = chartBlock(compact, judged({ ...parts, asAt }));
  expect(picture?.edges?.between?.text).toBe(sentence);
  expect(picture?.edges?.right).toBe("31 Mar 2010: target 10");
});
