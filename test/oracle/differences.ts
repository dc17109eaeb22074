import type { MeasureAnswer } from "../../src/app/jobs/updateProgress";
import type { OracleAnswer } from "./askOracle";

/** One field of one measure on which the two disagree. */
export interface Difference {
  readonly ref: string;
  readonly field: string;
  readonly oracle: unknown;
  readonly product: unknown;
}

const NUMBERS = ["actual", "target", "dueByNow", "booked", "progress", "forecast"] as const;

/** All fields that the design fixes; of what is not judged it fixes the status alone. */
export function differencesOf(
  oracle: readonly OracleAnswer[],
  product: readonly MeasureAnswer[],
): readonly Difference[] {
  return oracle.flatMap((expected, index) => {
    const actual = product[index];
    if (actual === undefined)
      return [{ ref: expected.ref, field: "measure", oracle: "one", product: "none" }];
    const fields = expected.reason === undefined ? figuresOf(expected, actual) : [];
    return [["status", expected.status, actual.status] as const, ...fields]
      .filter(([, left, right]) => !agree(left, right))
      .map(([field, left, right]) => ({ ref: expected.ref, field, oracle: left, product: right }));
  });
}

type Field = readonly [field: string, oracle: unknown, product: unknown];

function figuresOf(expected: OracleAnswer, actual: MeasureAnswer): readonly Field[] {
  return [
    ...NUMBERS.map((name): Field => [name, expected[name], actual[name]]),
    ["counted", expected.counted, [...actual.counted].sort()],
    ["notCounted", expected.notCounted, actual.notCounted.map(({ name }) => name).sort()],
  ];
}

function agree(left: unknown, right: unknown): boolean {
  if (typeof left === "number" && typeof right === "number") {
    return Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left));
  }
  return JSON.stringify(left) === JSON.stringify(right);
}
