import { isOperator } from "@borgar/fx";
import { type FormulaPart, isBlankArgument, operatorOf, type Parts } from "./formulaTree";

/** What stands between the operators of a formula, and these. */
export function operandsOf(parts: Parts): { operands: Parts; operators: readonly string[] } {
  const operands: FormulaPart[] = [];
  const operators: string[] = [];
  for (const part of parts) {
    if (isBlankArgument([part]) || isEqualsBefore(part, operands)) continue;
    if (part.kind === "token" && isOperator(part.token)) {
      const operator = operatorOf(part.token);
      // Signs do not part anything.
      if (operands.length > operators.length) operators.push(operator);
    } else operands.push(part);
  }
  return { operands, operators };
}

function isEqualsBefore(part: FormulaPart, operands: Parts): boolean {
  return operands.length === 0 && part.kind === "token" && part.token.value === "=";
}
