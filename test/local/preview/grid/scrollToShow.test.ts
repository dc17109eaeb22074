import fc from "fast-check";
import { scrollToShow } from "../../../../local/preview/grid/scrollToShow";

const stretch = fc
  .record({ from: fc.integer({ min: 0, max: 5_000 }), length: fc.integer({ min: 1, max: 900 }) })
  .map(({ from, length }) => ({ from, to: from + length }));

describe("scrolling until something is in sight", () => {
  test("shows all of it, or its beginning at the edge where it is longer than the view", () => {
    fc.assert(
      fc.property(stretch, stretch, (part, view) => {
        const by = scrollToShow(part, view);
        const after = { from: view.from + by, to: view.to + by };
        const fits = part.to - part.from <= view.to - view.from;
        if (fits) expect(part.from >= after.from && part.to <= after.to).toBe(true);
        else expect(after.from).toBe(part.from);
      }),
    );
  });

  test("goes no further than needed: it ends at the edge that was nearer, or does not begin", () => {
    expect(scrollToShow({ from: 40, to: 60 }, { from: 0, to: 100 })).toBe(0);
    expect(scrollToShow({ from: 90, to: 110 }, { from: 0, to: 100 })).toBe(10);
    expect(scrollToShow({ from: 300, to: 320 }, { from: 400, to: 500 })).toBe(-100);
    expect(scrollToShow({ from: 50, to: 250 }, { from: 0, to: 100 })).toBe(50);
  });
});
