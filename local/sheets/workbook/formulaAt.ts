import type { Area } from "./area";
import type { DataValidation } from "./dataValidation";
import { copiedFormula } from "./formulaReferences";

/**
 * The formula of a rule, which is for the first cell of `all`, as it is for the first cell of `part`; "" for a
 * rule without one.
 */
export function formulaAt(
  { values }: DataValidation,
  all: Area | undefined,
  part: Area | undefined,
): string {
  const formula = String(values[0] ?? "");
  if (all === undefined || part === undefined) return formula;
  return copiedFormula(formula, part.row - all.row, part.column - all.column);
}
