import { DIRECTION_RULES } from "../../../src/domain/measures/directions/directions";
import { dueByNow } from "../../../src/domain/measures/dueByNow";
import { elapsedOf } from "../../../src/domain/measures/period";
import { statusOf } from "../../../src/domain/measures/statusOf";
import { COUNTS, DIRECTIONS } from "../../../src/tables/tabs/successMeasuresTable";
import { aDayAroundTheYear, rankOf } from "../../support/arbitraryMeasure";
import { aCourse, aStanding } from "../../support/aStanding";
import { aFigure, aTypedMeasure, percent, typed } from "../../support/builders";
import { fc } from "../../support/fastCheck";
import { judged } from "../../support/judged";

const aFigureOf = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10),
);

describe.each(DIRECTIONS)("%s", (direction) => {
  const { better } = DIRECTION_RULES[direction];
  const inOrder = (one: number, other: number): readonly [number, number] =>
    (one - other) * better < 0 ? [one, other] : [other, one];

  test("a better figure never gives a worse status, whatever was agreed", () => {
    fc.assert(
      fc.property(
        fc.record({
          baseline: aFigureOf,
          target: aFigureOf,
          isStrict: fc.boolean(),
          isRunningTotal: fc.constant(false),
          isWhole: fc.boolean(),
          isPercent: fc.boolean(),
        }),
        fc.record({
          booked: fc.nat({ max: 3 }),
          needsBooking: fc.boolean(),
          asAt: aDayAroundTheYear,
          atRiskBelow: fc.constantFrom(0.5, 0.75, 1),
        }),
        aFigureOf,
        aFigureOf,
        (agreed, now, one, other) => {
          const course = aCourse({ direction, ...agreed });
          const { starts, due } = course;
          const elapsed = elapsedOf(starts, due, now.asAt);
          const standing = { ...course, ...now, elapsed, dueByNow: dueByNow(course, now.asAt) };
          const [worse, best] = inOrder(one, other).map((actual) =>
            rankOf({ status: statusOf(aStanding({ ...standing, actual })), why: "" }),
          );
          expect(best).toBeGreaterThanOrEqual(worse ?? Number.NaN);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test("a better typed figure never gives a worse status, in per cent or not", () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.constantFrom(...COUNTS),
        aDayAroundTheYear,
        fc.tuple(aFigureOf, aFigureOf, aFigureOf, aFigureOf),
        (isPercent, Count, asAt, [baseline, target, one, other]) => {
          fc.pre(asAt >= "2009-04-01");
          fc.pre(
            Count === "Total to date" ||
              DIRECTION_RULES[direction].whyNot({
                isNewInPeriod: true,
                hasBaseline: true,
                isInWords: false,
              }) === null,
          );
          const shown = (figure: number) => (isPercent ? percent(figure / 100) : figure);
          const measure = aTypedMeasure({
            Direction: direction,
            Baseline: shown(baseline),
            Target: shown(target),
            Unit: isPercent ? "%" : "days",
            Count,
          });
          const [worse, best] = inOrder(one, other).map((figure) =>
            rankOf(
              judged({
                asAt,
                measures: [measure],
                figures: [aFigure("2009-04-01", shown(figure))],
              }),
            ),
          );
          expect(best).toBeGreaterThanOrEqual(worse ?? Number.NaN);
        },
      ),
    );
  });
});

test.each([
  ["less", -1],
  ["more", 1],
  ["15 % less", -1],
  ["10 % more", 1],
] as const)(
  "a better figure never gives a worse status where the target is %s",
  (words, better) => {
    fc.assert(
      fc.property(
        aDayAroundTheYear,
        fc.integer({ min: 1, max: 20 }),
        aFigureOf,
        aFigureOf,
        (asAt, Baseline, one, other) => {
          fc.pre(asAt >= "2009-04-01");
          const measure = aTypedMeasure({ Baseline, Target: typed(words), Unit: "days" });
          const [worse, best] = [one, other]
            .sort((a, b) => (a - b) * better)
            .map((figure) =>
              rankOf(
                judged({ asAt, measures: [measure], figures: [aFigure("2009-04-01", figure)] }),
              ),
            );
          expect(best).toBeGreaterThanOrEqual(worse ?? Number.NaN);
        },
      ),
    );
  },
);
