import { chartBlock } from "../../../src/report/pictures/chartBlock";
import { aCompact, aMeasure, anAction, membersWith } from "../../support/builders";
import { judged } from "../../support/judged";

test.each(["2009-10-07", "2009-04-20", "2010-01-15", "2010-04-20"])(
  "as at %s a measure has its chart",
  (asAt) => {
    const parts = {
      asAt,
      measures: [aMeasure()],
      members: membersWith("Skills Pledge on", ["2009-04-05"]),
    };
    expect(chartBlock(aCompact(parts), judged(parts))).toHaveLength(1);
  },
);

test("one action, which is done or not, has none: there is no course to show", () => {
  const parts = {
    measures: [aMeasure({ "Measured by": "Actions done", Of: "A1", Count: "", Target: 1 })],
    actions: [anAction("A1", { Status: "In progress", Due: "2009-12-31" })],
  };
  expect(chartBlock(aCompact(parts), judged(parts))).toEqual([]);
});
