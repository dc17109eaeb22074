/** What Excel takes in one formula (its specifications and limits, support.microsoft.com). */
const LONGEST = 8192;
const DEEPEST = 64;

/** Whether a formula is longer or more deeply nested than any spreadsheet program would let be. */
export function isTooMuchFormula(formula: string): boolean {
  return formula.length > LONGEST || depthOf(formula) > DEEPEST;
}

function depthOf(formula: string): number {
  let [depth, deepest] = [0, 0];
  for (const [mark] of formula.replace(/"[^"]*"|'[^']*'/g, "").matchAll(/[()]/g)) {
    depth += mark === "(" ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
