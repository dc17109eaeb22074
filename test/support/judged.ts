import { judgeMeasures } from "../../src/domain/measures/judgeMeasures";
import type { Judgement } from "../../src/domain/measures/judgement";
import { aCompact, type CompactParts } from "./builders";

/** The judgement of the only (or first) success measure of a workbook. */
export function judged(parts: CompactParts): Judgement {
  const [judgement] = judgeMeasures(aCompact(parts));
  if (judgement === undefined) throw new Error("The workbook has no success measure.");
  return judgement;
}

/** The names that count, and why the others do not: "Member 2: no date". */
export function counts(parts: CompactParts): {
  readonly actual: number | null;
  readonly counted: readonly string[];
  readonly notCounted: readonly string[];
} {
  const { actual, counted, notCounted } = judged(parts);
  return {
    actual,
    counted: counted.map(({ name }) => name),
    notCounted: notCounted.map(({ name, why }) => `${name}: ${why.inWords}`),
  };
}
