import type { Judgement } from "../../../src/domain/measures/judgement";
import { tidyFigure } from "../../../src/domain/words/figure";
import { aDayInTheYear } from "../../support/arbitraryMeasure";
import { aFigure, aMeasure, aMember, aTypedMeasure, percent, typed } from "../../support/builders";
import { fc } from "../../support/fastCheck";
import { judged } from "../../support/judged";

const WHOLE = 100;
/** 30 of 100 looked at from the other end. */
const mirrored = (figure: number): number => tidyFigure(WHOLE - figure);

const aPart = fc.oneof(
  fc.integer({ min: 0, max: WHOLE }),
  fc.integer({ min: 0, max: WHOLE * 4 }).map((quarters) => quarters / 4),
);

function typedIn(
  direction: "Increase" | "Decrease",
  asAt: string,
  { baseline, target, figure, profile }: Readonly<Record<string, number>> & { figure: number },
): Judgement {
  const measure = aTypedMeasure({
    Direction: direction,
    Baseline: baseline ?? 0,
    Target: target ?? 0,
    Unit: "days",
    Profile: profile === undefined ? "" : typed(`30/09/2009: ${profile}`),
  });
  return judged({ asAt, measures: [measure], figures: [aFigure("2009-04-01", figure)] });
}

test("a decrease is an increase looked at from the other end", () => {
  fc.assert(
    fc.property(
      aDayInTheYear,
      fc.record({ baseline: aPart, target: aPart, figure: aPart }),
      fc.option(aPart, { nil: undefined }),
      (asAt, figures, milestone) => {
        const { baseline, target, figure } = figures;
        const profile = milestone === undefined ? {} : { profile: milestone };
        const other = milestone === undefined ? {} : { profile: mirrored(milestone) };
        const up = typedIn("Increase", asAt, { ...figures, ...profile });
        const down = typedIn("Decrease", asAt, {
          baseline: mirrored(baseline),
          target: mirrored(target),
          figure: mirrored(figure),
          ...other,
        });
        expect(down.status).toBe(up.status);
        expect(down.reachedOn).toBe(up.reachedOn);
        expect(down.dueByNow).toBeCloseTo(mirrored(up.dueByNow ?? Number.NaN), 8);
        const forecast = up.forecast ?? -1;
        if (forecast <= 0 || forecast >= WHOLE) return;
        expect(down.forecast).toBeCloseTo(mirrored(forecast), 8);
        expect(down.reachesOn).toBe(up.reachesOn);
      },
    ),
    { numRuns: 500 },
  );
});

test("less and more alone mirror each other", () => {
  fc.assert(
    fc.property(aDayInTheYear, aPart, aPart, (asAt, baseline, figure) => {
      const alone = (words: string, Baseline: number, shown: number): string => {
        const measure = aTypedMeasure({ Baseline, Target: typed(words), Unit: "days" });
        return judged({ asAt, measures: [measure], figures: [aFigure("2009-04-01", shown)] })
          .status;
      };
      expect(alone("less", mirrored(baseline), mirrored(figure))).toBe(
        alone("more", baseline, figure),
      );
    }),
  );
});

test("a share of members mirrors the share of those without", () => {
  fc.assert(
    fc.property(
      aDayInTheYear,
      fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 100 }),
      (asAt, answers, baseline, target) => {
        const members = answers.map((yes, index) =>
          aMember(`Member ${index}`, { Has: yes ? "Yes" : "No", "Has not": yes ? "No" : "Yes" }),
        );
        const share = (Of: string, Direction: string, of: (per: number) => number): Judgement => {
          const measure = aMeasure({
            "Measured by": "Share of members with",
            Of,
            Direction,
            Baseline: percent(of(baseline) / 100),
            Target: percent(of(target) / 100),
            Unit: "%",
          });
          return judged({ asAt, members, measures: [measure] });
        };
        const up = share("Has", "Increase", (per) => per);
        const down = share("Has not", "Decrease", mirrored);
        expect([up.actual, down.actual]).not.toContain(null);
        expect(down.status).toBe(up.status);
        expect(down.actual).toBeCloseTo(1 - (up.actual ?? Number.NaN), 3);
        expect(down.dueByNow).toBeCloseTo(1 - (up.dueByNow ?? Number.NaN), 3);
      },
    ),
    { numRuns: 300 },
  );
});
