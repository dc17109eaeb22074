import { whoCounted, whoWasCounted } from "../../../src/domain/measures/whoCounted";
import { aCompact, type Row } from "../../support/builders";
import { fc } from "../../support/fastCheck";

const anyCounted = fc.uniqueArray(
  fc.record({
    name: fc.oneof(
      fc.stringMatching(/^[A-Z][a-z;() =]{0,90}[a-z]$/),
      fc.constantFrom("A (2)", "B; C", "=X"),
    ),
    amount: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 99 })),
  }),
  { minLength: 1, maxLength: 8, selector: ({ name }) => name.trim().slice(0, 60) },
);

function logged(counted: string, actual: number, others: readonly Row[] = []) {
  const row = { Recorded: "2009-10-01", "As at": "2009-09-30", Measure: "SM1", Actual: actual };
  return whoWasCounted(aCompact({ log: [...others, { ...row, Counted: counted }] }));
}

test("whoever was counted is found again in what the log keeps, for the same amount only", () => {
  fc.assert(
    fc.property(anyCounted, (counted) => {
      const text = whoCounted(counted);
      const wasCounted = logged(text, 9)("sm1", 9);
      for (const { name, amount } of counted) {
        expect(wasCounted?.(name, amount)).toBe(true);
        expect(wasCounted?.(name)).toBe(true);
        expect(wasCounted?.(name, amount + 100)).toBe(false);
      }
      expect(wasCounted?.("Nobody of that name here at all")).toBe(false);
    }),
  );
});

test("the row that was written last tells, and only of the figure that the sheet still has", () => {
  const later = { Recorded: "2009-10-02", "As at": "2009-06-30", Measure: "SM1", Actual: 5 };
  const counted = logged("Corby", 6, [{ ...later, Counted: "Kettering" }]);
  expect(counted("SM1", 5)?.("Kettering", 1)).toBe(true);
  expect(counted("SM1", 6)).toBeNull();
  expect(counted("SM2", 5)).toBeNull();
});

test("nothing kept is nobody where the figure is 0, and not known where it is not", () => {
  expect(logged("", 0)("SM1", 0)?.("Corby", 1)).toBe(false);
  expect(logged("", 21)("SM1", 21)).toBeNull();
  const many = Array.from({ length: 5_000 }, (_, index) => ({
    name: `Member ${index}`,
    amount: 1,
  }));
  expect(whoCounted(many)).toBe("");
});

test("a list of 10,000 characters is kept, and one of a character more is not", () => {
  const named = (first: number) =>
    Array.from({ length: 200 }, (_, index) => ({
      name: `${index}`.padStart(index === 0 ? first : 48, "x"),
      amount: 1,
    }));
  expect(whoCounted(named(50))).toHaveLength(10_000);
  expect(whoCounted(named(51))).toBe("");
});
