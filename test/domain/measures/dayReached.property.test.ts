import type { CalendarDate } from "../../../src/cells/calendarDate";
import { dayReached } from "../../../src/domain/measures/tally";
import { fc } from "../../support/fastCheck";

const days = ["2009-01-05", "2009-02-01", "2009-02-02", "2010-12-31"] as CalendarDate[];
const anyCounted = fc.array(
  fc.record({
    name: fc.constant("A"),
    on: fc.constantFrom(...days),
    amount: fc.oneof(fc.integer({ min: -3, max: 5 }), fc.constantFrom(0.1, 0.2, 0.3)),
  }),
  { maxLength: 12 },
);

test("the target is reached on the first day, in their order, at which the amounts come to it", () => {
  fc.assert(
    fc.property(anyCounted, fc.constantFrom(0.3, 1, 3, 7, 12), (counted, target) => {
      const inOrder = days.flatMap((day) => counted.filter(({ on }) => on === day));
      let total = 0;
      const first = inOrder.find(({ amount }) => {
        total += amount;
        return total >= target;
      });
      expect(dayReached(counted, target)).toBe(first?.on ?? null);
    }),
    { numRuns: 500 },
  );
});
