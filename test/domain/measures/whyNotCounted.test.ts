import { countedBlocks } from "../../../src/report/countedBlocks";
import { aCompact, aMeasure, membersWith } from "../../support/builders";
import { judged } from "../../support/judged";

test("what many share stands over them all, and what is the one's own beside its name", () => {
  const parts = {
    measures: [aMeasure({ Count: "New in period" })],
    members: [
      ...membersWith("Skills Pledge on", ["2009-03-01", "2009-02-01", "soon", "n/a", ""]),
      { Organisation: "Member 6", "Left on": "2009-09-30" },
      { Organisation: "Member 7 (Corby)", "Member since": "2009-12-01" },
    ],
  };
  const measure = judged(parts);
  for (const { why } of measure.notCounted) {
    expect(why.inWords.startsWith(why.shared)).toBe(true);
    expect(why.inWords).toContain(why.detail);
  }
  const blocks = countedBlocks({ compact: aCompact(parts) } as never, measure);
  expect(blocks.map((block) => (block.kind === "names" ? [block.label, block.names] : []))).toEqual(
    [
      ["Who has yet to", ["Member 4 ('n/a')", "Member 5"]],
      ["Before the period", ["Member 1 (1 Mar 2009)", "Member 2 (1 Feb 2009)"]],
      ["Unreadable", ["Member 3 ('soon')"]],
      ["Left", ["Member 6 (30 Sep 2009)"]],
      ["Joins", ["Member 7 (Corby) (1 Dec 2009)"]],
    ],
  );
});
