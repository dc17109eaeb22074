import { judgeMeasures } from "../../src/domain/measures/judgeMeasures";
import { progressReturn } from "../../src/region/progressReturn";
import { DIRECTIONS } from "../../src/tables/tabs/successMeasuresTable";
import { aCompact, aFigure, aTypedMeasure, percent } from "../support/builders";
import { fc } from "../support/fastCheck";
import { reportOn } from "./sampleReport";

/** Whatever a cell may hold as a number, and what stands at the edges of it. */
const FIGURE = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 1, 27, 1e15, -1e15, 1.0001e15, 1.7e308, -1.7e308, 5e-324, -5e-324, 1e-15),
);
const TYPED = fc.oneof(
  { weight: 4, arbitrary: FIGURE },
  { weight: 1, arbitrary: FIGURE.map(percent) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", "9".repeat(400), `0.${"0".repeat(330)}1`, "15 % less"),
  },
);

/** Every number and every text in a value, with what would be neither a figure nor a word of ours. */
function notFigures(value: unknown): readonly unknown[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [value];
  if (typeof value === "string") return /\b(NaN|Infinity)\b/.test(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(notFigures);
}

/** A chart of noughts alone has no figure to be drawn by. */
const NOTHING = {
  Baseline: 0,
  Target: 0,
  Direction: "Increase" as const,
  Unit: "" as const,
  "At risk below": 0,
};

test("whatever figures are typed, judgements, report and return hold figures alone", () => {
  fc.assert(
    fc.property(
      fc.record({
        Baseline: TYPED,
        Target: TYPED,
        Direction: fc.constantFrom(...DIRECTIONS),
        Unit: fc.constantFrom("", "days", "\u00a3", "%"),
        "At risk below": TYPED,
        Profile: fc.oneof(
          fc.constant(""),
          FIGURE.map((figure) => `30/06/2009: ${figure}; 31/12/2009: ${"9".repeat(16)}`),
          FIGURE.map((figure) => `30/06/2009: ${figure}`),
        ),
      }),
      TYPED,
      TYPED,
      (measure, earlier, later) => {
        const compact = aCompact({
          measures: [aTypedMeasure(measure)],
          figures: [aFigure("2009-05-31", earlier), aFigure("2009-09-30", later)],
        });
        const judgements = judgeMeasures(compact);
        expect(notFigures(judgements)).toEqual([]);
        expect(notFigures(reportOn(compact).sections)).toEqual([]);
        expect(notFigures(progressReturn(compact, judgements))).toEqual([]);
      },
    ),
    {
      numRuns: 60,
      examples: [[{ ...NOTHING, Profile: `30/06/2009: 0; 31/12/2009: ${"9".repeat(16)}` }, 0, 0]],
    },
  );
});
