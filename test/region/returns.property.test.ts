import { portfolioOf } from "../../src/region/portfolio";
import { piecesOfReturn } from "../../src/region/returnPieces";
import { aDay } from "../support/builders";
import { fc } from "../support/fastCheck";
import { aMeasure, aReturn, sent } from "./returns";

const TODAY = aDay("2010-04-20");
const DAYS = ["2009-06-30", "2009-09-30", "2009-12-31", "2010-03-31"];

const RETURNS = fc
  .uniqueArray(
    fc.record({
      compact: fc.constantFrom("Derby", "Rutland", "Melton", "Corby"),
      asAt: fc.constantFrom(...DAYS),
      actual: fc.option(fc.integer({ min: 0, max: 40 })),
      members: fc.integer({ min: 1, max: 40 }),
      direction: fc.constantFrom("Increase", "Increase", "Increase", "Decrease"),
    }),
    { selector: ({ compact, asAt }) => `${compact} ${asAt}`, minLength: 1 },
  )
  .map((all) =>
    all.map(({ compact, asAt, actual, ...rest }) => {
      const measure = { ...rest, actual: actual === null ? null : Math.min(actual, rest.members) };
      return sent(
        aReturn(compact, { asAt, measures: [aMeasure(measure)] }),
        `${compact} ${asAt}.json`,
      );
    }),
  );

test("in whatever order returns come, they come to the same", () => {
  fc.assert(
    fc.property(RETURNS, fc.infiniteStream(fc.nat()), (files, keys) => {
      const shuffled = files
        .map((file) => ({ file, key: Number(keys.next().value) }))
        .sort((a, b) => a.key - b.key)
        .map(({ file }) => file);
      expect(portfolioOf(shuffled, TODAY)).toEqual(portfolioOf(files, TODAY));
    }),
  );
});

test("a total is the sum of every Compact's newest figure, or there is none and a sentence says why", () => {
  fc.assert(
    fc.property(RETURNS, (files) => {
      const { groups, returns } = portfolioOf(files, TODAY);
      const [group] = groups;
      const figures = returns.map(({ measures: [measure] }) => measure?.actual ?? null);
      const directions = new Set(returns.map(({ measures: [measure] }) => measure?.direction));
      const addsUp = directions.size === 1 && !figures.includes(null);
      expect(group?.total).toBe(
        addsUp ? figures.reduce<number>((total, figure) => total + (figure ?? 0), 0) : null,
      );
      expect(group?.whyNoTotal === "").toBe(addsUp);
    }),
  );
});

test("a quarter's total is of Compacts that have a figure in every quarter shown", () => {
  fc.assert(
    fc.property(RETURNS, (files) => {
      const { groups, quarters } = portfolioOf(files, TODAY);
      for (const { trend, measures } of groups) {
        expect(trend.totals).toHaveLength(quarters.length);
        const inAll = measures.filter(({ figures }) =>
          figures.every((figure, at) => figure !== null || trend.totals[at] === null),
        );
        for (const [at, total] of trend.totals.entries()) {
          if (total === null) continue;
          expect(total).toBe(inAll.reduce((all, { figures }) => all + (figures[at] ?? 0), 0));
        }
      }
    }),
  );
});

test("the pieces of a return put together are the return, and each fits a cell", () => {
  const texts = fc.array(fc.string({ maxLength: 2000, unit: "grapheme" }), { maxLength: 100 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 40 }), (achievements, times) => {
      const many = Array.from({ length: times }, () => achievements).flat();
      const text = JSON.stringify(aReturn("Derby", { achievements: many }));
      const pieces = piecesOfReturn(text);
      if (pieces === null) return expect(text.length).toBeGreaterThan(100_000);
      expect(pieces.join("")).toBe(text);
      for (const piece of pieces) {
        expect(piece.length).toBeLessThanOrEqual(40_000);
        expect(piece).toBe(piece.trim());
      }
    }),
  );
});
