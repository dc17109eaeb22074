import type { MeasureAnswer } from "../../src/app/jobs/updateProgress";
import { describeDay } from "../../src/cells/calendarDate";
import type { OracleAnswer, SinceLast } from "./askOracle";
import { calendarDate } from "./workbooks/days";
import { oneSpelling } from "./workbooks/membersTab";

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
  const oracle = namesOf(expected.counted ?? [], expected.notCounted ?? []);
  const product = namesOf(
    actual.counted,
    actual.notCounted.map(({ name }) => name),
  );
  return [
    ...NUMBERS.map((name): Field => [name, expected[name], actual[name]]),
    ["counted", oracle.counted, product.counted],
    ["notCounted", oracle.notCounted, product.notCounted],
    ...(expected.sinceLast ? [sinceLastOf(expected.sinceLast, actual.sinceLast)] : []),
  ];
}

/** The other row of an organisation that is counted may be named too, with that as its reason. */
function namesOf(counted: readonly string[], notCounted: readonly string[]) {
  const names = new Set(counted.map(oneSpelling));
  const others = new Set(notCounted.map(oneSpelling).filter((name) => !names.has(name)));
  return { counted: [...names].sort(), notCounted: [...others].sort() };
}

/** Of the sentence: which way the figure went, and since when. */
function sinceLastOf({ day, change }: SinceLast, sentence: string): Field {
  const way = Math.abs(change) < 1e-9 ? "no change" : change > 0 ? "↑" : "↓";
  const since = ` since ${describeDay(calendarDate(day))}`;
  const isSo = sentence.startsWith(way) && sentence.includes(since);
  return ["sinceLast", `${way}…${since}`, isSo ? `${way}…${since}` : sentence];
}

function agree(left: unknown, right: unknown): boolean {
  if (typeof left === "number" && typeof right === "number") {
    return Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left));
  }
  return JSON.stringify(left) === JSON.stringify(right);
}
